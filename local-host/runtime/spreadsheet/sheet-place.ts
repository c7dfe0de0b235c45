import { ask, count } from '../host';
import { boxOf } from './a1';
import { idOf, infoOf, Range, RangeList, rangeAt, type Sheet, spreadsheet } from './handles';

/** The tab itself and the ranges on it. The name and id come with the handle; the rest reads structure. */
export const sheetPlace = {
  getName(this: Sheet) {
    return infoOf(idOf(this)).name;
  },
  getSheetName(this: Sheet) {
    return infoOf(idOf(this)).name;
  },
  getSheetId(this: Sheet) {
    return infoOf(idOf(this)).gid;
  },
  getParent(this: Sheet) {
    return spreadsheet;
  },
  getIndex(this: Sheet) {
    return count<{ index: number }>('sheet', idOf(this)).index + 1;
  },
  getMaxRows(this: Sheet) {
    return count<{ maxRows: number }>('sheet', idOf(this)).maxRows;
  },
  getMaxColumns(this: Sheet) {
    return count<{ maxColumns: number }>('sheet', idOf(this)).maxColumns;
  },
  getFrozenRows(this: Sheet) {
    return count<{ frozenRows: number }>('sheet', idOf(this)).frozenRows;
  },
  getFrozenColumns(this: Sheet) {
    return count<{ frozenColumns: number }>('sheet', idOf(this)).frozenColumns;
  },
  isSheetHidden(this: Sheet) {
    return count<{ hidden: boolean }>('sheet', idOf(this)).hidden;
  },
  getLastRow(this: Sheet) {
    return count<{ row: number }>('extent', idOf(this)).row;
  },
  getLastColumn(this: Sheet) {
    return count<{ column: number }>('extent', idOf(this)).column;
  },
  getDataRange(this: Sheet) {
    const { row, column } = count<{ row: number; column: number }>('extent', idOf(this));
    return rangeAt(idOf(this), { row: 1, column: 1, rows: Math.max(1, row), columns: Math.max(1, column) });
  },
  getRange(this: Sheet, first: string | number, column?: number, rows?: number, columns?: number) {
    const sheet = idOf(this);
    if (typeof first === 'number')
      return rangeAt(sheet, { row: first, column: column as number, rows: rows ?? 1, columns: columns ?? 1 });
    const info = infoOf(sheet);
    return new Range({ sheet, ...boxOf(first, info.maxRows, info.maxColumns) });
  },
  getRangeList(this: Sheet, notations: string[]) {
    const sheet = idOf(this);
    const info = infoOf(sheet);
    return new RangeList(
      notations.map((n) => new Range({ sheet, ...boxOf(n, info.maxRows, info.maxColumns) })),
    );
  },
  activate(this: Sheet) {
    ask('activate', { sheet: idOf(this), row: 1, column: 1, rows: 1, columns: 1 });
    return this;
  },
};
