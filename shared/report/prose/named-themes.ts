import type { ThemeReference } from '../../protocol';
import { comparable, fold, hasAccents } from '../../text/normalise';

export type NamedTheme = { readonly number: number; readonly start: number; readonly end: number };

/** `1, 3 và 5`, `1 đến nội dung 4`; not `nội dung: 3 hội nghị`, which counts. */
const list =
  /\d{1,2}(?: ?(?:,|;|&|\+|-|–|\/|và|va|đến|den) ?(?:và |va )?(?:nd|nội dung |noi dung )?\d{1,2}(?![\d/.]\d))*/u;
const before =
  /(?:nội dung|noi dung|chủ đề|chu de|nd)(?: (?:số|so|đã tuyên truyền|da tuyen truyen|tuyên truyền|tuyen truyen|thứ|thu))?(?: ?[:.])? ?/u;
const after =
  /(?![\d/]|[.,]\d)(?=\s*(?:$|[.,;:)\n"”/-]|\(|(?:và|va|của|cua|được|duoc|trong|theo|trên|tren|tại|tai|đã|da|về|ve|với|voi|phát|phat|viết|viet|treo|tổ|to|lồng|long|qua|bằng|bang|tháng|quý|chưa|sẽ|thì|là|ở|cho|do|thực|thuc|tuyên|tuyen|đến|den|bởi|nhằm|gồm|cũng|tới|vào)(?!\p{L})))/u;
const numbered = new RegExp(`${before.source}(${list.source})${after.source}`, 'giu');
const all =
  /(?:đủ|du|cả|ca|tất cả|tat ca|toàn bộ|toan bo|hết|đã tuyên truyền|da tuyen truyen)\s{1,3}(?:cả\s)?0?(\d{1,2})(?:\/0?\d{1,2})?\s{1,3}(?:nội dung|noi dung|chủ đề)|(?<!\d)0?(\d{1,2})\/0?\2\s{1,3}(?:nội dung|noi dung|chủ đề)/giu;
const notYet =
  /(?:sẽ|tiếp tục|tiep tuc|chưa|chua|không|khong|thời gian tới|thoi gian toi|dự kiến|du kien|phương hướng|tháng sau|thang sau|đợt sau|quý sau)/iu;

/** The campaign's themes that a text says were spoken of: by their numbers, or in the strong words of the campaign's list. */
export const readThemes = (text: string, themes: readonly ThemeReference[]): NamedTheme[] => {
  const found = new Map<number, NamedTheme>();
  const known = new Set(themes.map(({ number }) => number));
  const add = (number: number, start: number, end: number) => {
    if (known.has(number) && !found.has(number)) found.set(number, { number, start, end });
  };
  // Neither the words before in the sentence nor those after in the clause may put it off.
  const isMeant = (start: number, end: number) =>
    !notYet.test(text.slice(Math.max(0, start - 120), start).replace(/^[\s\S]*[.;\n]/, '')) &&
    !notYet.test(text.slice(end, end + 60).replace(/[.;\n][\s\S]*$/, ''));
  numbered.lastIndex = 0;
  for (let match = numbered.exec(text); match; match = numbered.exec(text)) {
    const end = match.index + match[0].length;
    // `Minh chứng nội dung 1: ` stands in every form.
    const left = text.slice(Math.max(0, match.index - 12), match.index);
    if (/[\p{L}\d]$|minh ch[ứu]ng $/iu.test(left) || !isMeant(match.index, end)) continue;
    // `các nội dung: 1. Chỉ đạo: …` numbers what follows.
    if (/:\s*1$/.test(match[0]) && /^\s?[.)]\s*\p{Lu}/u.test(text.slice(end, end + 8))) continue;
    for (const number of numbersOf(match[1]!)) add(number, match.index, end);
  }
  all.lastIndex = 0;
  for (let match = all.exec(text); match; match = all.exec(text)) {
    const end = match.index + match[0].length;
    if (Number(match[1] ?? match[2]) === themes.length && isMeant(match.index, end))
      for (const { number } of themes) add(number, match.index, end);
  }
  for (const { number, start, end } of byWords(text, themes))
    if (isMeant(start, end)) add(number, start, end);
  return [...found.values()].sort((one, other) => one.number - other.number);
};

/** `1, 3 và 5`, `1-3`. */
const numbersOf = (said: string): number[] => {
  const numbers: number[] = [];
  for (const part of said.match(/\D*\d{1,2}/gu) ?? []) {
    const joint = part.replace(/\d+$/, '').replace(/nội dung|noi dung|nd/iu, '');
    const [number, last] = [Number(/\d+$/.exec(part)![0]), numbers[numbers.length - 1]];
    if (/^\s*(?:-|–|đến|den)\s*$/.test(joint) && last !== undefined)
      for (let each = last + 1; each < number && each < last + 20; each += 1) numbers.push(each);
    numbers.push(number);
  }
  return numbers;
};

/** What was told, and of what: `tuyên truyền về …`, `nội dung: …`. Titles, aims and legal bases tell nothing that was done. */
const about =
  /(?:tuyên truyền|truyền thông|phổ biến|quán triệt)[^.;:]{0,60}?(?: về | nội dung)|(?:tuyên truyền|truyền thông)[^.;:]{0,12}:|nội dung[^.;]{0,20}:/;
const aboutBare =
  /(?:tuyen truyen|truyen thong|pho bien|quan triet)[^.;:]{0,60}?(?: ve | noi dung)|(?:tuyen truyen|truyen thong)[^.;:]{0,12}:|noi dung[^.;]{0,20}:/;
const told =
  /^\W*(?:báo cáo|kết quả|v\/v|về việc|kế hoạch|thực hiện|căn cứ|nhằm|mục|bao cao|ket qua|can cu|nham)/;

const byWords = (text: string, themes: readonly ThemeReference[]): NamedTheme[] => {
  const known = themes.map(({ number, label, strong }) => {
    const phrases = [label, ...strong].filter((phrase) => phrase !== '');
    return { number, accented: phrases.map(comparable), bare: phrases.map(fold) };
  });
  const found: NamedTheme[] = [];
  let start = 0;
  for (const sentence of text.split(/(?<=[.;\n])/)) {
    const accented = hasAccents(sentence);
    const said = accented ? comparable(sentence) : fold(sentence);
    const head = said.length < 24 || told.test(said) ? null : (accented ? about : aboutBare).exec(said);
    if (head)
      for (const { number, accented: spelt, bare } of known) {
        const phrase = (accented ? spelt : bare).find((each) => isTold(said, each, head.index));
        if (phrase !== undefined) found.push({ number, start, end: start + sentence.length });
      }
    start += sentence.length;
  }
  return found;
};

/** `5 gương điển hình` counts people; what was told of them is another matter. */
const isTold = (said: string, phrase: string, from: number): boolean => {
  const at = said.indexOf(phrase, from);
  return at >= 0 && !/\d+ (?:\S+ )?$/.test(said.slice(Math.max(0, at - 16), at));
};
