import { formatMonth } from '../../../shared/locale/format';
import {
  followLog,
  keepWritten,
  type RoyaltyFacts,
  type RoyaltyField,
  readWritten,
  royaltyFields,
} from '../../../shared/publication/royalties';
import { displayText } from '../../../shared/text/normalise';
import type { Cell } from '../../google/google';
import { exactCell, numberIn, textCell, textIn } from '../../tabs/rows/cells';
import { type OpenTable, readColumn } from '../../tabs/rows/columns';
import { type CellsOf, type Row, readRowsBetween } from '../../tabs/rows/rows';
import { dateOf, dayOf } from '../../tabs/rows/vietnam-time';

type Cells = Readonly<Partial<Record<RoyaltyField, Cell>>>;

const factsIn = (cells: Cells): RoyaltyFacts =>
  Object.fromEntries(
    royaltyFields.map((field) => {
      const text = dayOf(cells[field]) ?? textIn(cells[field]);
      return [field, field === 'url' ? text : displayText(text)];
    }),
  ) as RoyaltyFacts;

const cellOf = (field: RoyaltyField, text: string): Cell => {
  if (field === 'published_on') return dateOf(text);
  if (field === 'url') return exactCell(text);
  return (field === 'number' || field === 'photos' ? numberIn(text) : null) ?? textCell(text);
};

/** What *Tin bài* says of the articles of a month (yyyy-MM), by their ids, in the order of their days. */
export const articlesOf = (ledger: OpenTable<'publications'>, month: string): Map<string, RoyaltyFacts> => {
  const isOfMonth = (cell: Cell | undefined): boolean => dayOf(cell)?.startsWith(month) ?? false;
  const days = readColumn(ledger, 'published_on');
  const places = days.flatMap((day, at) => (isOfMonth(day) ? [at + 1] : []));
  const [first, last] = [places[0], places[places.length - 1]];
  if (first === undefined || last === undefined) return new Map();
  const rows = readRowsBetween(ledger, first, last)
    .filter(({ cells }) => isOfMonth(cells.published_on) && textIn(cells.id) !== '')
    .sort((a, b) => Number(a.cells.published_on) - Number(b.cells.published_on));
  return new Map(
    rows.map(({ cells }, at) => [
      textIn(cells.id),
      factsIn({ ...cells, month: formatMonth(month), number: at + 1 }),
    ]),
  );
};

/** A row for an article that has none yet. */
export const royaltyRow = (id: string, facts: RoyaltyFacts): CellsOf<'royalties'> => ({
  ...Object.fromEntries(royaltyFields.map((field) => [field, cellOf(field, facts[field])])),
  id: exactCell(id),
  written: exactCell(keepWritten(facts)),
});

/** The cells of a row that follow the log, and whether people have made others their own. */
export const followRow = ({ row, cells }: Row<'royalties'>, log: RoyaltyFacts) => {
  const { changed, typed, written } = followLog(factsIn(cells), readWritten(textIn(cells.written)), log);
  const kept = keepWritten(written);
  const now: CellsOf<'royalties'> = Object.fromEntries(
    changed.map((field) => [field, cellOf(field, log[field])]),
  );
  if (kept !== textIn(cells.written)) now.written = exactCell(kept);
  return { id: textIn(cells.id), row, cells: now, isTyped: typed.length > 0 };
};
