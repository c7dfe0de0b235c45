import sheets = require('@univerjs/sheets');

import type { Book } from './book';
import { inheritConditionalRules, setConditionalRules } from './conditional-rules';
import type { Change } from './engine';
import type { Kept } from './kept';
import { merge, unmerge } from './merges';
import { setFilter, setNote } from './notes-and-filter';
import { copyArea, sortArea } from './sort';
import { type Axis, bandOf, deleteBand, insertBand, moveBand } from './structure';
import { numberFormatPatch, type StylePatch, toUniverStyle } from './styles';
import { deleteSheet, freeze, insertSheet, moveSheet, renameSheet } from './tabs';
import { inheritValidation, setValidation } from './validation';
import { createWriteBuffer, LOOK, type WriteBuffer } from './write-buffer';

/** Applies a batch that was checked. Writes to cells are gathered until something needs to see them. */
export function applyBatch(book: Book, kept: Kept, changes: readonly Change[]): void {
  const buffer = createWriteBuffer(book);
  for (const change of changes) {
    if (!applyToCells(buffer, change)) {
      buffer.flush();
      applyToRest(book, kept, buffer, change);
    }
  }
  buffer.flush();
}

function applyToCells(buffer: WriteBuffer, change: Change): boolean {
  switch (change.op) {
    case 'write':
      buffer.write(change.sheet, change.row, change.column, change.cells);
      return true;
    case 'style': {
      const patch = toUniverStyle(change.style);
      buffer.style(change.area, () => patch);
      return true;
    }
    case 'number-formats': {
      const { area, formats } = change;
      const patches = formats.map((line) => line.map(numberFormatPatch));
      buffer.style(
        area,
        (row, column) => patches[row - area.row + 1]?.[column - area.column + 1] as StylePatch,
      );
      return true;
    }
    default:
      return false;
  }
}

function applyToRest(book: Book, kept: Kept, buffer: WriteBuffer, change: Change): void {
  switch (change.op) {
    case 'clear':
      if (change.content) buffer.clearContent(change.area);
      if (change.format) buffer.clearFormat(change.area);
      buffer.flush();
      if (change.validation) setValidation(book, change.area, null);
      return;
    case 'validation':
      setValidation(book, change.area, change.rule);
      return;
    case 'conditional-rules':
      setConditionalRules(book, change.sheet, change.rules);
      return;
    case 'note':
      setNote(book, change.sheet, change.row, change.column, change.note);
      return;
    case 'merge':
      merge(book, change.area);
      return;
    case 'unmerge':
      unmerge(book, change.area);
      return;
    case 'insert-rows':
      insert(book, 'rows', change, change.row);
      return;
    case 'insert-columns':
      insert(book, 'columns', change, change.column);
      return;
    case 'delete-rows':
      deleteBand(book, 'rows', { sheet: change.sheet, at: change.row, count: change.count });
      return;
    case 'delete-columns':
      deleteBand(book, 'columns', { sheet: change.sheet, at: change.column, count: change.count });
      return;
    case 'move-rows':
      moveBand(book, 'rows', { sheet: change.sheet, at: change.row, count: change.count }, change.before);
      return;
    case 'move-columns':
      moveBand(
        book,
        'columns',
        { sheet: change.sheet, at: change.column, count: change.count },
        change.before,
      );
      return;
    case 'insert-sheet':
      insertSheet(book, change);
      return;
    case 'delete-sheet':
      deleteSheet(book, change.sheet);
      return;
    case 'rename-sheet':
      renameSheet(book, change.sheet, change.name);
      return;
    case 'move-sheet':
      moveSheet(book, change.sheet, change.index);
      return;
    case 'freeze':
      freeze(book, change.sheet, change.rows, change.columns);
      return;
    case 'filter':
      setFilter(book, change.sheet, change.area);
      return;
    case 'sort':
      kept.sorting(change.area.sheet, () => sortArea(book, change.area, change.by));
      return;
    case 'copy':
      copyArea(book, change.from, change.to);
      return;
    case 'metadata-add':
    case 'metadata-remove':
    case 'protect':
    case 'unprotect':
    case 'state':
      kept.apply(change);
      return;
    default:
      applyToLook(book, change);
      return;
  }
}

