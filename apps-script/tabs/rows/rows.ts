import type { ColumnId, TableId } from '../../../shared/tables/index';
import type { Cell } from '../../google/google';
import { type OpenTable, readColumn } from './columns';

export type CellsOf<T extends TableId> = Partial<Record<ColumnId<T>, Cell>>;
/** A row of a table with the sheet row (1-based) that it had when it was read. */
export type Row<T extends TableId> = { readonly row: number; readonly cells: Record<ColumnId<T>, Cell> };

const toRow = <T extends TableId>(table: OpenTable<T>, row: number, values: readonly Cell[]): Row<T> => {
  const cells = {} as Record<ColumnId<T>, Cell>;
  for (const [id, column] of table.columns) cells[id] = values[column - 1] ?? '';
  return { row, cells };
};

/** All rows below the header that hold anything: for small tables only. */
export const readRows = <T extends TableId>(table: OpenTable<T>): Row<T>[] => {
  const last = table.sheet.getLastRow();
  if (last < 2) return [];
  const values = table.sheet.getRange(2, 1, last - 1, table.width).getValues() as Cell[][];
  return values
    .map((cells, index) => toRow(table, index + 2, cells))
    .filter((_row, index) => (values[index] as Cell[]).some((cell) => cell !== ''));
};

/** One row as it stands now. */
export const readRow = <T extends TableId>(table: OpenTable<T>, row: number): Row<T> =>
  toRow(table, row, (table.sheet.getRange(row, 1, 1, table.width).getValues()[0] ?? []) as Cell[]);

/** The row that holds an id now, 0 where none does. */
export const findRow = <T extends TableId>(table: OpenTable<T>, column: ColumnId<T>, id: string): number =>
  readColumn(table, column).findIndex((cell, index) => index > 0 && String(cell) === id) + 1;

/** The last row (1-based) of a whole column that holds anything, 1 for a bare header. */
export const lastFilled = (cells: readonly Cell[]): number => {
  let row = cells.length;
  while (row > 1 && cells[row - 1] === '') row -= 1;
  return Math.max(row, 1);
};

/** A record as one line of cells, blank where the table has columns of people's own. */
export const lineOf = <T extends TableId>(table: OpenTable<T>, record: CellsOf<T>): Cell[] => {
  const line: Cell[] = new Array(table.width).fill('');
  for (const [id, column] of table.columns) line[column - 1] = record[id] ?? '';
  return line;
};

/**
 * Makes rows of our own below `last` and fills them. Fresh rows, because a person may be typing into the first
 * empty one at this moment; below a bare header they are taken from the row under it, not from the header's looks.
 * The range is taken before the rows are made: asking for it in between would publish the empty rows first, and
 * whoever inserts a row at that moment would have theirs written over. `maxRows` is the length of a column that was
 * read already, to spare the question.
 */
export const insertRecords = <T extends TableId>(
  table: OpenTable<T>,
  last: number,
  records: readonly CellsOf<T>[],
  maxRows: number = table.sheet.getMaxRows(),
): number => {
  const { sheet } = table;
  const first = last + 1;
  const short = last + records.length - maxRows;
  if (short > 0) sheet.insertRowsAfter(maxRows, short);
  const fresh = sheet.getRange(first, 1, records.length, table.width);
  if (last <= 1) sheet.insertRowsBefore(2, records.length);
  else sheet.insertRowsAfter(last, records.length);
  fresh.setValues(records.map((record) => lineOf(table, record)));
  return first;
};

/** Changes single cells of a row; neighbouring cells, which a person may be editing, are left alone. */
export const writeCells = <T extends TableId>(
  table: OpenTable<T>,
  row: number,
  changes: CellsOf<T>,
): void => {
  for (const [id, cell] of Object.entries(changes) as [ColumnId<T>, Cell][]) {
    table.sheet.getRange(row, table.column(id)).setValue(cell);
  }
};
