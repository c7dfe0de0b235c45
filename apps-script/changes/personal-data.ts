import { type TableId, tables } from '../../shared/tables/index';
import { kindOf, type RowImage, type Unkept, type Value, valueDigest } from './image';

const dots = '••••';
/** Addresses of offices are no person's. */
const officeMail = /\.gov\.vn$/i;

/**
 * Numbers that may belong to a person: identity cards (12 or 9 digits), mobile phones, accounts at banks, and
 * private mail. Office phones of the province (0251…) stay.
 */
const maskNumbers = (text: string): string =>
  text
    .replace(/((?:tài khoản|TK|STK)[^\d\n]{0,20})\d[\d .-]{4,22}\d/giu, `$1${dots}${dots}`)
    .replace(/(^|\D)(\+84|0)[ .-]?([35789])(?:[ .-]?\d){8}(?!\d)/g, '$1$2$3••••••••')
    .replace(/(^|\D)(\d{3})\d{9}(?!\d)/g, '$1$2•••••••••')
    .replace(/(^|\D)(\d{2})\d{7}(?!\d)/g, '$1$2•••••••')
    .replace(
      /(?<![\p{L}\d._%+-])([\p{L}\d])[\p{L}\d._%+-]{0,63}@([\p{L}\d-]+(?:\.[\p{L}\d-]+)+)/gu,
      (mail, first, host) => (officeMail.test(host) ? mail : `${first}${dots}@${host}`),
    );

/** Words that tell of one person: year of birth, who a household is, the number of a house. */
const maskWords = (text: string): string =>
  text
    .replace(/(sinh\s+(?:năm|ngày)\s*:?\s*)\d[\d/. -]*\d/giu, `$1${dots}`)
    .replace(/([Hh]ộ\s+(?:ông|bà|anh|chị|cụ|em)\s+)\p{Lu}\p{L}*(?:\s+\p{Lu}\p{L}*){0,4}/gu, `$1${dots}`)
    .replace(/([Cc]hủ hộ\s*:\s*)\p{Lu}\p{L}*(?:\s+\p{Lu}\p{L}*){0,4}/gu, `$1${dots}`)
    .replace(/(số nhà\s*:?\s*)\d[\p{L}\d/-]*/giu, `$1${dots}`);

/**
 * What may be kept of a text in a log (DOMAIN.md 7, "Bộ chặn dữ liệu cá nhân"), since a log is kept longer than what
 * it tells of. `published` is what a portal has published with the names in it: only numbers are masked there.
 */
export const maskPersonal = (text: string, published = false): string => {
  // Most texts have nothing of it, and there may be thousands of them.
  if (!/\d{4}|\d[ .-]\d|@|hộ |nhà/i.test(text)) return text;
  const numbers = maskNumbers(text);
  return published ? numbers : maskWords(numbers);
};

const publishedTables: readonly TableId[] = ['publications', 'pins'];

/** By the name of its tab in either language. */
export const isPublishedTab = (tab: string): boolean =>
  publishedTables.some((id) => tables[id].tab.vi === tab || tables[id].tab.en === tab);

/** A text that is longer than this is not kept word for word with its row. */
const longestKept = 20_000;

/** A value as a log may keep it. */
export const keptValue = (table: TableId, column: string, value: Value): Value => {
  const kind = kindOf(table, column);
  if (typeof value === 'object' || typeof value === 'boolean') return value;
  const text = String(value);
  const free = kind === 'text' || kind === 'long-text' || kind === 'choice';
  // Addresses and ids have long numbers that are nobody's; figures are counts.
  const shown = free ? maskPersonal(text, publishedTables.includes(table) && column !== 'note') : text;
  if (shown === text && text.length <= longestKept) return value;
  return { unkept: shown.slice(0, 200), digest: valueDigest(value) } satisfies Unkept;
};

/** A row as a log may keep it: values with personal data are masked, and known again by a digest only. */
export const keptImage = <T extends TableId>(table: T, image: RowImage<T>): RowImage<T> =>
  Object.fromEntries(
    (Object.entries(image) as [string, Value][]).map(([id, value]) => [id, keptValue(table, id, value)]),
  ) as RowImage<T>;
