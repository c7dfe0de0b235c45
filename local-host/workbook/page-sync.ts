/** What an open page and the workbook tell each other. `revision` counts the mutations of the journal. */
export type PageMutation = {
  readonly revision: number;
  /** Univer's mutation and its parameters, applied by the page as they are. */
  readonly id: string;
  readonly params: unknown;
  /** Who caused it: a page's own id, so that it skips its echo, or the add-on. */
  readonly origin: string;
};

export type PageEdit = {
  readonly id: string;
  readonly params: unknown;
  /** The last revision that the page had applied when the person acted. */
  readonly base: number;
};

/**
 * `stale`: the page was older than the last structural change, so the edit was not applied (it could land in a
 * wrong row); `refused`: not a mutation that a page may send, or one that failed. The page then reloads its state.
 */
export type PageEditResult =
  | { readonly kind: 'applied'; readonly revision: number }
  | { readonly kind: 'stale' }
  | { readonly kind: 'refused'; readonly reason: string };

export type PageSync = {
  /** The whole workbook as Univer's data, with the revision that it stands at. */
  snapshot(): { readonly revision: number; readonly workbook: unknown };
  /** The mutations after a revision, or null where they are no longer kept. */
  since(revision: number): readonly PageMutation[] | null;
  onMutation(listener: (mutation: PageMutation) => void): () => void;
  applyFromPage(edit: PageEdit, who: string, origin: string): PageEditResult;
};
