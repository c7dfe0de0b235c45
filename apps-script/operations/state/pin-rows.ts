import type { Language } from '../../../shared/locale/labels';
import type { PinDraft } from '../../../shared/protocol';
import { pinPositions } from '../../../shared/publication/genre';
import type { ChangeSet } from '../../changes/change-set';
import { choiceCell, exactCell, textCell, textIn } from '../../tabs/rows/cells';
import type { OpenTable } from '../../tabs/rows/columns';
import { type CellsOf, type Row, readRows } from '../../tabs/rows/rows';
import { dateOf, wholeSecond } from '../../tabs/rows/vietnam-time';

export type PinnedArticle = {
  readonly uuid: string;
  readonly campaign: string;
  readonly title: string;
  readonly url: string;
};

export const pinCells = (
  pinId: string,
  article: PinnedArticle,
  pin: PinDraft,
  by: string,
  now: Date,
  language: Language,
): CellsOf<'pins'> => ({
  id: exactCell(pinId),
  campaign: exactCell(article.campaign),
  article: exactCell(article.uuid),
  title: textCell(article.title),
  url: exactCell(article.url),
  position: choiceCell(pinPositions, pin.position, language),
  from: dateOf(pin.from),
  to: pin.to === null ? '' : dateOf(pin.to),
  order: pin.order ?? '',
  pinned_by: textCell(by),
  pinned_at: wholeSecond(now),
});

/** Pins of an article that nobody has ended. */
export const openPinsOf = (rows: readonly Row<'pins'>[], article: string): Row<'pins'>[] =>
  rows.filter((row) => textIn(row.cells.article) === article && row.cells.unpinned_at === '');

/** Ends them, or one of them, with a date: pins are evidence and are never deleted. */
export const endPins = (
  changes: ChangeSet,
  table: OpenTable<'pins'>,
  article: string,
  by: string,
  now: Date,
  pinId?: string,
): number => {
  const open = openPinsOf(readRows(table), article).filter(
    ({ cells }) => pinId === undefined || textIn(cells.id) === pinId,
  );
  for (const row of open) {
    changes.change(table, row, { unpinned_by: textCell(by), unpinned_at: wholeSecond(now) });
  }
  return open.length;
};
