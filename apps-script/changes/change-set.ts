import type { TableId } from '../../shared/tables/index';
import type { Google } from '../google/google';
import { textIn } from '../tabs/rows/cells';
import type { OpenTable } from '../tabs/rows/columns';
import { type CellsOf, findRow, insertRecords, type Row, readRow, writeCells } from '../tabs/rows/rows';
import type { Effect } from './effect';
import { type HistoryEntry, recordHistory } from './history';
import { imageOf, sameValue } from './image';

/** Columns that every table has; a record without an id could not be found again. */
type Known = { readonly last: number; readonly maxRows?: number };

/**
 * All that one operation changes in the tables, and the one line of *Nhật ký* that tells of it. Rows are found by
 * their id at the moment of writing and looked at again afterwards, since people work in the sheet meanwhile.
 */
export type ChangeSet = {
  readonly effects: readonly Effect[];
  /** Fresh rows below `last`; gives the first of them as it stood then. */
  insert<T extends TableId>(table: OpenTable<T>, records: readonly CellsOf<T>[], known: Known): number;
  /** Writes some cells of a row. Gives the row that it has afterwards, 0 when there is none with this id. */
  change<T extends TableId>(table: OpenTable<T>, before: Row<T>, cells: CellsOf<T>): number;
  /** Takes a row out. Throws when rows moved meanwhile and another one went first. */
  remove<T extends TableId>(table: OpenTable<T>, before: Row<T>): void;
  /** An effect that was made in another way and belongs to the same line. */
  note(effect: Effect): void;
  /** One line of *Nhật ký* with the effects so far. */
  record(entry: Omit<HistoryEntry, 'detail'>): void;
};

const idOf = <T extends TableId>(cells: CellsOf<T>): string =>
  textIn((cells as CellsOf<'reports'>).id).replace(/^'/, '');

export const openChangeSet = (google: Google, op: string, undoes?: string): ChangeSet => {
  const effects: Effect[] = [];
  return {
    effects,
    insert: (table, records, { last, maxRows }) => {
      const first = insertRecords(table, last, records, maxRows);
      for (const record of records) {
        effects.push({ kind: 'added', table: table.id, id: idOf(record), after: imageOf(table.id, record) });
      }
      return first;
    },
    change: (table, before, cells) => {
      const id = idOf(before.cells);
      const [was, is] = [imageOf(table.id, before.cells), imageOf(table.id, cells)];
      const changed = (Object.keys(is) as (keyof typeof is)[]).filter(
        (column) => !sameValue(was[column], is[column]),
      );
      if (changed.length === 0) return before.row;
      const only = <V>(from: { readonly [Id in keyof typeof is]?: V }) =>
        Object.fromEntries(changed.map((column) => [column, from[column] ?? '']));
      writeCells(table, before.row, only(cells as never) as typeof cells);
      const after = findRow(table, 'id' as never, id);
      // A person moved the row between our finding and our writing: write where it is now.
      if (after > 0 && after !== before.row) writeCells(table, after, only(cells as never) as typeof cells);
      if (after > 0) {
        effects.push({ kind: 'changed', table: table.id, id, before: only(was), after: only(is) });
      }
      return after;
    },
    remove: (table, before) => {
      const id = idOf(before.cells);
      const row = findRow(table, 'id' as never, id);
      if (row === 0) return;
      const { cells } = readRow(table, row);
      table.sheet.deleteRow(row);
      const left = findRow(table, 'id' as never, id);
      effects.push({ kind: 'removed', table: table.id, id, before: imageOf(table.id, cells) });
      if (left === 0) return;
      table.sheet.deleteRow(left);
      throw new Error(
        `Row ${row} moved while it was being deleted; see the version history of the spreadsheet`,
      );
    },
    note: (effect) => {
      effects.push(effect);
    },
    record: (entry) => {
      const detail = { v: 1 as const, op, ...(undoes === undefined ? {} : { undoes }), effects };
      recordHistory(google, { ...entry, detail });
    },
  };
};
