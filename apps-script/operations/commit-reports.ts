import { done } from '../../shared/result';
import type { PageOperation } from './state/operation';
import { dropStaged, readStaged } from './state/staged';
import { takeIn } from './state/take-in';

/**
 * Writes a staged batch, all of it or nothing: where one report is refused, the answer says why and nothing is
 * written. One that was cut off is committed again: what it wrote is known by the ids of its drafts.
 */
export const commitReports: PageOperation<'commit-reports'> = {
  writes: 'locked',
  run: (context, { campaign, batch }) => {
    const staged = readStaged(context.google, batch);
    if (!staged.ok) return staged;
    const taken = takeIn(context, campaign, staged.value.drafts, 'all');
    if (!taken.ok) return taken;
    if (taken.value.outcomes.every(({ kind }) => kind !== 'refused')) dropStaged(staged.value);
    return done(taken.value);
  },
};
