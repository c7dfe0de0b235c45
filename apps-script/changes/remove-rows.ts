import type { TableId } from '../../shared/tables/index';
import type { Cell } from '../google/google';
import { type OpenTable, readColumn } from '../tabs/rows/columns';
import { PeopleMoved } from '../tabs/rows/people-moved';
import { lastFilled, type Row } from '../tabs/rows/rows';
import { stretchesOf } from './rows-by-id';

/** Rows around the ones to be removed, of which we know what they hold should they go instead. */
const margin = 25;
/** People who sort and insert at each of our calls stop at some time. */
const mostTries = 8;
/** Neighbours that go in one call. */
const mostAtOnce = 2000;

export type Removal<T extends TableId> = {
  /** False for a row that is to stay as it stands at that moment. */
  isMeant(id: string, cells: Row<T>['cells']): boolean;
  /** Asked after each call, with how many rows went; false ends it. */
  goOn(rows: number): boolean;
  /** What went, from top to bottom; told also where people moved rows again and again. */
  tell(removed: ReadonlyMap<string, Row<T>['cells']>): void;
};

const idsOf = <T extends TableId>(table: OpenTable<T>): string[] =>
  readColumn(table, 'id' as never).map((cell, index) => (index === 0 ? '' : String(cell)));

const cellsIn = <T extends TableId>(table: OpenTable<T>, line: readonly Cell[]): Row<T>['cells'] => {
  const cells = {} as Row<T>['cells'];
  for (const [column, place] of table.columns) cells[column] = line[place - 1] ?? '';
  return cells;
};

const putBack = <T extends TableId>(
  table: OpenTable<T>,
  ids: readonly string[],
  lines: readonly Cell[][],
) => {
  if (lines.length === 0) return;
  const last = lastFilled(ids);
  table.sheet.insertRowsAfter(last, lines.length);
  table.sheet.getRange(last + 1, 1, lines.length, table.width).setValues(lines.map((line) => [...line]));
};

/**
 * Takes out the rows with these ids, neighbours in one call. The ids are read again after each call: rows that people
 * moved under our hands are put back, and those that were meant are looked for again. Gives how many are still to go.
 */
export const removeRows = <T extends TableId>(
  table: OpenTable<T>,
  ids: ReadonlySet<string>,
  { isMeant, goOn, tell }: Removal<T>,
): number => {
  const wanted = new Set(ids);
  const removed = new Map<string, Row<T>['cells']>();
  const at = table.column('id' as never) - 1;
  const idIn = (line: readonly Cell[] | undefined) => String(line?.[at] ?? '');
  let standing = idsOf(table);
  const order = standing;
  const end = (remaining: number): number => {
    tell(new Map(order.flatMap((id) => (removed.has(id) ? [[id, removed.get(id) as Row<T>['cells']]] : []))));
    return remaining;
  };
  for (let tries = 0; tries < mostTries; ) {
    const rows = standing.flatMap((id, index) => (wanted.has(id) ? [index + 1] : []));
    const stretch = stretchesOf(rows, 0).pop();
    if (!stretch) return end(0);
    stretch.first = Math.max(stretch.first, stretch.last - mostAtOnce + 1);
    const top = Math.max(stretch.first - margin, 2);
    const height = Math.min(stretch.last + margin, standing.length) - top + 1;
    const lines = table.sheet.getRange(top, 1, height, table.width).getValues() as Cell[][];
    // Only the lowest stretch of them that stands together, unmoved and unchanged.
    let { first } = stretch;
    const { last } = stretch;
    for (let row = last; row >= first; row -= 1) {
      const line = lines[row - top];
      const id = idIn(line);
      if (id === standing[row - 1] && isMeant(id, cellsIn(table, line ?? []))) continue;
      if (id === standing[row - 1]) wanted.delete(id);
      else tries += 1;
      first = row + 1;
    }
    if (first > last) {
      standing = idsOf(table);
      continue;
    }
    const taken = lines.slice(first - top, last - top + 1);
    // Google refuses to take out all rows below a frozen header.
    if (first === 2 && last === standing.length) table.sheet.insertRowsAfter(last, 1);
    table.sheet.deleteRows(first, last - first + 1);
    standing = idsOf(table);
    const present = new Set(standing);
    for (const line of taken) if (!present.has(idIn(line))) removed.set(idIn(line), cellsIn(table, line));
    const astray = lines.filter((line) => {
      const id = idIn(line);
      return id !== '' && !wanted.has(id) && !present.has(id);
    });
    if (astray.length > 0) {
      tries += 1;
      putBack(table, standing, astray);
      standing = idsOf(table);
    }
    if (!goOn(taken.length)) return end(standing.filter((id) => wanted.has(id)).length);
  }
  end(0);
  throw new PeopleMoved(`rows of ${table.id} to be removed, again and again`, { kind: 'busy' });
};
