import { done } from '../../shared/result';
import type { PageOperation } from './state/operation';
import { dropStaged, readStaged } from './state/staged';

/** Gives a staged batch up; nothing of it was written. */
export const dropBatch: PageOperation<'drop-batch'> = {
  writes: 'locked',
  run: ({ google }, { batch }) => {
    const staged = readStaged(google, batch);
    if (!staged.ok) return staged.problem.kind === 'not-found' ? done({ dropped: 0 }) : staged;
    dropStaged(staged.value);
    return done({ dropped: staged.value.drafts.length });
  },
};
