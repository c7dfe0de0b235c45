import type { Area } from '../workbook/engine';
import type { Cache } from './cache';
import type { Locks } from './locks';
import type { Properties } from './properties';
import type { Triggers } from './triggers';

export type Answer = { readonly button: string; readonly text: string };

/** What all executions of one host have in common. */
export type Shared = {
  readonly locks: Locks;
  readonly cache: Cache;
  readonly properties: Properties;
  readonly triggers: Triggers;
  /** What each person has selected, by e-mail address. */
  readonly selections: Map<string, Area>;
  /** Resolves with what the person answers; `closed` when nobody is there to. */
  readonly questions: {
    ask(id: string): Promise<Answer>;
    answer(id: string, answer: Answer): void;
  };
};

export function createQuestions(): Shared['questions'] {
  const open = new Map<string, (answer: Answer) => void>();
  return {
    ask: (id) => new Promise((resolve) => open.set(id, resolve)),
    answer(id, answer) {
      open.get(id)?.(answer);
      open.delete(id);
    },
  };
}
