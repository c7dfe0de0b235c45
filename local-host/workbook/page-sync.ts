/** What an open page and the workbook tell each other. `revision` counts the mutations of the journal. */
export type PageMutation = {
  readonly revision: number;
  /** Univer's mutation and its parameters, applied by the page as they are. */
  readonly id: string;
  readonly params: unknown;
  /** Who caused it: a page's own id, so that it knows its echo, or the add-on. */
  readonly origin: string;
  /** Rows change their places by it, though its id does not say so: a sort that was written out as cells. */
  readonly moves?: true;
};

export type PageStep = { readonly id: string; readonly params: unknown };

/** What one act of a person does, all of it or nothing: a sort, a paste and an undo are several mutations. */
export type PageCommand = {
  readonly steps: readonly PageStep[];
  /** The last revision that the page had applied when the person acted. */
  readonly base: number;
};

export type PageEdit = PageStep & Pick<PageCommand, 'base'>;

/**
 * `stale`: the page was older than the last structural change, so nothing was applied (it could land in a wrong
 * row); `refused`: not what a page may send, or something that failed. The page then reloads its state.
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
  /** The command of a single mutation. */
  applyFromPage(edit: PageEdit, who: string, origin: string): PageEditResult;
  applyCommand(command: PageCommand, who: string, origin: string): PageEditResult;
  /** Everything applied so far is on disk when it resolves. */
  commit(): Promise<void>;
};
