import { parseOfficialDate } from '../text/dates';
import { isItem, itemText } from './paragraphs';

/** Upper part of a dispatch: number, place and date, subject, addressees (Decree 30/2020/NĐ-CP, annex I). */
export type Head = {
  readonly number: string | null;
  /** What follows the number: `PVHTT`. */
  readonly notation: string | null;
  readonly place: string;
  readonly issuedOn: string | null;
  /** The year of an unfinished date, `ngày tháng năm 2025`. */
  readonly year: number | null;
  readonly title: string;
  readonly addressees: readonly { readonly text: string; readonly group: number | null }[];
};

export const readHead = (paragraphs: readonly string[]): Head => {
  const { number, notation } = readNumber(paragraphs);
  const dateLine = paragraphs
    .slice(0, 40)
    .map((line) => placeAndDate.exec(line))
    .find((match) => match !== null);
  return {
    number,
    notation,
    place: dateLine?.[1]?.trim() ?? '',
    issuedOn: dateLine ? (parseOfficialDate(dateLine[2]!)?.date ?? null) : null,
    year: dateLine ? Number(dateLine[3]) : null,
    title: readTitle(paragraphs),
    addressees: readAddressees(paragraphs),
  };
};

const placeAndDate =
  /(?:^|\s)(\p{Lu}[\p{L}\s.-]{1,60}?),\s*(ngày\s*[\d.…_]{0,12}\s*tháng\s*[\d.…_]{0,12}\s*năm\s*(20\d\d))\.?$/u;
const numberLine = /^Số\s*:?\s*([\d.…_]{0,12}[A-Za-z]?)\s*\/\s*([\p{Lu}\d][\p{L}\d./&-]{0,29})(?:\s|$)/u;

const readNumber = (paragraphs: readonly string[]): Pick<Head, 'number' | 'notation'> => {
  const match = paragraphs
    .slice(0, 40)
    .map((line) => numberLine.exec(line))
    .find((found) => found !== null);
  if (!match) return { number: null, notation: null };
  return { number: /\d/.test(match[1]!) ? match[1]! : null, notation: match[2]! };
};

/** What follows `V/v`, else the subject under the name of the kind of document. Begins with a capital. */
const readTitle = (paragraphs: readonly string[]): string => {
  for (const line of paragraphs.slice(0, 40)) {
    const match = /(?:^|\s)V\/v:?\s+(.+)$/i.exec(line);
    if (match) return capitalised(match[1]!.replace(/[.;]+$/, ''));
  }
  const kind = paragraphs
    .slice(0, 40)
    .findIndex((line) => /^(?:KẾ HOẠCH|CÔNG VĂN|HƯỚNG DẪN|THÔNG BÁO)$/.test(line));
  return kind < 0 ? '' : capitalised(paragraphs[kind + 1] ?? '');
};

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const readAddressees = (paragraphs: readonly string[]): Head['addressees'] => {
  const at = paragraphs.findIndex((line) => /^Kính gửi\s*:?/i.test(line));
  if (at < 0) return [];
  const inline = itemText(paragraphs[at]!.replace(/^Kính gửi\s*:?\s*/i, ''));
  const items: string[] = [];
  for (const line of paragraphs.slice(at + 1)) {
    if (!isItem(line)) break;
    items.push(itemText(line));
  }
  const all = inline === '' ? items : [...inline.split(/\s*;\s*/), ...items];
  return all
    .filter((text) => text !== '')
    .slice(0, 500)
    .map((text) => ({ text, group: groupSize(text) }));
};

/** `UBND 25 phường, xã` addresses 25 units at once. */
const groupSize = (text: string): number | null => {
  const match = /(?:^|\s)(\d{1,3})\s+(?:phường|xã|thị trấn|đơn vị)/i.exec(text);
  return match ? Number(match[1]) : null;
};
