import { done } from '../../shared/result';
import type { PageOperation } from './state/operation';
import { stage } from './state/staged';

/** Puts reports of a file into the hidden tab, part by part; see `commit-reports`. */
export const stageReports: PageOperation<'stage-reports'> = {
  writes: 'locked',
  run: ({ google }, { batch, drafts }) => {
    const staged = stage(google, batch, drafts);
    return staged.ok ? done({ staged: staged.value }) : staged;
  },
};
