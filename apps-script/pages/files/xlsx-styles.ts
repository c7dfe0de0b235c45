import { dayNumber, dayOf } from '../../../shared/calendar/days';
import type { CellText } from '../../../shared/report/import/table';
import { attributeOf, childOf, childrenOf } from './xml';

/** What a number is shown as. */
export type NumberLook = 'number' | 'date' | 'time';

/** Formats that every spreadsheet has without naming them; 27 to 36 and 50 to 58 are dates of other countries. */
const builtInLook = (id: number): NumberLook => {
  if ((id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)) return 'date';
  return (id >= 18 && id <= 21) || (id >= 45 && id <= 47) ? 'time' : 'number';
};

/** What a format of one's own shows: letters in quotes, brackets and after a backslash only stand there. */
export const lookOfFormat = (code: string): NumberLook => {
  const short = code.slice(0, 300);
  if (/^(?:general|standard)$/i.test(short)) return 'number';
  if (/\[(?:h+|m+|s+)\]/i.test(short)) return 'time';
  const letters = short
    .replace(/"[^"]*"|\\.|\[[^\]]*\]|[_*]./g, '')
    .split(';')[0]!
    .toLowerCase();
  if (/[dy]/.test(letters) || (letters.includes('m') && !/[hs]/.test(letters))) return 'date';
  return /[hs]/.test(letters) ? 'time' : 'number';
};

/** The look of each style of cell, by its number. */
export const looksOf = (styles: Element | undefined): readonly NumberLook[] => {
  const formats = childOf(styles, 'numFmts');
  const own = new Map(
    childrenOf(formats, 'numFmt').map((format) => [
      Number(attributeOf(format, 'numFmtId')),
      lookOfFormat(attributeOf(format, 'formatCode') ?? ''),
    ]),
  );
  const cells = childOf(styles, 'cellXfs');
  return childrenOf(cells, 'xf').map((style) => {
    const id = Number(attributeOf(style, 'numFmtId') ?? 0);
    return own.get(id) ?? builtInLook(id);
  });
};

/** Serial number 0 of the two calendars; the one of 1900 has a 29 February too many, so that it begins a day late. */
const daysBefore = { 1900: dayNumber('1899-12-30'), 1904: dayNumber('1904-01-01') };
const lastSerial = 2_958_465;
const minutesADay = 1440;

/** A number as its cell shows it: a day, a time or length of time (`62:30`), or the number. */
export const cellOfNumber = (value: number, look: NumberLook, from1904: boolean): CellText => {
  if (look === 'number' || value < 0 || value > lastSerial) return value;
  if (look === 'time') return timeText(value);
  const day = Math.floor(value);
  if (day < 1 && !from1904) return value;
  const shift = !from1904 && day < 60 ? 1 : 0;
  return { date: dayOf(daysBefore[from1904 ? 1904 : 1900] + day + shift) };
};

const two = (part: number): string => String(part).padStart(2, '0');
const timeText = (days: number): string => {
  const seconds = Math.round(days * minutesADay * 60);
  const rest = seconds % 60;
  const minutes = Math.floor(seconds / 60);
  return `${Math.floor(minutes / 60)}:${two(minutes % 60)}${rest === 0 ? '' : `:${two(rest)}`}`;
};
