import type { Problem } from '../../../shared/problem';
import { done, type Result, refused } from '../../../shared/result';
import { type ColumnId, type TableId, tables } from '../../../shared/tables/index';
import type { Cell, Google } from '../../google/google';
import { columnLetter, type OpenTable, readColumn, sameHeaders } from './columns';
import { openAsKept } from './kept-columns';
import { PeopleMoved } from './people-moved';

export type CellsOf<T extends TableId> = Partial<Record<ColumnId<T>, Cell>>;
/** A row of a table with the sheet row (1-based) that it had when it was read. */
export type Row<T extends TableId> = { readonly row: number; readonly cells: Record<ColumnId<T>, Cell> };

const toRow = <T extends TableId>(table: OpenTable<T>, row: number, values: readonly Cell[]): Row<T> => {
  const cells = {} as Record<ColumnId<T>, Cell>;
  for (const [id, column] of table.columns) cells[id] = values[column - 1] ?? '';
  return { row, cells };
};

/**
 * All rows below the header that hold anything: for small tables only. Header and rows come in one read, of the whole
 * grid: a last row that is asked for first may be another one by the time of the read.
 */
export const readRows = <T extends TableId>(table: OpenTable<T>): Row<T>[] => {
  const { sheet } = table;
  const values = sheet.getRange(`A:${columnLetter(table.width)}`).getValues() as Cell[][];
  if (!sameHeaders(table.header, values[0] ?? [], table.columns.values())) {
    throw new PeopleMoved(`columns of ${table.id}`);
  }
  return values
    .slice(1)
    .map((cells, index) => toRow(table, index + 2, cells))
    .filter((_row, index) => (values[index + 1] as Cell[]).some((cell) => cell !== ''));
};

/** A table and all its rows, in one read where its columns stand as they were kept: for small tables only. */
export const readTable = <T extends TableId>(
  google: Google,
  id: T,
): Result<{ readonly table: OpenTable<T>; readonly rows: readonly Row<T>[] }, Problem> => {
  const table = openAsKept(google, id);
  return table.ok ? done({ table: table.value, rows: readRows(table.value) }) : table;
};

/**
 * Some columns of all rows in which one of them holds anything, in one read of what lies from the first of them to the
 * last. For tables that may be long, and to leave out computed columns: who reads those waits until the whole
 * spreadsheet is computed.
 */
export const readSome = <T extends TableId, Id extends ColumnId<T>>(
  table: OpenTable<T>,
  ids: readonly Id[],
): { readonly row: number; readonly cells: Record<Id, Cell> }[] => {
  const places = ids.map((id) => table.column(id));
  const [first, last] = [Math.min(...places), Math.max(...places)];
  const block = table.sheet.getRange(`${columnLetter(first)}:${columnLetter(last)}`);
  const values = block.getValues() as Cell[][];
  const header: Cell[] = [...new Array(first - 1).fill(''), ...(values[0] ?? [])];
  if (!sameHeaders(table.header, header, places)) throw new PeopleMoved(`columns of ${table.id}`);
  return values.slice(1).flatMap((line, index) => {
    const cells = {} as Record<Id, Cell>;
    for (const id of ids) cells[id] = line[table.column(id) - first] ?? '';
    return ids.some((id) => cells[id] !== '') ? [{ row: index + 2, cells }] : [];
  });
};

/** One row as it stands now. */
export const readRow = <T extends TableId>(table: OpenTable<T>, row: number): Row<T> =>
  toRow(table, row, (table.sheet.getRange(row, 1, 1, table.width).getValues()[0] ?? []) as Cell[]);

/** Neighbouring rows as they stand now. */
export const readRowsBetween = <T extends TableId>(
  table: OpenTable<T>,
  first: number,
  last: number,
): Row<T>[] =>
  (table.sheet.getRange(first, 1, last - first + 1, table.width).getValues() as Cell[][]).map(
    (cells, index) => toRow(table, first + index, cells),
  );

/** The row that holds an id now, 0 where none does. */
export const findRow = <T extends TableId>(table: OpenTable<T>, column: ColumnId<T>, id: string): number =>
  readColumn(table, column).findIndex((cell, index) => index > 0 && String(cell) === id) + 1;

/**
 * The row that holds an id now, 0 where none does. Where a copied row holds it too, what is meant cannot be known, and
 * one of the two is a person's: refused until *Kiểm tra sổ* has given each an id of its own.
 */
export const findOnly = <T extends TableId>(table: OpenTable<T>, id: string): Result<number, Problem> => {
  const rows = readColumn(table, 'id' as ColumnId<T>).flatMap((cell, index) =>
    index > 0 && String(cell) === id ? [index + 1] : [],
  );
  return rows.length > 1
    ? refused({ kind: 'doubled-row', tab: table.sheet.getName(), rows })
    : done(rows[0] ?? 0);
};

/** The same for rows that were read already: the first id of `ids` that more than one of them has. */
export const findDoubled = <T extends TableId>(
  table: OpenTable<T>,
  rows: readonly Row<T>[],
  ids: Iterable<string>,
): Problem | null => {
  const places = new Map<string, number[]>();
  for (const { row, cells } of rows) {
    const id = String((cells as Row<'reports'>['cells']).id);
    places.set(id, [...(places.get(id) ?? []), row]);
  }
  for (const id of ids) {
    const found = places.get(id) ?? [];
    if (found.length > 1) return { kind: 'doubled-row', tab: table.sheet.getName(), rows: found };
  }
  return null;
};

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
  const lines = records.map((record) => lineOf(table, record));
  const short = last + records.length - maxRows;
  // No empty row is left for anybody to type into: adding one at the end is a fresh row too, and one call less.
  if (short > 0 && records.length === 1) {
    sheet.appendRow(lines[0] as Cell[]);
    return first;
  }
  // Room for many requests to come, so that only one of them has this call more.
  if (short > 0) sheet.insertRowsAfter(maxRows, short + tables[table.id].spareRows);
  const fresh = sheet.getRange(first, 1, records.length, table.width);
  if (last <= 1) sheet.insertRowsBefore(2, records.length);
  else sheet.insertRowsAfter(last, records.length);
  fresh.setValues(lines);
  return first;
};
