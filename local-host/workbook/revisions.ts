import { isStructural, sheetOf } from './mutations';
import type { PageMutation } from './page-sync';

/** The last mutations, for pages that were away for a moment, and who moved rows or sheets when. */
export type Revisions = {
  current(): number;
  /** `json` is the mutation's parameters: the live object belongs to Univer, which goes on changing it. */
  add(id: string, json: string, params: unknown, origin: string): void;
  /** What is added inside moves rows of the sheet by other means than mutations that say so. */
  moving(sheet: string, body: () => void): void;
  since(revision: number): readonly PageMutation[] | null;
  /** Whether an edit made at `base` may land elsewhere than its author saw, by somebody else's doing. */
  isStale(base: number, sheet: string | undefined, origin: string): boolean;
  listen(listener: (mutation: PageMutation) => void): () => void;
};

type Move = { readonly revision: number; readonly sheet: string | undefined; readonly origin: string };

const KEPT_MUTATIONS = 5_000;
const KEPT_CHARACTERS = 16_000_000;
const KEPT_MOVES = 1_000;

export function createRevisions(start: number): Revisions {
  let current = start;
  /** The revision after which everything is in `tail`. */
  let known = start;
  let tail: PageMutation[] = [];
  let sizes: number[] = [];
  let size = 0;
  let moves: Move[] = [];
  /** An edit older than this cannot be judged any more. */
  let judged = start;
  let inMotion: string | undefined;
  const listeners = new Set<(mutation: PageMutation) => void>();

  function moved(sheet: string | undefined, origin: string): void {
    moves.push({ revision: current, sheet, origin });
    if (moves.length <= KEPT_MOVES) return;
    judged = moves[KEPT_MOVES / 2 - 1]?.revision ?? current;
    moves = moves.slice(KEPT_MOVES / 2);
  }

  function forget(): void {
    if (tail.length <= KEPT_MUTATIONS && size <= KEPT_CHARACTERS) return;
    let count = 0;
    while (tail.length - count > KEPT_MUTATIONS / 2 || size > KEPT_CHARACTERS / 2) {
      size -= sizes[count] ?? 0;
      count += 1;
      if (count === tail.length) break;
    }
    known = tail[count - 1]?.revision ?? known;
    tail = tail.slice(count);
    sizes = sizes.slice(count);
  }

  return {
    current: () => current,
    add: (id, json, params, origin) => {
      current += 1;
      const sheet = sheetOf(params);
      const isWrittenOut = inMotion !== undefined && sheet === inMotion;
      const mutation: PageMutation = {
        revision: current,
        id,
        get params(): unknown {
          return JSON.parse(json);
        },
        origin,
        ...(isWrittenOut && { moves: true }),
      };
      tail.push(mutation);
      sizes.push(json.length);
      size += json.length;
      forget();
      if (isWrittenOut || isStructural(id)) moved(sheet, origin);
      for (const listener of listeners) listener(mutation);
    },
    moving: (sheet, body) => {
      inMotion = sheet;
      try {
        body();
      } finally {
        inMotion = undefined;
      }
    },
    since: (revision) =>
      revision < known || revision > current ? null : tail.filter((mutation) => mutation.revision > revision),
    isStale: (base, sheet, origin) =>
      base < judged ||
      base > current ||
      moves.some(
        (move) =>
          move.revision > base &&
          move.origin !== origin &&
          (sheet === undefined || move.sheet === undefined || move.sheet === sheet),
      ),
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
