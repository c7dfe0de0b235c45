import { isoDate } from '../../text/dates';
import { fold } from '../../text/normalise';

/** Lines of the upper part and of the foot, where a document says what it is. */
const upper = 40;
const foot = 25;
/** No line of a letterhead is longer; what follows in one is not looked at. */
const widest = 400;

/** The cells of a line: two columns of a letterhead are parted by tabs, bars or a gap. */
export const columnsOf = (line: string): string[] =>
  line
    .slice(0, widest)
    .split(/\t|\||[ \u00a0]{3,}/)
    .map((cell) => cell.replace(/[*_#>]/g, '').trim())
    .filter((cell) => cell !== '');

export const edgesOf = (text: string): { readonly head: string[]; readonly foot: string[] } => {
  const lines = text.split(/\r\n|[\n\r\v\f\u2028\u2029]/).filter((line) => line.trim() !== '');
  return { head: lines.slice(0, upper), foot: lines.slice(Math.max(upper, lines.length - foot)) };
};

const notation =
  '(\\d{1,5}[a-z]?(?:/20\\d\\d)?)\\s?([/-])\\s?([a-zđ\\d]{1,15}(?:(?:\\s?[-/&]\\s?|\\.)[a-zđ\\d]{1,15}){0,4})';
const numberLine = new RegExp(
  `^so(?:\\s?,?\\s?(?:va )?k[yi] hieu)?(?: van ban| bao cao)?\\s?[:.]?\\s?${notation}(?=$|[\\s,;.)])`,
  'u',
);
const ownReport = new RegExp(
  `(?:(?:bao cao|bc)(?: ket qua)?(?: so)?|(?:gui|nop|vb|van ban)[^.\\n]{0,60}? so)\\s?:?\\s?${notation}(?=$|[\\s,;.):])`,
  'gu',
);
const ownLetter = new RegExp(
  `(?:cong van|cv|bao cao|bc|van ban) (?:so )?${notation}.{0,40}? cua (?:ubnd|uy ban nhan dan)? ?(?:phuong|xa|p\\.)`,
  'gu',
);
const ofOthers =
  /^.{0,60}?cua (?:ubnd (?:thanh pho|tp|tinh)|uy ban nhan dan (?:thanh pho|tp|tinh)|phong|so |thanh uy|ban chi [dđ]ao|tinh|chinh phu|bo )/;

/** A report that is taken back, or that this one adds to. */
const replaced =
  /(?:rut lai|thay the|thay cho|bo sung cho|huy|trich|(?<!kem )theo|[dđ]inh chinh|so lieu tai)[^.]{0,30}$/;

const joined = ([, digits, sign, kind]: readonly string[]): string =>
  `${digits}${sign}${kind}`.replace(/\s/g, '').toUpperCase();

/** Lower case without accents but `đ`, which belongs to notations (`QĐ`). */
const plainly = (line: string): string => fold(line.replace(/[đĐ]/g, 'ð')).replace(/ð/g, 'đ');

export type OwnDocument = { readonly number: string; readonly date: string | null };

/** Number and day of the document that a text is, not of those that it names (annex I of Decree 30/2020/NĐ-CP). */
export const readDocument = (text: string): OwnDocument => {
  const edges = edgesOf(text);
  const cells = [...edges.head, ...edges.foot].flatMap(columnsOf);
  const own = numberIn(edges.head.flatMap(columnsOf), text);
  return { number: own.number, date: dateIn(cells, own.after) };
};

const numberIn = (cells: readonly string[], text: string): { number: string; after: string } => {
  for (const cell of cells) {
    const isStart = /^[-•*+(\s]*(?:S[ốôổóo]|SỐ|SO|s[ốo]\s*(?:,|:|v))/u.test(cell);
    const match = isStart ? numberLine.exec(plainly(cell).replace(/^[-•*+(\s]+/, '')) : null;
    if (match) return { number: joined(match), after: plainly(cell).slice(match.index + match[0].length) };
  }
  const opening = plainly(text.slice(0, 6000));
  for (const pattern of [ownLetter, ownReport]) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(opening); match; match = pattern.exec(opening)) {
      const after = opening.slice(match.index + match[0].length, match.index + match[0].length + 120);
      const isReport = /^bc/.test(match[3]!);
      const before = opening.slice(Math.max(0, match.index - 40), match.index + match[0].indexOf(match[1]!));
      if ((pattern === ownLetter || isReport) && !ofOthers.test(after) && !replaced.test(before))
        return { number: joined(match), after: pattern === ownLetter ? match[0] : after };
    }
  }
  return { number: '', after: '' };
};

const day =
  '(?:ngay )?(\\d{1,2})\\s?(?:thang|[/.-])\\s?(\\d{1,2})\\s?(?:nam|[/.-])\\s?(20\\d\\d|\\d\\d)(?!\\d)';
const sorts: readonly RegExp[] = [
  new RegExp(`^[-•*+ ]*ngay(?: van ban| ban hanh| bao cao| ky| lap| gui)?(?: bao cao)?\\s?:\\s?${day}`),
  new RegExp(`^(?:so.{0,30} )?[a-z][a-z .-]{1,40}, ?ngay ${day.slice(9)}[ .;)]*$`),
  new RegExp(`^\\(?ngay ${day.slice(9)}[ .;:)]*$`),
  new RegExp(`^bao cao.{0,80}(?<!den|tu|tinh) ngay ${day.slice(9)}[ .;:)]*$`),
  new RegExp(`^(?:ubnd )?(?:phuong|p\\.|xa) ?[a-z ]{1,24}, ?${day}`),
  new RegExp(`(?:ubnd|phuong|p\\.|xa) [a-z ]{1,24}, ?${day}[ .;:)]*$`),
  new RegExp(`(?:^|[.;] )[a-z]{1,7}(?: [a-z]{1,7}){1,2}, ?ngay ${day.slice(9)}[ .;)]*$`),
];

const dateIn = (cells: readonly string[], afterNumber: string): string | null => {
  const folded = cells.map(fold);
  for (const sort of sorts)
    for (const cell of folded) {
      const date = dateOf(sort.exec(cell));
      if (date) return date;
    }
  return dateOf(new RegExp(`^[\\s\\S]{0,80}?ngay ${day.slice(9)}`).exec(afterNumber));
};

const dateOf = (match: RegExpExecArray | null): string | null => {
  if (!match) return null;
  const year = Number(match[3]);
  return isoDate(year < 100 ? 2000 + year : year, Number(match[2]), Number(match[1]));
};
