import { type FileProblem, mostColumns, mostRows } from '../../../shared/report/import/file-problem';
import type { CellText } from '../../../shared/report/import/table';
import { cellOfNumber, type NumberLook } from './xlsx-styles';
import { attributeOf, childOf, childrenOf } from './xml';

/** What cells refer to: texts kept once for the whole file, looks of numbers, the calendar. */
export type Book = {
  readonly texts: readonly string[];
  readonly looks: readonly NumberLook[];
  readonly from1904: boolean;
};

/** The rows of a sheet, or why they are not read. */
export type SheetRows =
  | { readonly rows: readonly (readonly CellText[])[]; readonly problem: null }
  | { readonly rows: readonly []; readonly problem: FileProblem };

const without = (problem: FileProblem): SheetRows => ({ rows: [], problem });
const tooMany = { rows: mostRows, columns: mostColumns };
const isNothing = (cell: CellText): boolean => typeof cell === 'string' && cell.trim() === '';

/** Rows and cells need not say where they are: they then follow the one before. */
export const readSheet = (sheet: Element, book: Book): SheetRows => {
  const rows: CellText[][] = [];
  const data = childOf(sheet, 'sheetData');
  let row = -1;
  for (const element of childrenOf(data, 'row')) {
    row = Number(attributeOf(element, 'r') ?? row + 2) - 1;
    let column = -1;
    for (const cell of childrenOf(element, 'c')) {
      column = columnOf(attributeOf(cell, 'r')) ?? column + 1;
      const value = readCell(cell, book);
      if (value === undefined) return without({ kind: 'damaged' });
      if (isNothing(value)) continue;
      if (!(row >= 0 && row < mostRows))
        return without({ kind: 'too-large', limit: tooMany.rows, unit: 'rows' });
      if (column >= mostColumns)
        return without({ kind: 'too-large', limit: tooMany.columns, unit: 'columns' });
      while (rows.length <= row) rows.push([]);
      const cells = rows[row]!;
      while (cells.length < column) cells.push('');
      cells[column] = value;
    }
  }
  emptyMergedCells(sheet, rows);
  while (rows.length > 0 && rows[rows.length - 1]!.every(isNothing)) rows.pop();
  return { rows, problem: null };
};

/** `C7` → 2; undefined where it says nothing. */
const columnOf = (reference: string | undefined): number | undefined => {
  const letters = /^\$?([A-Z]{1,4})\$?\d/i.exec(reference ?? '')?.[1];
  if (letters === undefined) return undefined;
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
};

/** Undefined for a text that the file does not have. */
const readCell = (cell: Element, { texts, looks, from1904 }: Book): CellText | undefined => {
  const type = attributeOf(cell, 't') ?? 'n';
  if (type === 'inlineStr') return textOfItem(childOf(cell, 'is'));
  const said = childOf(cell, 'v')?.textContent ?? '';
  if (type === 's') return said === '' ? '' : texts[Number(said)];
  if (type === 'str') return withCharacters(said);
  if (said === '') return notWorkedOut(childOf(cell, 'f'));
  if (type === 'b') return said.trim() === '1';
  if (type === 'e') return { error: said };
  if (type === 'd') return /^\d{4}-\d{2}-\d{2}/.test(said) ? { date: said.slice(0, 10) } : said;
  const value = Number(said);
  if (type !== 'n' || !Number.isFinite(value)) return said;
  return cellOfNumber(value, looks[Number(attributeOf(cell, 's') ?? 0)] ?? 'number', from1904);
};

/** A formula without its last result: what it would come to is not known here, and it is not nothing. */
const notWorkedOut = (formula: Element | undefined): CellText => {
  const text = formula?.textContent ?? '';
  return formula === undefined ? '' : { error: `=${text}` };
};

/** The text of a shared or inline string: its runs joined, readings of foreign letters (`rPh`) left out. */
export const textOfItem = (item: Element | undefined): string => {
  if (!item) return '';
  const runs = [...item.children].flatMap((child) =>
    child.localName === 't' ? [child] : child.localName === 'r' ? childrenOf(child, 't') : [],
  );
  return withCharacters(runs.map((run) => run.textContent ?? '').join(''));
};

/** `_x000D_` stands for a character that XML has no place for. */
const withCharacters = (text: string): string =>
  text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** Only the first of merged cells is seen; what others still hold is not. */
const emptyMergedCells = (sheet: Element, rows: CellText[][]): void => {
  const merges = childOf(sheet, 'mergeCells');
  // Areas that do not overlap, as they must, hold no more cells than the table.
  let left = mostRows * mostColumns;
  for (const merge of childrenOf(merges, 'mergeCell')) {
    const corners = (attributeOf(merge, 'ref') ?? '').split(':');
    const [first, last] = [corners[0], corners[1] ?? corners[0]].map((corner) => ({
      column: columnOf(corner) ?? 0,
      row: Number(/\d+$/.exec(corner ?? '')?.[0] ?? 1) - 1,
    }));
    for (let row = first!.row; row <= Math.min(last!.row, rows.length - 1); row += 1) {
      const cells = rows[row] ?? [];
      const end = Math.min(last!.column, cells.length - 1);
      left -= Math.max(1, end - first!.column);
      if (left < 0) return;
      for (let column = first!.column; column <= end; column += 1)
        if (row !== first!.row || column !== first!.column) cells[column] = '';
    }
  }
};
