import type { Problem } from '../../../shared/problem';
import { done, type Result } from '../../../shared/result';
import { type ColumnId, tables } from '../../../shared/tables/index';
import type { Cell, Google } from '../../google/google';
import { findSheet, type OpenTable, openTable } from '../../tabs/rows/columns';
import { keepLedger, readReference } from './reference';

/** Executions in which the ledger was found to be other than it was kept. */
const moved = new WeakSet<Google>();

/** To be called when people changed the sheet: the header is read again from now on. */
export const forgetLedger = (google: Google): void => {
  moved.add(google);
};

/**
 * Opens *Tin bài* by where its columns stood when they were seen last, without a read. Whoever uses it must see the
 * header again: each column read brings its own, and rows that were added are confirmed with the whole.
 */
export const openKeptLedger = (google: Google): Result<OpenTable<'publications'>, Problem> => {
  const kept = moved.has(google) ? undefined : readReference(google)?.ledger;
  const { vi, en } = tables.publications.tab;
  const sheet = kept === undefined ? undefined : findSheet(google, 'publications', [vi, en]);
  // Kept before a column was added: what belongs into it must not be left out without a word.
  const isWhole = kept?.columns.length === tables.publications.columns.length;
  if (kept === undefined || !sheet || !isWhole) {
    const opened = openTable(google, 'publications');
    if (opened.ok) keepLedger(google, opened.value);
    return opened;
  }
  const columns = new Map(kept.columns as readonly (readonly [ColumnId<'publications'>, number])[]);
  const header: readonly Cell[] = kept.header;
  return done({
    id: 'publications',
    sheet,
    columns,
    width: Math.max(header.length, ...columns.values(), 1),
    header,
    column: (name) => columns.get(name) as number,
  });
};
