import type { LedgerEntry } from '../../../shared/protocol';
import { pinPositions } from '../../../shared/publication/genre';
import type { Cell } from '../../google/google';
import { choiceIn, numberIn, textIn } from '../../tabs/rows/cells';
import type { OpenTable } from '../../tabs/rows/columns';
import { type Row, readRow } from '../../tabs/rows/rows';
import { dayOf, momentOf } from '../../tabs/rows/vietnam-time';
import { stateOf } from './ledger';

/** Fewer rows than this that lie far apart are read one by one, all others with what lies between them. */
const fewRows = 20;
const farApart = 2000;

/** The latest pin of each article that nobody has ended. */
export const pinnedNow = (rows: readonly Row<'pins'>[]): ReadonlyMap<string, LedgerEntry['pinned']> => {
  const pinned = new Map<string, LedgerEntry['pinned']>();
  for (const { cells } of rows) {
    if (cells.unpinned_at !== '') continue;
    pinned.set(textIn(cells.article), {
      pinId: textIn(cells.id),
      position: choiceIn(pinPositions, cells.position) ?? 'trang_chu',
      to: dayOf(cells.to),
    });
  }
  return pinned;
};

const toEntry = (
  { row, cells }: Row<'publications'>,
  pinned: ReadonlyMap<string, LedgerEntry['pinned']>,
): LedgerEntry => ({
  uuid: textIn(cells.id),
  key: textIn(cells.key),
  campaign: textIn(cells.campaign),
  title: textIn(cells.title),
  url: textIn(cells.url),
  publishedOn: dayOf(cells.published_on) ?? '',
  theme: numberIn(cells.theme) ?? 0,
  state: stateOf(cells.state),
  by: textIn(cells.logged_by),
  at: momentOf(cells.logged_at),
  row,
  pinned: pinned.get(textIn(cells.id)) ?? null,
});

/** Entries of some rows, with as few reads as their number allows. */
export const readEntries = (
  ledger: OpenTable<'publications'>,
  rows: readonly number[],
  pinned: ReadonlyMap<string, LedgerEntry['pinned']>,
): LedgerEntry[] => {
  if (rows.length === 0) return [];
  // Not by spreading: a list of 50,000 is too long for the arguments of a call.
  const first = rows.reduce((least, row) => Math.min(least, row));
  const count = rows.reduce((most, row) => Math.max(most, row)) - first + 1;
  if (rows.length <= fewRows && count > farApart) {
    return rows.map((row) => toEntry(readRow(ledger, row), pinned));
  }
  const values = ledger.sheet.getRange(first, 1, count, ledger.width).getValues() as Cell[][];
  return rows.map((row) => {
    const cells = {} as Row<'publications'>['cells'];
    for (const [id, column] of ledger.columns) cells[id] = values[row - first]?.[column - 1] ?? '';
    return toEntry({ row, cells }, pinned);
  });
};
