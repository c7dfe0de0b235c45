import type { Problem } from '../../shared/problem';
import type { PageData, PageOp, PageRequest } from '../../shared/protocol';
import type { Result } from '../../shared/result';

/** What only the page can notice on the way to the sheet; whether anything was written is not known. */
export type DoorProblem =
  /** Google answered for another account than the one that opened the sheet. */
  | { readonly kind: 'account' }
  | { readonly kind: 'unanswered' }
  | { readonly kind: 'too-long' }
  | { readonly kind: 'unreadable' };
export type PageProblem = Problem | DoorProblem;

/** The pages' way to the operations: one request, its answer or what a person can do about it. Never throws. */
export type Door = <Op extends PageOp>(
  request: Extract<PageRequest, { op: Op }>,
) => Promise<Result<PageData<Op>, PageProblem>>;
