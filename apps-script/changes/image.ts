import { type ColumnId, type TableId, tables } from '../../shared/tables/index';
import type { Column, ColumnKind } from '../../shared/tables/table';
import type { Cell } from '../google/google';
import { exactCell } from '../tabs/rows/cells';
import type { CellsOf } from '../tabs/rows/rows';
import { dateOf, dayOf, momentOf, timeOf } from '../tabs/rows/vietnam-time';

/** A cell as JSON: days `{day}`, moments `{moment}` (ISO 8601 with offset), times of day `{time}`; blank is ''. */
export type Value =
  | string
  | number
  | boolean
  | { readonly day: string }
  | { readonly moment: string }
  | { readonly time: string }
  | Unkept;

/**
 * A value that a log must not keep: what of it may be shown, and a digest of 20 bits by which it is known again. Of
 * the numbers that have such a digest there are hundreds, so it does not give away which one it was.
 */
export type Unkept = { readonly unkept: string; readonly digest: string };

export const isUnkept = (value: Value | undefined): value is Unkept =>
  typeof value === 'object' && 'unkept' in value;

/** FNV-1a of the UTF-16 units, stirred once more at the end; `bits` of it in hexadecimal. */
export const digestOf = (text: string, bits = 32): string => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  hash = (hash ^ (hash >>> 15)) >>> 0;
  return (hash >>> (32 - bits)).toString(16);
};

export const valueDigest = (value: Value): string => digestOf(JSON.stringify(value), 20);

/** Some cells of a row by column id, in a form that can be kept and compared. */
export type RowImage<T extends TableId = TableId> = { readonly [Id in ColumnId<T>]?: Value };

/** Spreadsheets put times of day on 30/12/1899, when Vietnam's clocks stood 7 h 6 min 30 s before Greenwich. */
const offsetThen = 7 * 60 + 6.5;
const minutesADay = 24 * 60;

const timeIn = (cell: Date | number): string => {
  const minutes = typeof cell === 'number' ? cell * minutesADay : cell.getTime() / 60_000 + offsetThen;
  const ofDay = ((Math.round(minutes) % minutesADay) + minutesADay) % minutesADay;
  const twoDigits = (value: number) => String(value).padStart(2, '0');
  return `${twoDigits(Math.floor(ofDay / 60))}:${twoDigits(ofDay % 60)}`;
};

/** The same for what is about to be written and for what is read back: the apostrophe of text is not part of it. */
export const valueIn = (kind: ColumnKind, cell: Cell): Value => {
  if (kind === 'time' && (cell instanceof Date || typeof cell === 'number')) return { time: timeIn(cell) };
  if (cell instanceof Date) {
    const moment = momentOf(cell);
    return moment.slice(11, 19) === '00:00:00' ? { day: dayOf(cell) ?? '' } : { moment };
  }
  return typeof cell === 'string' && cell.startsWith("'") ? cell.slice(1) : cell;
};

/** A kept value as it is written again: text as text, whatever it begins with. What was not kept stays blank. */
export const cellOf = (value: Value): Cell => {
  if (typeof value === 'string') return exactCell(value);
  if (typeof value !== 'object') return value;
  if ('unkept' in value) return '';
  if ('day' in value) return dateOf(value.day);
  if ('time' in value) return timeOf(value.time);
  return new Date(value.moment);
};

export const kindOf = (table: TableId, column: string): ColumnKind =>
  (tables[table].columns as readonly Column[]).find((one) => one.id === column)?.kind ?? 'text';

export const imageOf = <T extends TableId>(table: T, cells: CellsOf<T>): RowImage<T> =>
  Object.fromEntries(
    (Object.entries(cells) as [string, Cell][]).map(([id, cell]) => [id, valueIn(kindOf(table, id), cell)]),
  ) as RowImage<T>;

/** An image as cells to be written. */
export const cellsOf = <T extends TableId>(image: RowImage<T>): CellsOf<T> =>
  Object.fromEntries(
    (Object.entries(image) as [string, Value][]).map(([id, value]) => [id, cellOf(value)]),
  ) as CellsOf<T>;

/** Blank and absent are alike; a value that was not kept is compared by its digest. */
export const sameValue = (a: Value | undefined, b: Value | undefined): boolean => {
  if (isUnkept(a) && isUnkept(b)) return a.digest === b.digest;
  if (isUnkept(a)) return a.digest === valueDigest(b ?? '');
  if (isUnkept(b)) return b.digest === valueDigest(a ?? '');
  return JSON.stringify(a ?? '') === JSON.stringify(b ?? '');
};
