import { lastOfMonth } from '../calendar/days';
import { parseOfficialDate } from '../text/dates';

export type Period = { readonly from: string; readonly to: string };

const roman = ['I', 'II', 'III', 'IV'];
const two = (value: number): string => String(value).padStart(2, '0');
const months = (year: number, first: number, last: number): Period => ({
  from: `${year}-${two(first)}-01`,
  to: lastOfMonth(year, last),
});

const day = String.raw`\d{1,2}(?:\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}|\s+tháng\s+\d{1,2}\s+năm\s+\d{4})`;
const explicit = new RegExp(
  `từ\\s+(?:ngày\\s+)?(${day})\\s+(?:đến|tới)\\s+(?:hết\\s+)?(?:ngày\\s+)?(${day})`,
  'i',
);

/** The period that a title or a sentence names: days, a month, a quarter, half a year, years; null when none. */
export const readPeriod = (text: string): Period | null => daysIn(text) ?? monthsIn(text) ?? yearsIn(text);

const daysIn = (text: string): Period | null => {
  const match = explicit.exec(text);
  const from = match && parseOfficialDate(written(match[1]!))?.date;
  const to = match && parseOfficialDate(written(match[2]!))?.date;
  return from && to && from <= to ? { from, to } : null;
};
const written = (date: string): string => (date.includes('tháng') ? `ngày ${date}` : date);

const monthsIn = (text: string): Period | null => {
  const month = /tháng\s+(0?[1-9]|1[0-2])\s*(?:\/|năm\s+)\s*(20\d\d)/i.exec(text);
  if (month) return months(Number(month[2]), Number(month[1]), Number(month[1]));
  const quarter = /quý\s+(IV|I{1,3}|[1-4])\s*(?:\/|năm\s+)\s*(20\d\d)/i.exec(text);
  if (quarter) {
    const number = roman.indexOf(quarter[1]!.toUpperCase()) + 1 || Number(quarter[1]);
    return months(Number(quarter[2]), number * 3 - 2, number * 3);
  }
  const half = /(?:6|sáu) tháng (đầu|cuối) năm\s+(20\d\d)/i.exec(text);
  if (half)
    return half[1]!.toLowerCase() === 'đầu' ? months(Number(half[2]), 1, 6) : months(Number(half[2]), 7, 12);
  return null;
};

const yearsIn = (text: string): Period | null => {
  const span = /giai đoạn\s+(20\d\d)\s?[-–]\s?(20\d\d)/i.exec(text);
  if (span && span[1]! <= span[2]!) return { from: `${span[1]}-01-01`, to: `${span[2]}-12-31` };
  const year = /(?<!đến\s)năm\s+(20\d\d)/i.exec(text);
  return year ? months(Number(year[1]), 1, 12) : null;
};
