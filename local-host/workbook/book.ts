import type core from '@univerjs/core';
import type { Area, SheetId } from './engine';
import type { Headless } from './univer';
import { UNIT } from './univer';

/** The workbook that the operations of this folder work on. */
export type Book = {
  readonly headless: Headless;
  readonly workbook: core.Workbook;
  sheet(id: SheetId): core.Worksheet;
  /** Executes one mutation of Univer on the workbook; it is journalled and shown to the pages by who listens. */
  run(id: string, params: Readonly<Record<string, unknown>>): void;
};

export function createBook(headless: Headless, workbook: core.Workbook): Book {
  return {
    headless,
    workbook,
    sheet: (id) => {
      const sheet = workbook.getSheetBySheetId(id);
      if (!sheet) throw new Error(`No sheet ${id}`);
      return sheet;
    },
    run: (id, params) => {
      const isDone = headless.commands.syncExecuteCommand(id, { unitId: UNIT, ...params });
      if (isDone === false) throw new Error(`Univer refused ${id}`);
    },
  };
}

export const rangeOf = (area: Omit<Area, 'sheet'>): core.IRange => ({
  startRow: area.row - 1,
  endRow: area.row + area.rows - 2,
  startColumn: area.column - 1,
  endColumn: area.column + area.columns - 2,
});

export const areaOf = (sheet: SheetId, range: core.IRange): Area => ({
  sheet,
  row: range.startRow + 1,
  column: range.startColumn + 1,
  rows: range.endRow - range.startRow + 1,
  columns: range.endColumn - range.startColumn + 1,
});

export const intersects = (a: core.IRange, b: core.IRange): boolean =>
  a.startRow <= b.endRow &&
  b.startRow <= a.endRow &&
  a.startColumn <= b.endColumn &&
  b.startColumn <= a.endColumn;

/** What is left of `range` without `hole`, in up to four pieces. */
export function without(range: core.IRange, hole: core.IRange): core.IRange[] {
  if (!intersects(range, hole)) return [range];
  const top = Math.max(range.startRow, hole.startRow);
  const bottom = Math.min(range.endRow, hole.endRow);
  return [
    { ...range, endRow: hole.startRow - 1 },
    { ...range, startRow: hole.endRow + 1 },
    { ...range, startRow: top, endRow: bottom, endColumn: hole.startColumn - 1 },
    { ...range, startRow: top, endRow: bottom, startColumn: hole.endColumn + 1 },
  ].filter((piece) => piece.startRow <= piece.endRow && piece.startColumn <= piece.endColumn);
}
