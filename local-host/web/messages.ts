import type { Identity, UiEvent } from '../execution/service';
import type { PageCommand, PageEditResult, PageMutation } from '../workbook/page-sync';

/** The subprotocol of the page's socket; the page token follows it as a second one, so that no address carries it. */
export const socketProtocol = 'so-ghim';

export const roles = ['owner', 'officer', 'viewer'] as const satisfies readonly Identity['role'][];
export type Role = Identity['role'];

export type SelectedArea = {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
};

/** What the server tells a page. */
export type ToPage =
  /** The first message: the mutations after the page's revision, or null where the page has to fetch the workbook. */
  | { readonly kind: 'hello'; readonly tail: readonly PageMutation[] | null }
  | { readonly kind: 'mutation'; readonly mutation: PageMutation }
  | { readonly kind: 'edit'; readonly sequence: number; readonly result: PageEditResult }
  | { readonly kind: 'ui'; readonly event: UiEvent }
  /** An alert or prompt that another page of the same person has answered. */
  | { readonly kind: 'answered'; readonly id: string };

/** What a page tells the server. `sequence` comes back with the result. */
export type FromPage =
  | { readonly kind: 'edit'; readonly sequence: number; readonly edit: PageCommand }
  | { readonly kind: 'select'; readonly area: SelectedArea };

/** The answer of `POST /api/run`; what a function returns other than JSON is null, as with google.script.run. */
export type RunAnswer =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'error'; readonly name: string; readonly message: string };
