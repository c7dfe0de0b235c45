import { messages } from '../../../shared/locale/messages';
import type { TableId } from '../../../shared/tables/index';
import type { Google } from '../../google/google';
import { sheetLanguage } from '../../tabs/layout/survey';
import { adopt, lookAtRows, lookForRemoved, openFollowed, openNewest, rowsAtOnce } from './look';
import { followed } from './state';

/** Where a round through the tables goes on: a table by its place in `followed`, and a row of it. */
export type Place = { readonly table: number; readonly row: number };
export type Turn = { readonly next: Place | null; readonly found: number };

const start: Place = { table: 0, row: 0 };

export const readPlace = (cursor: string | null): Place => {
  const [table = 0, row = 0] = (cursor ?? '').split(':').map(Number);
  const known = Number.isInteger(table) && Number.isInteger(row) && table >= 0 && row >= 0;
  return known && table < followed.length ? { table, row } : start;
};

export const writePlace = ({ table, row }: Place): string => `${table}:${row}`;

/** Some stretches of tables, under the lock. Nobody knows who did what is found this way. */
export const lookOn = (google: Google, from: Place): Turn => {
  const baseline = openNewest(google);
  if (baseline === null) return { next: null, found: 0 };
  const by = messages(sheetLanguage(google)).sheet.unknownPerson;
  let found = 0;
  let left = rowsAtOnce;
  let { table, row } = from;
  for (; table < followed.length; table += 1, row = 0) {
    const id = followed[table] as TableId;
    const open = openFollowed(google, id);
    if (open === null) continue;
    if (row === 0) found += lookForRemoved(google, baseline, open, by);
    const first = Math.max(row, 2);
    const last = open.sheet.getLastRow();
    const count = Math.min(left, last - first + 1);
    if (count > 0) found += lookAtRows(google, baseline, open, first, count, by);
    left -= Math.max(count, 0);
    if (first + count <= last) return { next: { table, row: first + count }, found };
    adopt(google, id);
  }
  return { next: null, found };
};

/**
 * Looks through the tables from a cursor on, a stretch at a time and each under its own lock, until `over` (ms) or
 * the end. Null as cursor: all was seen.
 */
export const lookThrough = (
  google: Google,
  cursor: string | null,
  over: number,
): { readonly cursor: string | null; readonly found: number; readonly place: Place } | 'busy' => {
  let place = readPlace(cursor);
  let found = 0;
  for (;;) {
    const turn = google.locked(() => {
      const result = lookOn(google, place);
      google.flush();
      return result;
    });
    if (turn === 'busy') return 'busy';
    found += turn.found;
    if (turn.next === null) return { cursor: null, found, place };
    place = turn.next;
    if (google.now().getTime() >= over) return { cursor: writePlace(place), found, place };
  }
};
