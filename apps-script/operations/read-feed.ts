import type { PageOperation } from './state/operation';
import { feedData } from './state/public-list';

/** The public address of the pinned list, if there is one, and how much stands on it. */
export const readFeed: PageOperation<'read-feed'> = {
  writes: 'no',
  run: ({ google }) => feedData(google),
};
