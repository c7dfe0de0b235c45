import type * as z from 'zod/mini';
import type { Problem } from '../../../shared/problem';
import type { Stint } from '../../../shared/protocol';
import { done, type Result } from '../../../shared/result';
import type { Google } from '../../google/google';

/** Google ends a run after six minutes; far below that, so that others get at the lock in between. */
export const stintMilliseconds = 20_000;

/** What a turn of a part has come to. `next` is where to go on; absent when the part is through. */
export type Turn<State> = { readonly state: State; readonly next?: number };

/**
 * A part of a long work. It is run from `at` 0 and then from each `next` that it gave. It may be run again from
 * there, or from 0, at any time: a run that was killed has done any share of it.
 */
export type Part<State> = {
  /** Shown while it is being done. */
  readonly what: string;
  run(state: State, at: number): Result<Turn<State>, Problem>;
};

/** A work of parts, always the same for one run of it; `State` is what it has found so far, as JSON. */
export type LongWork<State> = {
  readonly parts: readonly Part<State>[];
  readonly first: State;
  /** Of a state that was kept in a cursor. */
  readonly shape: z.ZodMiniType<State>;
};

type Place<State> = { readonly part: number; readonly at: number; readonly state: State };

/** A cursor of another version, or that was tampered with, begins the work again: that does no harm. */
const placeOf = <State>({ parts, first, shape }: LongWork<State>, cursor: string | null): Place<State> => {
  const beginning = { part: 0, at: 0, state: first };
  if (cursor === null) return beginning;
  let kept: unknown;
  try {
    kept = JSON.parse(cursor);
  } catch (_notOurs) {
    return beginning;
  }
  if (!Array.isArray(kept)) return beginning;
  const [of, part, at] = kept as unknown[];
  const state = shape.safeParse(kept[3]);
  const isPlace = [part, at].every((number) => Number.isInteger(number) && (number as number) >= 0);
  if (of !== parts.length || !isPlace || (part as number) >= parts.length || !state.success) return beginning;
  return { part: part as number, at: at as number, state: state.data };
};

/** Works from the cursor on until the work is through or the stint is over; at least one turn. */
export const workInStint = <State>(
  google: Google,
  work: LongWork<State>,
  cursor: string | null,
): Result<{ readonly state: State; readonly stint: Stint }, Problem> => {
  const { parts } = work;
  const over = google.now().getTime() + stintMilliseconds;
  let { part, at, state } = placeOf(work, cursor);
  while (part < parts.length) {
    const turn = (parts[part] as Part<State>).run(state, at);
    if (!turn.ok) return turn;
    state = turn.value.state;
    [part, at] = turn.value.next === undefined ? [part + 1, 0] : [part, turn.value.next];
    if (google.now().getTime() >= over) break;
  }
  return done({
    state,
    stint: {
      cursor: part < parts.length ? JSON.stringify([parts.length, part, at, state]) : null,
      progress: { done: part, of: parts.length, what: parts[part]?.what ?? '' },
    },
  });
};
