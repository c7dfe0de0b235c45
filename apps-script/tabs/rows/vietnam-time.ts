/**
 * Days and times of Vietnam as Date objects and back. Vietnam has had one offset without summer time since 1975,
 * so this is right wherever the script runs; `Date`'s own local methods follow the machine.
 */
const offset = 7 * 60 * 60 * 1000;
const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** `2025-04-12` (and `08:15`) → the moment at which it is that in Vietnam. */
export const dateOf = (day: string, time: string | null = null): Date => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const [hour = 0, minute = 0] = (time ?? '00:00').split(':').map(Number);
  return new Date(Date.UTC(year, month - 1, date, hour, minute) - offset);
};

/** A time of day alone, as spreadsheets hold it: on the day that they count from. */
export const timeOf = (time: string): Date => dateOf('1899-12-30', time);

const inVietnam = (date: Date): Date => new Date(date.getTime() + offset);

/** A cell's date → `2025-04-12`; null for what is no date. */
export const dayOf = (cell: unknown): string | null => {
  if (!(cell instanceof Date) || Number.isNaN(cell.getTime())) return null;
  const there = inVietnam(cell);
  return `${there.getUTCFullYear()}-${twoDigits(there.getUTCMonth() + 1)}-${twoDigits(there.getUTCDate())}`;
};

/** A cell's time of day → `08:15`; seconds are rounded, since spreadsheets hold fractions of a day. */
export const timeOfDay = (cell: unknown): string | null => {
  if (!(cell instanceof Date) || Number.isNaN(cell.getTime())) return null;
  const there = inVietnam(new Date(Math.round(cell.getTime() / 60_000) * 60_000));
  return `${twoDigits(there.getUTCHours())}:${twoDigits(there.getUTCMinutes())}`;
};

/** A moment → `2025-04-12T08:15:30+07:00`; empty for what is no date. */
export const momentOf = (cell: unknown): string => {
  const day = dayOf(cell);
  if (day === null || !(cell instanceof Date)) return '';
  const there = inVietnam(cell);
  const time = [there.getUTCHours(), there.getUTCMinutes(), there.getUTCSeconds()].map(twoDigits).join(':');
  return `${day}T${time}+07:00`;
};

/** Moments are kept to the second: cells round finer ones, and then equal times would differ. */
export const wholeSecond = (date: Date): Date => new Date(Math.floor(date.getTime() / 1000) * 1000);
