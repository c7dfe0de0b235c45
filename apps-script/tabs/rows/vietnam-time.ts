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

/**
 * A time of day alone, as spreadsheets hold it: a part of a day. Not as a Date, which would stand on 30/12/1899, when
 * Vietnam's clocks differed from today's by six and a half minutes.
 */
export const timeOf = (time: string): number => {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return (hour * 60 + minute) / (24 * 60);
};

const inVietnam = (date: Date): Date => new Date(date.getTime() + offset);

/** A cell's date → `2025-04-12`; null for what is no date. */
export const dayOf = (cell: unknown): string | null => {
  if (!(cell instanceof Date) || Number.isNaN(cell.getTime())) return null;
  const there = inVietnam(cell);
  return `${there.getUTCFullYear()}-${twoDigits(there.getUTCMonth() + 1)}-${twoDigits(there.getUTCDate())}`;
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
