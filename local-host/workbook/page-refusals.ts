import type core from '@univerjs/core';
import type { Book } from './book';
import { mutationKind, unitOf } from './mutations';
import type { PageStep } from './page-sync';
import { UNIT } from './univer';

type Size = { readonly name: string; readonly rows: number; readonly columns: number };
type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? (value as Fields) : {};

/**
 * Why a page may not send these steps one after the other, or undefined. Nothing is applied to find out: what each
 * step leaves of the sheets is reckoned for the next one.
 */
export function refusalOf(book: Book, steps: readonly PageStep[]): string | undefined {
  if (steps.length === 0) return 'nothing to do';
  const sheets = new Map<string, Size>();
  for (const sheet of book.workbook.getSheets()) {
    sheets.set(sheet.getSheetId(), {
      name: sheet.getName(),
      rows: sheet.getRowCount(),
      columns: sheet.getColumnCount(),
    });
  }
  for (const step of steps) {
    const reason = stepProblem(sheets, step);
    if (reason !== undefined) return reason;
    reckon(sheets, step);
  }
  return undefined;
}

function stepProblem(sheets: ReadonlyMap<string, Size>, { id, params: given }: PageStep): string | undefined {
  const kind = mutationKind(id);
  if (kind === undefined) return `not a mutation of a page: ${id}`;
  const params = fieldsOf(given);
  if (unitOf(params) !== UNIT) return 'not a mutation of this workbook';
  if (id === 'sheet.mutation.insert-sheet') return insertedSheetProblem(sheets, params);
  if (id === 'sheet.mutation.move-range') return movedRangeProblem(sheets, params);
  for (const sheet of [params.subUnitId, params.sheetId]) {
    if (typeof sheet === 'string' && !sheets.has(sheet)) return `no sheet ${sheet}`;
  }
  if (id === 'sheet.mutation.remove-sheet' && sheets.size === 1) return 'the last sheet';
  if (kind !== 'value' && kind !== 'place') return undefined;
  const size = typeof params.subUnitId === 'string' ? sheets.get(params.subUnitId) : undefined;
  if (!size) return 'no sheet';
  const ranges = rangesOf(id, params);
  return ranges.map((range) => rangeProblem(size, range)).find(Boolean) ?? outside(size, params.cellValue);
}

const bands = /\.(insert|remove)-(row|rows|col)$/;

/** The ranges that a step cannot do without. */
function rangesOf(id: string, params: Fields): readonly unknown[] {
  if (bands.test(id) || id.endsWith('.reorder-range')) return [params.range];
  return /\.move-(rows|columns)$/.test(id) ? [params.sourceRange, params.targetRange] : [];
}

function rangeProblem({ rows, columns }: Size, range: unknown): string | undefined {
  const { startRow, endRow, startColumn, endColumn } = fieldsOf(range) as Partial<core.IRange>;
  const ends = [startRow, endRow, startColumn, endColumn];
  if (!ends.every((end) => Number.isInteger(end) && Number(end) >= 0)) return 'a range that is none';
  return Number(startRow) > rows || Number(startColumn) > columns ? 'outside the sheet' : undefined;
}

function insertedSheetProblem(sheets: ReadonlyMap<string, Size>, params: Fields): string | undefined {
  const { id, name } = fieldsOf(params.sheet);
  if (typeof id !== 'string' || typeof name !== 'string') return 'a sheet without id or name';
  const isTaken = sheets.has(id) || [...sheets.values()].some((other) => other.name === name);
  return isTaken ? `a sheet ${name} exists` : undefined;
}

function movedRangeProblem(sheets: ReadonlyMap<string, Size>, params: Fields): string | undefined {
  for (const end of [fieldsOf(params.from), fieldsOf(params.to)]) {
    const size = typeof end.subUnitId === 'string' ? sheets.get(end.subUnitId) : undefined;
    if (!size) return 'no sheet';
    const reason = outside(size, end.value);
    if (reason) return reason;
  }
  return undefined;
}

/** Univer writes beyond the edge of a sheet without a word; formulas then count what nobody sees. */
function outside({ rows, columns }: Size, cellValue: unknown): string | undefined {
  const isTable = [cellValue, ...Object.values(fieldsOf(cellValue))].every(
    (value) => value === undefined || typeof value === 'object',
  );
  if (!isTable) return 'cells that are none';
  const isInside = (position: string, size: number) =>
    Number.isInteger(Number(position)) && Number(position) >= 0 && Number(position) < size;
  for (const [row, cells] of Object.entries(fieldsOf(cellValue))) {
    if (!isInside(row, rows) || !Object.keys(fieldsOf(cells)).every((column) => isInside(column, columns))) {
      return 'outside the sheet';
    }
  }
  return undefined;
}

function reckon(sheets: Map<string, Size>, { id, params: given }: PageStep): void {
  const params = fieldsOf(given);
  if (id === 'sheet.mutation.insert-sheet') {
    const sheet = fieldsOf(params.sheet) as Partial<core.IWorksheetData>;
    const { id: added = '', name = '', rowCount = 0, columnCount = 0 } = sheet;
    sheets.set(added, { name, rows: rowCount, columns: columnCount });
    return;
  }
  const sheet = String(params.subUnitId);
  const size = sheets.get(sheet);
  if (!size) return;
  const { rowCount, columnCount, name } = params;
  if (id === 'sheet.mutation.remove-sheet') sheets.delete(sheet);
  else if (id === 'sheet.mutation.set-worksheet-name') sheets.set(sheet, { ...size, name: String(name) });
  else if (id === 'sheet.mutation.set-worksheet-row-count')
    sheets.set(sheet, { ...size, rows: Number(rowCount) });
  else if (id === 'sheet.mutation.set-worksheet-column-count')
    sheets.set(sheet, { ...size, columns: Number(columnCount) });
  else if (bands.test(id))
    sheets.set(sheet, resized(size, id, fieldsOf(params.range) as unknown as core.IRange));
}

function resized(size: Size, id: string, range: core.IRange): Size {
  const isRows = /row/.test(id);
  const [from, to, before] = isRows
    ? [range.startRow, range.endRow, size.rows]
    : [range.startColumn, range.endColumn, size.columns];
  const count = id.includes('.insert') ? to - from + 1 : -(Math.min(to, before - 1) - from + 1);
  return isRows ? { ...size, rows: before + count } : { ...size, columns: before + count };
}
