import { refuse } from '../exception';

export type Box = {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
};

export function columnLetters(column: number): string {
  let letters = '';
  for (let n = column; n > 0; n = Math.floor((n - 1) / 26))
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  return letters;
}

const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((n, c) => n * 26 + c.charCodeAt(0) - 64, 0);

export function a1Of({ row, column, rows, columns }: Box): string {
  const first = `${columnLetters(column)}${row}`;
  return rows * columns === 1 ? first : `${first}:${columnLetters(column + columns - 1)}${row + rows - 1}`;
}

/** Splits `'Tin bài'!A2:B` into the tab's name, if any, and the rest. */
export function splitTab(notation: string): { readonly tab: string | null; readonly rest: string } {
  const match = /^(?:'((?:[^']|'')*)'|([^'!]+))!(.*)$/.exec(notation.trim());
  if (!match) return { tab: null, rest: notation.trim() };
  return { tab: match[1]?.replaceAll("''", "'") ?? match[2] ?? null, rest: match[3] ?? '' };
}

/** Reads `A1`, `A1:B2`, `A:C`, `2:4` and `A2:C` on a grid of the given size. */
export function boxOf(notation: string, maxRows: number, maxColumns: number): Box {
  const match = /^\$?([A-Z]+)?\$?(\d+)?(?::\$?([A-Z]+)?\$?(\d+)?)?$/i.exec(notation.trim());
  const [, c1, r1, c2, r2] = match ?? [];
  const isRange = notation.includes(':');
  if (!match || !(isRange ? (c1 || r1) && (c2 || r2) : c1 && r1)) return refuse('Range not found');
  const left = c1 ? columnNumber(c1) : 1;
  const top = r1 ? Number(r1) : 1;
  const right = isRange ? (c2 ? columnNumber(c2) : maxColumns) : left;
  const bottom = isRange ? (r2 ? Number(r2) : maxRows) : top;
  const box = {
    row: Math.min(top, bottom),
    column: Math.min(left, right),
    rows: Math.abs(bottom - top) + 1,
    columns: Math.abs(right - left) + 1,
  };
  if (box.row < 1 || Math.max(top, bottom) > maxRows || Math.max(left, right) > maxColumns)
    return refuse('Range not found');
  return box;
}
