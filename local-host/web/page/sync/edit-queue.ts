import type { PageEdit } from '../../../workbook/page-sync';

type Pending = PageEdit & {
  readonly sequence: number;
  /** A mutation of somebody else was applied here after this edit: the page and the server saw them in another order. */
  readonly crossed: boolean;
};

export type Applied = { readonly edit: PageEdit; readonly crossed: boolean };

/**
 * What a person did and the server has not acknowledged, in order. One edit travels at a time: an edit that was
 * applied proves that no structural change came before it, so those that wait move up to its revision.
 */
export function editQueue() {
  let waiting: Pending[] = [];
  let travelling: number | undefined;
  let last = 0;
  return {
    get size(): number {
      return waiting.length;
    },
    add(edit: PageEdit): void {
      last += 1;
      waiting.push({ ...edit, sequence: last, crossed: false });
    },
    /** The edit to send now, or undefined while one travels. */
    next(): { readonly sequence: number; readonly edit: PageEdit } | undefined {
      const first = waiting[0];
      if (!first || travelling !== undefined) return undefined;
      travelling = first.sequence;
      return { sequence: first.sequence, edit: { id: first.id, params: first.params, base: first.base } };
    },
    /** Undefined where the answer belongs to an edit that is no longer waited for. */
    applied(sequence: number, revision: number): Applied | undefined {
      const [first, ...rest] = waiting;
      if (!first || first.sequence !== sequence) return undefined;
      travelling = undefined;
      waiting = rest.map((edit) => ({ ...edit, base: Math.max(edit.base, revision) }));
      return { edit: first, crossed: first.crossed };
    },
    /** The edit that was sent and not answered, if the connection was lost meanwhile. */
    travelling: (): number | undefined => travelling,
    /** The connection is new: what was sent without an answer is sent again. */
    resend(): void {
      travelling = undefined;
    },
    cross(): void {
      waiting = waiting.map((edit) => ({ ...edit, crossed: true }));
    },
    /** Gives up everything that waits, and hands it back. */
    drop(): readonly PageEdit[] {
      const dropped = waiting;
      waiting = [];
      travelling = undefined;
      return dropped;
    },
  };
}
