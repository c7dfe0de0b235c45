import engineFormula = require('@univerjs/engine-formula');

import type core from '@univerjs/core';
import { type Book, rangeOf } from './book';
import { BLANK, contentOf } from './cells';
import type { Area } from './engine';
import { SET_VALUES } from './mutations';

type Key = { readonly column: number; readonly ascending: boolean };
type Value = ReturnType<typeof contentOf>;

/** Google's order: numbers, texts, truth values; blanks last whichever way. */
const RANK = { number: 0, string: 1, boolean: 2 } as const;
const collator = new Intl.Collator('vi', { numeric: false, sensitivity: 'variant' });

function compare(a: Value, b: Value, ascending: boolean): number {
  const [blankA, blankB] = [a === null || a === '', b === null || b === ''];
  if (blankA || blankB) return Number(blankA) - Number(blankB);
  const [rankA, rankB] = [RANK[typeof a as keyof typeof RANK], RANK[typeof b as keyof typeof RANK]];
  const order =
    rankA !== rankB
      ? rankA - rankB
      : typeof a === 'string'
        ? collator.compare(a, b as string)
        : Number(a) - Number(b);
  return ascending ? order : -order;
}

/**
 * Sorts the rows of an area, keys being columns of the sheet. Written out as cells: Univer's own reordering
 * forgets where the formulas have gone.
 */
export function sortArea(book: Book, area: Area, by: readonly Key[]): void {
  const worksheet = book.sheet(area.sheet);
  const { startRow, endRow, startColumn, endColumn } = rangeOf(area);
  const rows = Array.from({ length: endRow - startRow + 1 }, (_, index) => startRow + index);
  const keys = new Map(
    rows.map((row) => [row, by.map((key) => contentOf(worksheet.getCellRaw(row, key.column - 1)))]),
  );
  const sorted = [...rows].sort((a, b) => {
    for (const [index, key] of by.entries()) {
      const order = compare(keys.get(a)?.[index] ?? null, keys.get(b)?.[index] ?? null, key.ascending);
      if (order !== 0) return order;
    }
    return a - b;
  });
  const cellValue: Record<number, Record<number, unknown>> = {};
  for (const [index, from] of sorted.entries()) {
    const to = startRow + index;
    if (to === from) continue;
    const line: Record<number, unknown> = {};
    for (let column = startColumn; column <= endColumn; column += 1) {
      line[column] = movedCell(book, worksheet, from, column, to - from, 0);
    }
    cellValue[to] = line;
  }
  if (Object.keys(cellValue).length > 0) book.run(SET_VALUES, { subUnitId: area.sheet, cellValue });
}

/** Copies cells with their looks; relative references of formulas go as far as the cell goes. */
export function copyArea(book: Book, from: Area, to: Pick<Area, 'sheet' | 'row' | 'column'>): void {
  const worksheet = book.sheet(from.sheet);
  const { startRow, endRow, startColumn, endColumn } = rangeOf(from);
  const [down, right] = [to.row - from.row, to.column - from.column];
  const cellValue: Record<number, Record<number, unknown>> = {};
  for (let row = startRow; row <= endRow; row += 1) {
    const line: Record<number, unknown> = {};
    for (let column = startColumn; column <= endColumn; column += 1) {
      line[column + right] = movedCell(book, worksheet, row, column, down, right);
    }
    cellValue[row + down] = line;
  }
  book.run(SET_VALUES, { subUnitId: to.sheet, cellValue });
}

/** The whole cell, so that nothing of the one that stood there shines through. */
function movedCell(
  book: Book,
  worksheet: core.Worksheet,
  row: number,
  column: number,
  down: number,
  right: number,
): unknown {
  const cell = worksheet.getCellRaw(row, column);
  if (!cell) return null;
  const formula = formulaAt(book, worksheet.getSheetId(), row, column);
  const lexer = book.headless.get(engineFormula.LexerTreeBuilder);
  return {
    ...BLANK,
    ...structuredClone(cell),
    si: null,
    f: formula ? lexer.moveFormulaRefOffset(formula, right, down) : null,
    s: book.workbook.getStyles().getStyleByCell(cell) ?? null,
  };
}

/** The formula of a cell, also where Univer only notes that it continues a neighbour's. */
export function formulaAt(book: Book, sheet: string, row: number, column: number): string | undefined {
  const cell = book.sheet(sheet).getCellRaw(row, column);
  if (!cell?.f && !cell?.si) return undefined;
  if (cell.f) return cell.f;
  const model = book.headless.get(engineFormula.FormulaDataModel);
  return model.getFormulaStringByCell(row, column, sheet, book.workbook.getUnitId()) ?? undefined;
}
