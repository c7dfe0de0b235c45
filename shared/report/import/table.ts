import { formatNumber } from '../../locale/format';
import type { Language } from '../../locale/labels';
import { formatDate } from '../../text/dates';
import { squeeze } from '../../text/normalise';
import type { FileProblem } from './file-problem';

/**
 * What a cell of a foreign table holds; blank is ''. Dates are days whatever their hour; `error` is what the
 * spreadsheet shows instead of a value (`#REF!`), or a formula that was never worked out.
 */
export type CellText = string | number | boolean | { readonly date: string } | { readonly error: string };

/** A sheet of a foreign file. Rows may be of different lengths; `problem` is why it has none. */
export type SheetTable = {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: readonly (readonly CellText[])[];
  readonly problem: FileProblem | null;
};

/** `C7`, of a row and a column counted from 0. */
export const cellName = (row: number, column: number): string => {
  let letters = '';
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26))
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  return `${letters}${row + 1}`;
};

export const isBlank = (cell: CellText | undefined): boolean =>
  cell === undefined || (typeof cell === 'string' && squeeze(cell) === '');

/** What stands in a cell, as people would read it aloud: on one line. */
export const readAloud = (cell: CellText | undefined, language: Language = 'vi'): string => {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return formatNumber(cell, language);
  if (typeof cell === 'object') return 'date' in cell ? formatDate(cell.date) : cell.error;
  return squeeze(String(cell));
};