function applyToLook(book: Book, change: Change): void {
  switch (change.op) {
    case 'hide-sheet':
      book.run(sheets.SetWorksheetHideMutation.id, {
        subUnitId: change.sheet,
        hidden: change.hidden ? 1 : 0,
      });
      return;
    case 'tab-color':
      book.run(sheets.SetTabColorMutation.id, { subUnitId: change.sheet, color: change.color ?? '' });
      return;
    case 'gridlines':
      book.run(sheets.ToggleGridlinesMutation.id, {
        subUnitId: change.sheet,
        showGridlines: change.hidden ? 0 : 1,
      });
      return;
    case 'column-width':
      book.run(sheets.SetWorksheetColWidthMutation.id, {
        subUnitId: change.sheet,
        ranges: [bandOf(book.sheet(change.sheet), 'columns', change.column, change.count)],
        colWidth: change.width,
      });
      return;
    case 'row-height': {
      const ranges = [bandOf(book.sheet(change.sheet), 'rows', change.row, change.count)];
      book.run(sheets.SetWorksheetRowHeightMutation.id, {
        subUnitId: change.sheet,
        ranges,
        rowHeight: change.height,
      });
      // A height that was set is not outgrown by wrapped text.
      book.run(sheets.SetWorksheetRowIsAutoHeightMutation.id, {
        subUnitId: change.sheet,
        ranges,
        autoHeightInfo: 0,
      });
      return;
    }
    case 'hide-columns':
      book.run(change.hidden ? sheets.SetColHiddenMutation.id : sheets.SetColVisibleMutation.id, {
        subUnitId: change.sheet,
        ranges: [bandOf(book.sheet(change.sheet), 'columns', change.column, change.count)],
      });
      return;
    case 'rename-spreadsheet':
      book.run(sheets.SetWorkbookNameMutation.id, { name: change.name });
      return;
    default:
      throw new Error(`Unknown change ${change.op}`);
  }
}

function insert(
  book: Book,
  axis: Axis,
  change: { readonly sheet: string; readonly count: number; readonly inherit?: 'before' | 'after' },
  at: number,
): void {
  const { sheet, count } = change;
  const worksheet = book.sheet(sheet);
  const size = axis === 'rows' ? worksheet.getRowCount() : worksheet.getColumnCount();
  const inherit = at === 1 ? 'after' : at > size ? 'before' : (change.inherit ?? 'before');
  insertBand(book, axis, { sheet, at, count }, inherit);
  const modelAt = inherit === 'before' ? at - 1 : at + count;
  const model = bandOf(worksheet, axis, modelAt, 1);
  const fresh = bandOf(worksheet, axis, at, count);
  inheritStyles(book, sheet, axis, model, fresh);
  inheritValidation(book, sheet, model, fresh);
  inheritConditionalRules(book, sheet, model, fresh);
}

type Range = ReturnType<typeof bandOf>;

function inheritStyles(book: Book, sheet: string, axis: Axis, model: Range, fresh: Range): void {
  const worksheet = book.sheet(sheet);
  const styles = book.workbook.getStyles();
  const cellValue: Record<number, Record<number, { s: unknown }>> = {};
  for (let row = fresh.startRow; row <= fresh.endRow; row += 1) {
    for (let column = fresh.startColumn; column <= fresh.endColumn; column += 1) {
      const cell =
        axis === 'rows'
          ? worksheet.getCellRaw(model.startRow, column)
          : worksheet.getCellRaw(row, model.startColumn);
      const s = cell?.s && styles.getStyleByCell(cell);
      if (!s) continue;
      cellValue[row] ??= {};
      (cellValue[row] as Record<number, { s: unknown }>)[column] = { s };
    }
  }
  if (Object.keys(cellValue).length > 0)
    book.run(sheets.SetRangeValuesMutation.id, { subUnitId: sheet, cellValue, ...LOOK });
}
