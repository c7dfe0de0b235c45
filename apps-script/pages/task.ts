import { computed, signal } from '@preact/signals';
import type { Result } from '../../shared/result';
import type { PageProblem } from './door';

/** After this a wait is explained in other words (issue 2: never a spinner over 10 s). */
export const slowAfterMs = 10_000;

/** One thing that a person waits for. `slow` after ten seconds; a failure stays until the next try. */
export type TaskState<Value> =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly slow: boolean }
  | { readonly kind: 'done'; readonly value: Value }
  | { readonly kind: 'failed'; readonly problem: PageProblem };

export type Task<Value> = ReturnType<typeof createTask<Value>>;

/** A task runs one piece of work at a time; of two runs only the answer to the later one counts. */
export function createTask<Value>() {
  const state = signal<TaskState<Value>>({ kind: 'idle' });
  let latest = 0;

  /** The value when the work was done and nothing newer was started meanwhile; undefined otherwise. */
  async function run(work: () => Promise<Result<Value, PageProblem>>): Promise<Value | undefined> {
    latest += 1;
    const mine = latest;
    state.value = { kind: 'running', slow: false };
    const timer = setTimeout(() => {
      if (mine === latest) state.value = { kind: 'running', slow: true };
    }, slowAfterMs);
    const result = await work();
    clearTimeout(timer);
    if (mine !== latest) return undefined;
    state.value = result.ok
      ? { kind: 'done', value: result.value }
      : { kind: 'failed', problem: result.problem };
    return result.ok ? result.value : undefined;
  }

  return {
    state,
    running: computed(() => state.value.kind === 'running'),
    run,
    /** Takes the outcome of the last run out of view; a run on its way goes on. */
    reset() {
      if (state.value.kind !== 'running') state.value = { kind: 'idle' };
    },
  };
}
