/**
 * Dates as Vietnamese portals and offices write them (DOMAIN.md 6.3): always day, month, year, whatever the
 * separators; hours before or after; SA and CH for morning and afternoon.
 */
export type OfficialDate = { readonly date: string; readonly time: string | null };

/** Whether the calendar has that day. Years far from ours are misread numbers. */
export const isRealDate = (year: number, month: number, day: number): boolean =>
  year >= 1945 && year <= 2199 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const two = (value: number): string => String(value).padStart(2, '0');
/** `yyyy-MM-dd`, or null when there is no such day. */
export const isoDate = (year: number, month: number, day: number): string | null =>
  isRealDate(year, month, day) ? `${year}-${two(month)}-${two(day)}` : null;

/** `2025-03-05` → `05/03/2025`: screens never show month before day. Anything else stays as it is. */
export const formatDate = (date: string): string => {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(date);
  return match ? `${match[3]}/${match[2]}/${match[1]}` : date;
};

/** `2025-04-05` → `05/4/2025`, as offices write it: of months only 1 and 2 get a zero (DOMAIN.md 8.2). */
export const formatOfficialDate = (date: string): string => formatDate(date).replace(/\/0([3-9])\//, '/$1/');

type Found = { readonly date: string; readonly start: number; readonly end: number };

const dayFirst = /(?<![\d/.-])(\d{1,2})\s{0,3}([/.-])\s{0,3}(\d{1,2})\s{0,3}\2\s{0,3}(\d{4})(?!\d)/g;
const inWords = /ngày\s{1,5}(\d{1,2})\s{1,5}tháng\s{1,5}(\d{1,2})\s{1,5}năm\s{1,5}(\d{4})(?!\d)/gi;
const yearFirst = /(?<![\d/.-])(\d{4})([-/])(\d{1,2})\2(\d{1,2})(?!\d)/g;
/** NukeViet's `date('Y-m-dTH:i:s')`: PHP reads T as the zone, so the hour follows it without a separator. */
const nukeVietZone = /^(?:[+-]\d{2}|[A-Z]{3,4})(?=\d{2}:\d{2}:\d{2})/;
const withOffset = /^T?\s?(\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?\s?(Z|[+-]\d{2}:?\d{2})/;
const timeOfDay =
  /(?<![\d:/.+])([01]?\d|2[0-3])(?::|\s?giờ\s?|[hg])([0-5]\d)(?::[0-5]\d)?(?:\s?(SA|CH|AM|PM))?(?![\d\p{L}])/iu;

/** The first date of the text with the time of day beside it, or null. 00:00 means that no time is known. */
export const parseOfficialDate = (text: string): OfficialDate | null => {
  const composed = composedOf(text);
  const found = dayIn(composed);
  if (!found) return null;
  const after = composed.slice(found.end, found.end + 40).replace(nukeVietZone, ' ');
  const moment = withOffset.exec(after);
  if (moment) return inVietnam(found.date, Number(moment[1]), Number(moment[2]), moment[3]!);
  const before = composed.slice(Math.max(0, found.start - 40), found.start);
  return { date: found.date, time: readTime(after.replace(/^T/, ' ')) ?? readTime(before) };
};

/** The first day of a text that somebody typed, as it is written, or null. */
export const parseDay = (text: string): string | null => dayIn(composedOf(text))?.date ?? null;

const composedOf = (text: string): string => text.normalize('NFC').replace(/\p{Cf}/gu, '');
const dayIn = (composed: string): Found | null =>
  firstOf([
    find(composed, dayFirst, (match) => isoDate(Number(match[4]), Number(match[3]), Number(match[1]))),
    find(composed, inWords, (match) => isoDate(Number(match[3]), Number(match[2]), Number(match[1]))),
    find(composed, yearFirst, (match) => isoDate(Number(match[1]), Number(match[3]), Number(match[4]))),
  ]);

const find = (
  text: string,
  pattern: RegExp,
  read: (match: RegExpExecArray) => string | null,
): Found | null => {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const date = read(match);
    if (date) return { date, start: match.index, end: match.index + match[0].length };
  }
  return null;
};

const firstOf = (found: readonly (Found | null)[]): Found | null =>
  found.reduce((best, next) => (next && (!best || next.start < best.start) ? next : best), null);

const readTime = (text: string): string | null => {
  const match = timeOfDay.exec(text);
  if (!match) return null;
  const half = match[3]?.toUpperCase();
  let hour = Number(match[1]);
  if ((half === 'CH' || half === 'PM') && hour < 12) hour += 12;
  if ((half === 'SA' || half === 'AM') && hour === 12) hour = 0;
  return hour === 0 && match[2] === '00' ? null : `${two(hour)}:${match[2]}`;
};

/** A moment with an offset, as clocks in Vietnam (+07:00) showed it. Midnight stands for no time in any zone. */
const inVietnam = (date: string, hour: number, minute: number, zone: string): OfficialDate => {
  if (hour === 0 && minute === 0) return { date, time: null };
  const sign = zone.startsWith('-') ? -1 : 1;
  const digits = zone.replace(/\D/g, '');
  const offset = zone === 'Z' ? 0 : sign * (Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2)));
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const local = new Date(Date.UTC(year, month - 1, day, hour, minute - offset + 7 * 60));
  return {
    date: local.toISOString().slice(0, 10),
    time: `${two(local.getUTCHours())}:${two(local.getUTCMinutes())}`,
  };
};
