import { messages } from '../../shared/locale/messages';
import type { Problem } from '../../shared/problem';
import { type Result, refused } from '../../shared/result';
import { type TableId, tables } from '../../shared/tables/index';
import { tellUnfinished } from '../changes/change-set';
import type { Google } from '../google/google';
import { forgetLedger } from '../operations/state/kept-ledger';
import type { Context, Operation } from '../operations/state/operation';
import { isNewer, readReference } from '../operations/state/reference';
import { sheetLanguage } from '../tabs/layout/survey';
import { openTable } from '../tabs/rows/columns';
import { forgetColumns } from '../tabs/rows/kept-columns';
import { PeopleMoved } from '../tabs/rows/people-moved';

const tries = 3;
/** Google's words, in English, for a row, column or tab that went while it was asked for. */
const offTheSheet = /outside the dimensions|out of bounds|sheet \S+ not found|no sheet /i;

/** A tab or column that people took away, if one is missing; people may take it while we look. */
const findMissing = (google: Google): Problem | null => {
  for (const id of Object.keys(tables) as TableId[]) {
    try {
      const table = openTable(google, id);
      if (!table.ok) return table.problem;
    } catch (error) {
      if (!offTheSheet.test(String(error))) throw error;
      return { kind: 'missing-column', tab: tables[id].tab[sheetLanguage(google)], column: '' };
    }
  }
  return null;
};

/**
 * People may pull the ground away between any two calls. An operation begins again then: it finds by their ids what
 * it had already done. What was done when it gives up stands in *Nhật ký* all the same.
 */
const runAmongPeople = <Request extends { readonly op: string }, Data>(
  context: Context,
  operation: Operation<Request, Data>,
  request: Request,
): Result<Data, Problem> => {
  const { google, who } = context;
  for (let attempt = 1; ; attempt += 1) {
    try {
      const result = operation.run(context, request);
      // Buffered writes are not published by giving the lock back: the next holder would read old rows.
      if (operation.writes === 'locked') google.flush();
      return result;
    } catch (error) {
      const isMoved = error instanceof PeopleMoved || offTheSheet.test(String(error));
      const isLast = attempt === tries || operation.once === true;
      forgetLedger(google);
      forgetColumns(google);
      tellUnfinished(google, {
        by: who.name,
        action: messages(sheetLanguage(google)).sheet.actions.unfinished,
        subject: request.op,
      });
      if (error instanceof PeopleMoved && error.problem !== null) return refused(error.problem);
      const missing = findMissing(google);
      if (missing !== null) return refused(missing);
      if (!isMoved) throw error;
      if (isLast) return refused({ kind: 'busy' });
    }
  }
};

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
  if (operation.writes === 'no' || operation.writes === 'own-lock') {
    return runAmongPeople(context, operation, request);
  }
  const outcome = google.locked(() => runAmongPeople(context, operation, request));
  return outcome === 'busy' ? refused({ kind: 'busy' }) : outcome;
};
