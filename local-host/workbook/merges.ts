import sheets = require('@univerjs/sheets');

import { type Book, intersects, rangeOf } from './book';
import { BLANK } from './cells';
import type { Area } from './engine';

/** As at Google, only the first cell keeps its content. */
export function merge(book: Book, area: Area): void {
  unmerge(book, area);
  const worksheet = book.sheet(area.sheet);
  const range = rangeOf(area);
  const cellValue: Record<number, Record<number, unknown>> = {};
  for (let row = range.startRow; row <= range.endRow; row += 1) {
    for (let column = range.startColumn; column <= range.endColumn; column += 1) {
      const isFirst = row === range.startRow && column === range.startColumn;
      if (isFirst || !worksheet.getCellRaw(row, column)) continue;
      cellValue[row] ??= {};
      (cellValue[row] as Record<number, unknown>)[column] = { ...BLANK };
    }
  }
  if (Object.keys(cellValue).length > 0) {
    book.run(sheets.SetRangeValuesMutation.id, { subUnitId: area.sheet, cellValue });
  }
  book.run(sheets.AddWorksheetMergeMutation.id, { subUnitId: area.sheet, ranges: [range] });
}

export function unmerge(book: Book, area: Area): void {
  const ranges = book
    .sheet(area.sheet)
    .getMergeData()
    .filter((range) => intersects(range, rangeOf(area)));
  if (ranges.length > 0) book.run(sheets.RemoveWorksheetMergeMutation.id, { subUnitId: area.sheet, ranges });
}
