import { signal } from '@preact/signals';
import type { Stint } from '../../shared/protocol';
import type { Result } from '../../shared/result';
import type { PageProblem } from './door';
import { createTask } from './task';

export type StintedTask<Data extends Stint> = ReturnType<typeof createStintedTask<Data>>;

/**
 * A long operation, asked for stint by stint until it is through or the person stops it. One that was stopped or
 * failed goes on where it was when the same is asked for again.
 */
export function createStintedTask<Data extends Stint>() {
  const task = createTask<Data>();
  /** Null until the first stint was answered. */
  const progress = signal<Stint['progress'] | null>(null);
  const stopping = signal(false);
  let held: { readonly what: string; readonly cursor: string } | null = null;

  async function inStints(
    what: string,
    ask: (cursor: string | null) => Promise<Result<Data, PageProblem>>,
  ): Promise<Result<Data, PageProblem>> {
    for (;;) {
      const answer = await ask(held?.what === what ? held.cursor : null);
      if (!answer.ok) return answer;
      const { cursor } = answer.value;
      held = cursor === null ? null : { what, cursor };
      progress.value = answer.value.progress;
      if (cursor === null || stopping.value) return answer;
    }
  }

  return {
    ...task,
    progress,
    stopping,
    /** `what` tells one work from another: a cursor is only for the one that gave it. */
    run(what: string, ask: (cursor: string | null) => Promise<Result<Data, PageProblem>>) {
      progress.value = null;
      stopping.value = false;
      return task.run(() => inStints(what, ask));
    },
    /** After the stint that is being worked. */
    stop() {
      stopping.value = true;
    },
  };
}
