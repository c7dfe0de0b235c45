import { done } from '../../shared/result';
import type { PageOperation } from './state/operation';
import { takeIn } from './state/take-in';

/** Takes reports in, whichever way they came; see `state/take-in.ts`. */
export const submitReports: PageOperation<'submit-reports'> = {
  writes: 'own-read',
  run: (context, { campaign, drafts }) => {
    const taken = takeIn(context, campaign, drafts, 'each');
    return taken.ok ? done(taken.value) : taken;
  },
};
