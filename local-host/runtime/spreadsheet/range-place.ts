import { ask } from '../host';
import { areaOf, infoOf, notationOf, type Range, rangeAt, Sheet } from './handles';

/** Where a range is: known by the handle itself, so nothing here is a service call. */
export const rangePlace = {
  getRow(this: Range) {
    return areaOf(this).row;
  },
  getRowIndex(this: Range) {
    return areaOf(this).row;
  },
  getColumn(this: Range) {
    return areaOf(this).column;
  },
  getNumRows(this: Range) {
    return areaOf(this).rows;
  },
  getNumColumns(this: Range) {
    return areaOf(this).columns;
  },
  getHeight(this: Range) {
    return areaOf(this).rows;
  },
  getWidth(this: Range) {
    return areaOf(this).columns;
  },
  getLastRow(this: Range) {
    const { row, rows } = areaOf(this);
    return row + rows - 1;
  },
  getLastColumn(this: Range) {
    const { column, columns } = areaOf(this);
    return column + columns - 1;
  },
  getA1Notation(this: Range) {
    return notationOf(this);
  },
  getSheet(this: Range) {
    return new Sheet(areaOf(this).sheet);
  },
  getGridId(this: Range) {
    return infoOf(areaOf(this).sheet).gid;
  },
  getCell(this: Range, row: number, column: number) {
    const area = areaOf(this);
    const box = { row: area.row + row - 1, column: area.column + column - 1, rows: 1, columns: 1 };
    return rangeAt(area.sheet, box);
  },
  offset(this: Range, rowOffset: number, columnOffset: number, numRows?: number, numColumns?: number) {
    const area = areaOf(this);
    return rangeAt(area.sheet, {
      row: area.row + rowOffset,
      column: area.column + columnOffset,
      rows: numRows ?? area.rows,
      columns: numColumns ?? area.columns,
    });
  },
  activate(this: Range) {
    ask('activate', areaOf(this));
    return this;
  },
  activateAsCurrentCell(this: Range) {
    ask('activate', areaOf(this));
    return this;
  },
  canEdit(this: Range) {
    return true;
  },
};
