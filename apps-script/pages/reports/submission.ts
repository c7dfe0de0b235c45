import { computed, signal } from '@preact/signals';
import type { PageRequest, ReportDraft, ReportOutcome, SubmitData } from '../../../shared/protocol';
import { keyOf } from '../../../shared/report/plausibility/question';
import { done, type Result, refused } from '../../../shared/result';
import type { Door, PageProblem } from '../door';
import { createTask } from '../task';
import type { DraftModel } from './draft-model';

/** What became of a save, with what was sent. */
export type Saved = {
  readonly outcome: Exclude<ReportOutcome, { kind: 'refused' }>;
  readonly sent: ReportDraft;
};
type Sent = Extract<PageRequest, { op: 'submit-reports' }>;
/** What the person has to look at first; null when the report went out. */
export type Hold = 'faults' | 'personal' | 'questions' | null;
export type Submission = ReturnType<typeof createSubmission>;

/** After these nobody knows whether something was written: the same is sent again, with the same id. */
const unsure: readonly PageProblem['kind'][] = ['account', 'unanswered', 'too-long', 'unreadable', 'failed'];

/** Saves a draft: first what is wrong with it, then what is to be asked, once, and then it goes to the sheet. */
export function createSubmission(door: Door, campaign: string, draft: DraftModel) {
  const saving = createTask<Saved>();
  /** Faults are shown once the person meant to save. */
  const tried = signal(false);
  /** Questions that were in view when the person meant to save. */
  const shown = signal<readonly string[]>([]);

  /** What cannot be stored, or says nothing, waits for a choice; all else is asked and never blocks. */
  const blocking = computed(() => draft.open.value.filter(({ level }) => level !== 'ask'));

  const hold = (): Hold => {
    tried.value = true;
    if (draft.read.value.faults.size > 0) return 'faults';
    if (draft.personal.found.value.size > 0) return 'personal';
    const open = draft.open.value.map(keyOf);
    const isNew = open.some((key) => !shown.value.includes(key));
    shown.value = open;
    return isNew || blocking.value.length > 0 ? 'questions' : null;
  };

  async function send(): Promise<Result<Saved, PageProblem>> {
    for (;;) {
      const { sent, isEarlier } = draft.seal();
      const answer: Result<SubmitData, PageProblem> = await door({
        op: 'submit-reports',
        campaign,
        drafts: [sent] as Sent['drafts'],
      });
      const outcome = answer.ok ? answer.value.outcomes[0] : undefined;
      const problem = answer.ok
        ? outcome?.kind === 'refused'
          ? outcome.problem
          : outcome === undefined && ({ kind: 'unreadable' } as const)
        : answer.problem;
      if (problem) {
        if (!unsure.includes(problem.kind)) draft.release();
        return refused(problem);
      }
      const saved = outcome as Saved['outcome'];
      draft.settle(saved);
      if (!isEarlier || !draft.isTouched.value) return done({ outcome: saved, sent });
    }
  }

  return {
    saving,
    tried,
    shown,
    blocking,
    /** Somebody else saved meanwhile, as the sheet said. */
    isChanged: computed(
      () => saving.state.value.kind === 'failed' && saving.state.value.problem.kind === 'report-changed',
    ),
    async save(): Promise<Hold> {
      if (saving.running.value) return null;
      const held = hold();
      if (held !== null) return held;
      if (await saving.run(send)) {
        tried.value = false;
        shown.value = [];
      }
      return null;
    },
  };
}
