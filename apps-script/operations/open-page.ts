import { done, refused } from '../../shared/result';
import { showPage } from '../commands/shape/page-command';
import { type PageId, pages } from '../commands/shape/pages';
import type { PageOperation } from './state/operation';
import { readReference } from './state/reference';

/** Shows another of our pages beside or before the sheet, to the person who asks. */
export const openPage: PageOperation<'open-page'> = {
  writes: 'no',
  beforeSetUp: true,
  run: ({ google }, { page, part }) => {
    if (!Object.keys(pages).includes(page)) return refused({ kind: 'not-found', what: page });
    showPage(google, readReference(google)?.interface ?? 'vi', page as PageId, part);
    return done({ page });
  },
};
