import { tables } from '../../shared/tables/index';
import type { Cell, Google } from '../google/google';
import { exactCell } from '../tabs/rows/cells';
import { findSheet } from '../tabs/rows/columns';

/** The tab is the add-on's own and hidden: its two columns (line of *Nhật ký*, part) stay where they are. */
const findPartsSheet = (google: Google) =>
  findSheet(google, 'details', [tables.details.tab.vi, tables.details.tab.en]);

export const hasRoomBeside = (google: Google): boolean => findPartsSheet(google) !== undefined;

/** Keeps what a line's own cell has no room for, in order. Written before the line, so that no line lacks a part. */
export const keepParts = (google: Google, line: string, parts: readonly string[]): void => {
  const sheet = findPartsSheet(google);
  if (!sheet || parts.length === 0) return;
  for (const part of parts) sheet.appendRow([exactCell(line), exactCell(part)]);
};

export const readParts = (google: Google, line: string): string[] => {
  const sheet = findPartsSheet(google);
  if (!sheet) return [];
  const rows = (sheet.getRange('A:A').getValues() as Cell[][])
    .map((cells, index) => (cells[0] === line ? index + 1 : 0))
    .filter((row) => row > 0);
  const [first, last] = [rows[0], rows[rows.length - 1]];
  if (first === undefined || last === undefined) return [];
  const texts = sheet.getRange(first, 1, last - first + 1, 2).getValues() as Cell[][];
  return texts.filter((cells) => cells[0] === line).map((cells) => String(cells[1]));
};
