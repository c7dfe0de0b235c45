import type { Problem } from '../../../shared/problem';
import { done, type Result, refused } from '../../../shared/result';
import { tables } from '../../../shared/tables/index';
import type { Cell, Google, Sheet } from '../../google/google';
import { exactCell } from '../../tabs/rows/cells';
import { findSheet } from '../../tabs/rows/columns';
import { momentOf } from '../../tabs/rows/vietnam-time';

/** `logged` and `undone` say what became of a uuid; the others tell `sync` which entries changed. */
export type OutcomeKind = 'logged' | 'undone' | 'updated' | 'pinned' | 'unpinned';
export type OutcomeLine = {
  readonly uuid: string;
  readonly kind: OutcomeKind;
  readonly at: string;
  readonly key: string;
};

/** Fifty of these must fit one cell; the ledger holds keys whole. */
const longestKey = 400;

const write = (line: OutcomeLine): string =>
  [line.uuid, line.kind, line.at, line.key.replace(/\s/g, '').slice(0, longestKey)].join('\t');

const read = (text: string): OutcomeLine | null => {
  const [uuid = '', kind = '', at = '', key = ''] = text.split('\t');
  return uuid === '' || kind === '' || at === '' ? null : { uuid, kind: kind as OutcomeKind, at, key };
};

const linesIn = (cells: readonly Cell[]): OutcomeLine[] =>
  cells
    .flatMap((cell) => String(cell ?? '').split('\n'))
    .map(read)
    .filter((line): line is OutcomeLine => line !== null);

/** By time where somebody has sorted the tab; lines of one second stay as they stand. */
const oldestFirst = (lines: OutcomeLine[]): OutcomeLine[] => {
  const isSorted = lines.every((line, index) => index === 0 || (lines[index - 1]?.at ?? '') <= line.at);
  return isSorted ? lines : lines.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
};

/**
 * The cells that hold lines, in one read. Where people moved the column, lines are in several by now, and are known by
 * their looks wherever they stand.
 */
const readCells = (sheet: Sheet): Cell[] => {
  const column = (sheet.getRange('A:A').getValues() as Cell[][]).map((row) => row[0] ?? '');
  const headers = tables.outcomes.columns.flatMap(({ labels }) => Object.values(labels) as string[]);
  if (headers.includes(String(column[0]))) return column;
  return (sheet.getDataRange().getValues() as Cell[][]).flat();
};

/** Every line since the beginning, oldest first: one read. A cell holds the lines of one request. */
export const readOutcomes = (sheet: Sheet): OutcomeLine[] => oldestFirst(linesIn(readCells(sheet)));

/** What became of each uuid: the last line that says so holds. */
export const fates = (lines: readonly OutcomeLine[]): ReadonlyMap<string, OutcomeLine> => {
  const last = new Map<string, OutcomeLine>();
  for (const line of lines) if (line.kind === 'logged' || line.kind === 'undone') last.set(line.uuid, line);
  return last;
};

/**
 * What became of some uuids, in one read. A line begins with its uuid: the others, of which there are many, are not
 * taken apart.
 */
export const readFates = (sheet: Sheet, uuids: ReadonlySet<string>): ReadonlyMap<string, OutcomeLine> => {
  const lines: OutcomeLine[] = [];
  for (const cell of readCells(sheet)) {
    for (const text of String(cell ?? '').split('\n')) {
      const line = uuids.has(text.slice(0, 36)) ? read(text) : null;
      if (line) lines.push(line);
    }
  }
  return fates(oldestFirst(lines));
};

/** The tab is the add-on's own and hidden, with a single column: its header need not be looked for. */
export const openOutcomes = (google: Google): Result<Sheet, Problem> => {
  const { tab } = tables.outcomes;
  const sheet = findSheet(google, 'outcomes', [tab.vi, tab.en]);
  return sheet ? done(sheet) : refused({ kind: 'missing-column', tab: tab.vi, column: '' });
};

/** So many fit one cell, with the longest keys that there may be. */
const mostInCell = 50;

/** All lines of a request go into one new cell: one call, and no room to make first. Only of many at once more are made. */
export const addOutcomes = (
  sheet: Sheet,
  entries: readonly { readonly uuid: string; readonly kind: OutcomeKind; readonly key: string }[],
  now: Date,
): void => {
  if (entries.length === 0) return;
  const at = momentOf(now);
  const cells: Cell[][] = [];
  for (let from = 0; from < entries.length; from += mostInCell) {
    const some = entries.slice(from, from + mostInCell);
    cells.push([exactCell(some.map((entry) => write({ ...entry, at })).join('\n'))]);
  }
  if (cells.length === 1) {
    sheet.appendRow(cells[0] as Cell[]);
    return;
  }
  const last = Math.max(sheet.getLastRow(), 1);
  sheet.insertRowsAfter(last, cells.length);
  sheet.getRange(last + 1, 1, cells.length, 1).setValues(cells);
};
