import core = require('@univerjs/core');
import sheets = require('@univerjs/sheets');

import type { Book } from './book';
import type { SheetId, SheetInfo } from './engine';
import { runWithFollowers } from './structure';

/** Google's grid: 100 by 21 pixels a cell, written in Arial of 10 points. */
export const emptySheet = (id: SheetId, name: string, rows: number, columns: number): core.IWorksheetData =>
  core.mergeWorksheetSnapshotWithDefault({
    id,
    name,
    rowCount: rows,
    columnCount: columns,
    defaultColumnWidth: 100,
    defaultRowHeight: 21,
    defaultStyle: { ff: 'Arial', fs: 10 },
    cellData: {},
  });

/** The `gid` of the address: the id itself where it is a number, else a number that only depends on it. */
function gidOf(id: SheetId): number {
  if (/^\d{1,10}$/.test(id)) return Number(id);
  let hash = 0x811c9dc5;
  for (const char of id) hash = Math.imul(hash ^ (char.codePointAt(0) as number), 0x01000193);
  return hash >>> 1;
}

export function sheetInfo(worksheet: core.Worksheet, index: number): SheetInfo {
  const { xSplit, ySplit } = worksheet.getFreeze();
  return {
    id: worksheet.getSheetId(),
    gid: gidOf(worksheet.getSheetId()),
    name: worksheet.getName(),
    index,
    maxRows: worksheet.getRowCount(),
    maxColumns: worksheet.getColumnCount(),
    frozenRows: ySplit,
    frozenColumns: xSplit,
    hidden: worksheet.isSheetHidden() === core.BooleanNumber.TRUE,
  };
}

export function insertSheet(
  book: Book,
  change: {
    readonly sheet: SheetId;
    readonly name: string;
    readonly index: number;
    readonly rows: number;
    readonly columns: number;
  },
): void {
  book.run(sheets.InsertSheetMutation.id, {
    index: change.index,
    sheet: emptySheet(change.sheet, change.name, change.rows, change.columns),
  });
}

export function deleteSheet(book: Book, sheet: SheetId): void {
  const subUnitName = book.sheet(sheet).getName();
  runWithFollowers(
    book,
    sheet,
    { id: sheets.RemoveSheetCommand.id, params: {} },
    { id: sheets.RemoveSheetMutation.id, params: { subUnitName } },
  );
}

/** Formulas that name the sheet follow. */
export function renameSheet(book: Book, sheet: SheetId, name: string): void {
  runWithFollowers(
    book,
    sheet,
    { id: sheets.SetWorksheetNameCommand.id, params: { name } },
    { id: sheets.SetWorksheetNameMutation.id, params: { name } },
  );
}

export function moveSheet(book: Book, sheet: SheetId, index: number): void {
  const fromOrder = book.workbook.getSheetIndex(book.sheet(sheet));
  if (fromOrder === index) return;
  book.run(sheets.SetWorksheetOrderMutation.id, { subUnitId: sheet, fromOrder, toOrder: index });
}

export function freeze(book: Book, sheet: SheetId, rows: number, columns: number): void {
  book.run(sheets.SetFrozenMutation.id, {
    subUnitId: sheet,
    startRow: rows > 0 ? rows : -1,
    startColumn: columns > 0 ? columns : -1,
    ySplit: rows,
    xSplit: columns,
  });
}
