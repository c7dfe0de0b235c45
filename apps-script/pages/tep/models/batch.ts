import { computed, signal } from '@preact/signals';
import type { PageRequest, ReportDraft, ReportOutcome } from '../../../../shared/protocol';
import { done, type Result } from '../../../../shared/result';
import type { Door, PageProblem } from '../../door';
import { createTask } from '../../task';

export type Batch = ReturnType<typeof createBatch>;
/** How far an import has come. Nothing of it is in the tracker before it is committed, and then all of it is. */
export type Progress =
  | { readonly kind: 'staging'; readonly staged: number; readonly of: number }
  | { readonly kind: 'committing'; readonly of: number };
/** What became of it: written as a whole, nothing because of some, or given up by the person. */
export type BatchEnd = {
  readonly kind: 'written' | 'refused' | 'stopped';
  readonly outcomes: readonly ReportOutcome[];
};

type Staged = Extract<PageRequest, { op: 'stage-reports' }>['drafts'];
type Attempt = { readonly id: string; readonly drafts: readonly ReportDraft[]; staged: number };

/** Reports of one request to the hidden tab. */
export const draftsPerPart = 100;

/**
 * Reports of a file on their way: part by part into a hidden tab, then all written at once. A try that broke off goes
 * on where it was when the same is sent again, by the same ids.
 */
export function createBatch(door: Door, campaign: string, newUuid: () => string = () => crypto.randomUUID()) {
  const task = createTask<BatchEnd>();
  const progress = signal<Progress | null>(null);
  const stopping = signal(false);
  let attempt: Attempt | null = null;
  /** Batches that were given up, and lie in the hidden tab until it is said so. */
  let leftovers: readonly string[] = [];

  async function clear(): Promise<void> {
    for (const batch of leftovers) {
      const dropped = await door({ op: 'drop-batch', batch });
      if (dropped.ok) leftovers = leftovers.filter((one) => one !== batch);
    }
  }
  async function giveUp(): Promise<void> {
    if (attempt) leftovers = [...leftovers, attempt.id];
    attempt = null;
    await clear();
  }

  async function stage(now: Attempt): Promise<Result<'staged' | 'stopped', PageProblem>> {
    while (now.staged < now.drafts.length) {
      if (stopping.value) return done('stopped');
      progress.value = { kind: 'staging', staged: now.staged, of: now.drafts.length };
      const part = now.drafts.slice(now.staged, now.staged + draftsPerPart);
      const answer = await door({ op: 'stage-reports', batch: now.id, drafts: part as unknown as Staged });
      if (!answer.ok) return answer;
      now.staged += part.length;
    }
    return done(stopping.value ? 'stopped' : 'staged');
  }

  async function write(now: Attempt, isAgain = false): Promise<Result<BatchEnd, PageProblem>> {
    const staged = await stage(now);
    if (!staged.ok) return staged;
    if (staged.value === 'stopped') {
      await giveUp();
      return done({ kind: 'stopped', outcomes: [] });
    }
    progress.value = { kind: 'committing', of: now.drafts.length };
    const answer = await door({ op: 'commit-reports', campaign, batch: now.id });
    if (!answer.ok) {
      // It was written and the answer was lost, or the hidden tab was emptied: what was written is known by its ids.
      if (isAgain || answer.problem.kind !== 'not-found' || answer.problem.what !== 'batch') return answer;
      now.staged = 0;
      return write(now, true);
    }
    const { outcomes } = answer.value;
    if (outcomes.some(({ kind }) => kind === 'refused')) {
      await giveUp();
      return done({ kind: 'refused', outcomes });
    }
    attempt = null;
    return done({ kind: 'written', outcomes });
  }

  return {
    ...task,
    progress: computed(() => (task.running.value ? progress.value : null)),
    stopping,
    /** It can be stopped until it is committed. */
    canStop: computed(() => task.running.value && progress.value?.kind === 'staging'),
    async send(drafts: readonly ReportDraft[]): Promise<BatchEnd | undefined> {
      if (task.running.value || drafts.length === 0) return undefined;
      stopping.value = false;
      progress.value = { kind: 'staging', staged: 0, of: drafts.length };
      return task.run(async () => {
        if (attempt && JSON.stringify(attempt.drafts) !== JSON.stringify(drafts)) await giveUp();
        else await clear();
        attempt = attempt ?? { id: newUuid(), drafts, staged: 0 };
        return write(attempt);
      });
    },
    stop() {
      stopping.value = true;
    },
  };
}
