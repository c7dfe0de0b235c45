import type { Problem } from '../../../shared/problem';
import type {
  ClientData,
  ClientOp,
  ClientRequest,
  PageAnswers,
  PageOp,
  PageRequest,
  You,
} from '../../../shared/protocol';
import type { Result } from '../../../shared/result';
import type { Google } from '../../google/google';

/** Who asks: a device by its connection, or a person before the sheet by e-mail. */
export type Person = You & { readonly connection: string | null; readonly email: string };

export type Context = { readonly google: Google; readonly who: Person; readonly now: Date };

/**
 * One thing that can be done. `writes` says how it keeps others out: `locked` publishes its writes before the lock
 * is given back, `own-read` has already done so by reading its own rows, `own-lock` takes the lock itself for as
 * little as it needs, `no` changes no cells.
 */
export type Operation<Request, Data> = {
  readonly writes: 'no' | 'locked' | 'own-read' | 'own-lock';
  /** Works on a sheet that is not set up yet. */
  readonly beforeSetUp?: true;
  /** Would do it twice if it began again after an interruption. */
  readonly once?: true;
  readonly roles?: readonly You['role'][];
  run(context: Context, request: Request): Result<Data, Problem>;
};

export type ClientOperation<Op extends ClientOp> = Operation<
  Extract<ClientRequest, { op: Op }>,
  ClientData<Op>
>;
export type PageOperation<Op extends PageOp> = Operation<Extract<PageRequest, { op: Op }>, PageAnswers[Op]>;
