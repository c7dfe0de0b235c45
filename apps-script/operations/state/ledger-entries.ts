import type { LedgerEntry, StandingPin } from '../../../shared/protocol';
import { genres, origins, pinPositions } from '../../../shared/publication/genre';
import type { Cell } from '../../google/google';
import { choiceIn, numberIn, textIn } from '../../tabs/rows/cells';
import type { OpenTable } from '../../tabs/rows/columns';
import { type Row, readRow } from '../../tabs/rows/rows';
import { dayOf, momentOf } from '../../tabs/rows/vietnam-time';
import { stateOf } from './ledger';

/** Fewer rows than this that lie far apart are read one by one, all others with what lies between them. */
const fewRows = 20;
const farApart = 2000;

export type PinsOf = ReadonlyMap<string, StandingPin[]>;

/** The pins of each article that nobody has ended, the latest last. */
export const pinnedNow = (rows: readonly Row<'pins'>[]): PinsOf => {
  const pinned = new Map<string, StandingPin[]>();
  for (const { cells } of rows) {
    if (cells.unpinned_at !== '') continue;
    const article = textIn(cells.article);
    const pin = {
      pinId: textIn(cells.id),
      position: choiceIn(pinPositions, cells.position) ?? ('trang_chu' as const),
      from: dayOf(cells.from),
      to: dayOf(cells.to),
      order: numberIn(cells.order),
    };
    pinned.set(article, [...(pinned.get(article) ?? []), pin]);
  }
  return pinned;
};

const latestOf = (pins: StandingPin[] | undefined): LedgerEntry['pinned'] => {
  const last = pins?.[pins.length - 1];
  return last ? { pinId: last.pinId, position: last.position, to: last.to } : null;
};

const toEntry = ({ row, cells }: Row<'publications'>, pins: StandingPin[] | undefined): LedgerEntry => ({
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
  pinned: latestOf(pins),
  genre: choiceIn(genres, cells.genre) ?? undefined,
  origin: choiceIn(origins, cells.origin) ?? undefined,
  pins,
});

/** Entries of some rows, with as few reads as their number allows. */
export const readEntries = (
  ledger: OpenTable<'publications'>,
  rows: readonly number[],
  pinned: PinsOf,
): LedgerEntry[] => {
  if (rows.length === 0) return [];
  const entryAt = (row: Row<'publications'>) => toEntry(row, pinned.get(textIn(row.cells.id)));
  // Not by spreading: a list of 50,000 is too long for the arguments of a call.
  const first = rows.reduce((least, row) => Math.min(least, row));
  const count = rows.reduce((most, row) => Math.max(most, row)) - first + 1;
  if (rows.length <= fewRows && count > farApart) {
    return rows.map((row) => entryAt(readRow(ledger, row)));
  }
  const values = ledger.sheet.getRange(first, 1, count, ledger.width).getValues() as Cell[][];
  return rows.map((row) => {
    const cells = {} as Row<'publications'>['cells'];
    for (const [id, column] of ledger.columns) cells[id] = values[row - first]?.[column - 1] ?? '';
    return entryAt({ row, cells });
  });
};
