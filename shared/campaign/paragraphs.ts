import { displayText, toNfc } from '../text/normalise';

/** The longest dispatch that is read; the rest of a longer text is noise. */
const longest = 200_000;
/** Lines that a narrow window broke are about so long; a longer one was a paragraph of its own. */
const brokenLine = { least: 45, most: 110 };

/** What begins a line of its own in a dispatch, whatever the line before ended with. */
const beginning =
  /^(?:[-+•*]\s|\d{1,2}[.)]\s|Số\s*:|V\/v\b|Kính gửi|Căn cứ\b|Nơi nhận|(?:KT|TM|TL|TUQ|Q)\.\s|CỘNG HÒA|Độc lập)/;

/**
 * The lines of a dispatch as they were meant: marks of Markdown taken off, each in its stored form, and what a
 * page or line break tore apart joined again (`đào tạo kỹ` ⏎ ⏎ `năng nghề`).
 */
export const paragraphsOf = (text: string): string[] => {
  const paragraphs: string[][] = [];
  let before: string | null = null;
  let gap = true;
  for (const raw of toNfc(text.slice(0, longest)).split(/\r\n|[\n\r\f\v\u2028\u2029]/)) {
    const line: string =
      raw === '' ? '' : displayText(raw.replace(/\*\*|__/g, '').replace(/^\s*(?:#{1,6}|>)\s+/, ''));
    if (line === '') gap = true;
    else {
      if (before !== null && isTorn(before, line, gap)) paragraphs[paragraphs.length - 1]!.push(line);
      else paragraphs.push([line]);
      before = line;
      gap = false;
    }
  }
  return paragraphs.map((lines) => lines.join(' '));
};

/** Whether a line goes on with what the line before began; across a gap only a small letter tells. */
const isTorn = (before: string, line: string, gap: boolean): boolean => {
  if (beginning.test(line) || /[.:;!?]["”’)]?$/.test(before.slice(-2))) return false;
  if (/^["“(]?\p{Ll}/u.test(line)) return true;
  return !gap && before.length >= brokenLine.least && before.length <= brokenLine.most;
};

/** Without the dash or bullet before it and the punctuation after it. */
export const itemText = (line: string): string => line.replace(/^[-+•*]\s*/, '').replace(/\s*[;.,/]+$/, '');

export const isItem = (line: string): boolean => /^[-+•*]\s*\S/.test(line);
