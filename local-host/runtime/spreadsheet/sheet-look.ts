import type { Area, Change, ConditionalRule } from '../../workbook/engine';
import { count } from '../host';
import { ConditionalFormatRule, conditionalRuleOf } from './conditional-format';
import { areaOf, idOf, infoOf, type Range, type Sheet } from './handles';

const change = (...changes: Change[]) => count('change', changes);

function wholeSheet(sheet: Sheet): Area {
  const { maxRows, maxColumns } = infoOf(idOf(sheet));
  return { sheet: idOf(sheet), row: 1, column: 1, rows: maxRows, columns: maxColumns };
}

function clear(sheet: Sheet, content: boolean, format: boolean): Sheet {
  change({ op: 'clear', area: wholeSheet(sheet), content, format, validation: false });
  return sheet;
}

function hideColumns(sheet: Sheet, column: number, howMany: number, hidden: boolean): void {
  change({ op: 'hide-columns', sheet: idOf(sheet), column, count: howMany, hidden });
}

/** How a tab looks: frozen lines, sizes, what is hidden, its conditional formats. */
export const sheetLook = {
  setFrozenRows(this: Sheet, rows: number) {
    const { frozenColumns: columns } = infoOf(idOf(this));
    change({ op: 'freeze', sheet: idOf(this), rows, columns });
  },
  setFrozenColumns(this: Sheet, columns: number) {
    const { frozenRows: rows } = infoOf(idOf(this));
    change({ op: 'freeze', sheet: idOf(this), rows, columns });
  },
  getColumnWidth(this: Sheet, column: number) {
    return count<number>('column-width', idOf(this), column);
  },
  setColumnWidth(this: Sheet, column: number, width: number) {
    change({ op: 'column-width', sheet: idOf(this), column, count: 1, width });
    return this;
  },
  setColumnWidths(this: Sheet, column: number, howMany: number, width: number) {
    change({ op: 'column-width', sheet: idOf(this), column, count: howMany, width });
    return this;
  },
  setRowHeight(this: Sheet, row: number, height: number) {
    change({ op: 'row-height', sheet: idOf(this), row, count: 1, height });
    return this;
  },
  setRowHeights(this: Sheet, row: number, howMany: number, height: number) {
    change({ op: 'row-height', sheet: idOf(this), row, count: howMany, height });
    return this;
  },
  setRowHeightsForced(this: Sheet, row: number, howMany: number, height: number) {
    change({ op: 'row-height', sheet: idOf(this), row, count: howMany, height });
    return this;
  },
  isColumnHiddenByUser(this: Sheet, column: number) {
    return count<boolean>('column-hidden', idOf(this), column);
  },
  hideColumns(this: Sheet, column: number, howMany = 1) {
    hideColumns(this, column, howMany, true);
  },
  showColumns(this: Sheet, column: number, howMany = 1) {
    hideColumns(this, column, howMany, false);
  },
  hideColumn(this: Sheet, range: Range) {
    hideColumns(this, areaOf(range).column, areaOf(range).columns, true);
  },
  unhideColumn(this: Sheet, range: Range) {
    hideColumns(this, areaOf(range).column, areaOf(range).columns, false);
  },
  hideSheet(this: Sheet) {
    change({ op: 'hide-sheet', sheet: idOf(this), hidden: true });
    return this;
  },
  showSheet(this: Sheet) {
    change({ op: 'hide-sheet', sheet: idOf(this), hidden: false });
    return this;
  },
  setTabColor(this: Sheet, color: string | null) {
    change({ op: 'tab-color', sheet: idOf(this), color });
    return this;
  },
  setHiddenGridlines(this: Sheet, hidden: boolean) {
    change({ op: 'gridlines', sheet: idOf(this), hidden });
    return this;
  },
  clear(this: Sheet, options: { contentsOnly?: boolean; formatOnly?: boolean } = {}) {
    return clear(this, !options.formatOnly, !options.contentsOnly);
  },
  clearContents(this: Sheet) {
    return clear(this, true, false);
  },
  clearFormats(this: Sheet) {
    return clear(this, false, true);
  },
  getConditionalFormatRules(this: Sheet) {
    return count<ConditionalRule[]>('conditional-rules', idOf(this)).map((r) => new ConditionalFormatRule(r));
  },
  setConditionalFormatRules(this: Sheet, rules: ConditionalFormatRule[]) {
    change({ op: 'conditional-rules', sheet: idOf(this), rules: rules.map(conditionalRuleOf) });
  },
  clearConditionalFormatRules(this: Sheet) {
    change({ op: 'conditional-rules', sheet: idOf(this), rules: [] });
  },
  sort(this: Sheet, column: number, ascending = true) {
    const { frozenRows } = infoOf(idOf(this));
    const whole = wholeSheet(this);
    const area = { ...whole, row: frozenRows + 1, rows: whole.rows - frozenRows };
    change({ op: 'sort', area, by: [{ column, ascending }] });
    return this;
  },
};
