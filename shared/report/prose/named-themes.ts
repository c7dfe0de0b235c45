import type { ThemeReference } from '../../protocol';
import { comparable, fold, hasAccents } from '../../text/normalise';

export type NamedTheme = { readonly number: number; readonly start: number; readonly end: number };

/** After the numbers a word may go on only where it does not count them (`nội dung: 3 hội nghị`). */
const between = ' ?(?:,|;|&|\\+|-|–|/|và|va|đến|den) ?(?:và |va )?(?:nd|ND|nội dung |noi dung )?';
const further = '\\d{1,2}(?![\\d/.])';
const list = `\\d{1,2}(?:(?:${between})${further})*`;
const numbered = new RegExp(
  `(?:nội dung|noi dung|chủ đề|chu de|chuyên đề|nd)(?: (?:số|so|tuyên truyền|tuyen truyen|đã tuyên truyền|da tuyen truyen|thứ|thu))?(?: ?[:.])? ?(${list})(?=\\s*(?:$|[.,;:)\\n"”/-]|và|va|của|cua|được|duoc|trong|theo|trên|tren|tại|tai|đã|da|về|ve|với|voi|\\())`,
  'giu',
);
const all =
  /(?:đủ|du|cả|ca|tất cả|tat ca|toàn bộ|toan bo|hết|đã tuyên truyền|da tuyen truyen)\s{1,3}(?:cả\s)?0?(\d{1,2})(?:\/0?\d{1,2})?\s{1,3}(?:nội dung|noi dung|chủ đề)|(?<!\d)0?(\d{1,2})\/0?\2\s{1,3}(?:nội dung|noi dung|chủ đề)/giu;
const notDone =
  /(?:sẽ|tiếp tục|tiep tuc|chưa|chua|không|khong|thời gian tới|thoi gian toi|kế hoạch tới|dự kiến|du kien|phương hướng)[^.\n]*$/iu;
const speaking = /tuyên truyền|truyền thông|nội dung|phổ biến|quán triệt/;
const speakingUnaccented = /tuyen truyen|truyen thong|noi dung|pho bien|quan triet/;

/** The campaign's themes that a text says were spoken of: by their numbers, or in the strong words of the campaign's list. */
export const readThemes = (text: string, themes: readonly ThemeReference[]): NamedTheme[] => {
  const found = new Map<number, NamedTheme>();
  const known = new Set(themes.map(({ number }) => number));
  const add = (number: number, start: number, end: number) => {
    if (known.has(number) && !found.has(number)) found.set(number, { number, start, end });
  };
  const isMeant = (at: number) => !notDone.test(text.slice(Math.max(0, at - 120), at));
  numbered.lastIndex = 0;
  for (let match = numbered.exec(text); match; match = numbered.exec(text)) {
    const before = text[match.index - 1] ?? '';
    if (/[\p{L}\d]/u.test(before) || !isMeant(match.index)) continue;
    for (const number of numbersOf(match[1]!)) add(number, match.index, match.index + match[0].length);
  }
  all.lastIndex = 0;
  for (let match = all.exec(text); match; match = all.exec(text))
    if (Number(match[1] ?? match[2]) === themes.length && isMeant(match.index))
      for (const { number } of themes) add(number, match.index, match.index + match[0].length);
  for (const named of byWords(text, themes))
    if (isMeant(named.start)) add(named.number, named.start, named.end);
  return [...found.values()].sort((one, other) => one.number - other.number);
};

/** `1, 3 và 5`, `1-3`. */
const numbersOf = (said: string): number[] => {
  const numbers: number[] = [];
  for (const part of said.match(/\D*\d{1,2}/gu) ?? []) {
    const joint = part.replace(/\d+$/, '');
    const [number, last] = [Number(part.slice(joint.length)), numbers[numbers.length - 1]];
    if (/^\s?(?:-|–|đến|den)\s?$/.test(joint) && last !== undefined)
      for (let each = last + 1; each < number && each < last + 20; each += 1) numbers.push(each);
    numbers.push(number);
  }
  return numbers;
};

const byWords = (text: string, themes: readonly ThemeReference[]): NamedTheme[] => {
  const found: NamedTheme[] = [];
  let start = 0;
  for (const sentence of text.split(/(?<=[.;\n])/)) {
    const end = start + sentence.length;
    const accented = hasAccents(sentence);
    const said = accented ? comparable(sentence) : fold(sentence);
    const about = (accented ? speaking : speakingUnaccented).exec(said);
    if (about && !/^\W*(?:căn cứ|thực hiện (?:công văn|kế hoạch|chỉ thị)|can cu)/.test(said))
      for (const theme of themes) {
        const phrases = [theme.label, ...theme.strong].map((phrase) =>
          accented ? comparable(phrase) : fold(phrase),
        );
        if (phrases.some((phrase) => phrase !== '' && said.indexOf(phrase, about.index) >= 0))
          found.push({ number: theme.number, start, end });
      }
    start = end;
  }
  return found;
};
