import type { Problem } from '../../shared/problem';
import { type Result, refused } from '../../shared/result';
import type { Context, Operation } from '../operations/state/operation';
import { isNewer, readReference } from '../operations/state/reference';

/** Runs an operation as it wants to be run: in its role, on a tracker that is set up, alone where it writes. */
export const runOperation = <Request extends { readonly op: string }, Data>(
  context: Context,
  operation: Operation<Request, Data>,
  request: Request,
): Result<Data, Problem> => {
  const { google, who } = context;
  if (operation.roles && !operation.roles.includes(who.role)) {
    return refused({ kind: 'wrong-role', role: who.role, operation: request.op });
  }
  if (!operation.beforeSetUp) {
    const reference = readReference(google);
    if (reference === null) return refused({ kind: 'not-set-up' });
    if (isNewer(reference)) return refused({ kind: 'newer-sheet', schema: reference.schema });
  }
  if (operation.writes === 'no' || operation.writes === 'own-lock') return operation.run(context, request);
  const outcome = google.locked(() => {
    const result = operation.run(context, request);
    // Buffered writes are not published by giving the lock back: the next holder would read old rows.
    if (operation.writes === 'locked') google.flush();
    return result;
  });
  return outcome === 'busy' ? refused({ kind: 'busy' }) : outcome;
};
