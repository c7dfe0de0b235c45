import type { PageCommand, PageStep } from '../../../workbook/page-sync';

type Pending<Note> = PageCommand & {
  readonly sequence: number;
  /** What the page noted when the person acted. */
  readonly note: Note;
  /** A mutation of somebody else was applied here after this command: the page and the server saw them in another order. */
  readonly crossed: boolean;
};

export type Dropped<Note> = PageCommand & { readonly note: Note };

/**
 * What a person did and the server has not acknowledged, in order, one command for each act. One travels at a time:
 * a command that was applied proves that no structural change came before it, so those that wait move up to its
 * revision.
 */
export function editQueue<Note>() {
  let waiting: Pending<Note>[] = [];
  let gathered: { readonly steps: PageStep[]; readonly base: number } | undefined;
  let travelling: number | undefined;
  let last = 0;
  return {
    get size(): number {
      return waiting.length + (gathered ? 1 : 0);
    },
    /** A mutation of what the person does at this moment, until `close`; true for the first one. */
    add(step: PageStep, base: number): boolean {
      const isFirst = gathered === undefined;
      gathered ??= { steps: [], base };
      gathered.steps.push(step);
      return isFirst;
    },
    close(noteOf: (steps: readonly PageStep[]) => Note): void {
      if (!gathered) return;
      last += 1;
      waiting.push({ ...gathered, note: noteOf(gathered.steps), sequence: last, crossed: false });
      gathered = undefined;
    },
    /** The command to send now, or undefined while one travels. */
    next(): { readonly sequence: number; readonly edit: PageCommand } | undefined {
      const first = waiting[0];
      if (!first || travelling !== undefined) return undefined;
      travelling = first.sequence;
      return { sequence: first.sequence, edit: { steps: first.steps, base: first.base } };
    },
    /** False where the answer belongs to a command that is no longer waited for. */
    applied(sequence: number, revision: number): boolean {
      const [first, ...rest] = waiting;
      if (!first || first.sequence !== sequence) return false;
      travelling = undefined;
      waiting = rest.map((pending) => ({ ...pending, base: Math.max(pending.base, revision) }));
      return true;
    },
    /** The sequence of the command that was sent and not answered. */
    travelling: (): number | undefined => travelling,
    /** Whether others came between the page's doing and the server's doing of what travels; undefined where nothing does. */
    crossed: (): boolean | undefined => (travelling === undefined ? undefined : waiting[0]?.crossed),
    /** The connection is new: what was sent without an answer is sent again. */
    resend(): void {
      travelling = undefined;
    },
    cross(): void {
      waiting = waiting.map((pending) => ({ ...pending, crossed: true }));
    },
    /** What was noted changes, since cells have moved. */
    renote(change: (note: Note) => Note): void {
      waiting = waiting.map((pending) => ({ ...pending, note: change(pending.note) }));
    },
    /** Gives up everything that waits, and hands it back. */
    drop(): readonly Dropped<Note>[] {
      const dropped = waiting;
      waiting = [];
      gathered = undefined;
      travelling = undefined;
      return dropped;
    },
  };
}
