import { isoDate, parseOfficialDate } from '../text/dates';
import { itemText } from './paragraphs';

/** `Căn cứ …` paragraphs, and the numbered documents that the text leans on. Word for word. */
export const readLegalBases = (paragraphs: readonly string[]): string[] => {
  const grounds = paragraphs
    .filter((line) => /^(?:-\s*)?Căn cứ\s/.test(line))
    .flatMap((line) => line.replace(/^(?:-\s*)?Căn cứ\s+/, '').split(/;\s*(?:Căn cứ\s+)?/));
  const cited = paragraphs.filter((line) => !/^(?:-\s*)?Căn cứ\s/.test(line)).flatMap(citations);
  return [...new Set([...grounds, ...cited].map(itemText).filter((text) => text !== ''))];
};

const documents =
  'Chỉ thị|Nghị quyết|Nghị định|Quyết định|Thông tư|Kế hoạch|Hướng dẫn|Kết luận|Công văn|Chương trình';
const citation = new RegExp(`(?:${documents}) số \\d[^.;:]{0,400}`, 'g');
/** A number with its date or body: a bare mention of a document is no ground. */
const citations = (paragraph: string): string[] =>
  (paragraph.match(citation) ?? []).filter((text) => /ngày \d|của /.test(text)).map((text) => text.trim());

/** The longest run of paragraphs numbered from 1: the themes to communicate, word for word. */
export const readThemes = (paragraphs: readonly string[]): { number: number; text: string }[] => {
  let best: { number: number; text: string }[] = [];
  let run: { number: number; text: string }[] = [];
  for (const line of paragraphs) {
    const match = /^(?:Nội dung\s+)?(\d{1,2})[.):]\s+(\p{Lu}.*)$/u.exec(line);
    if (!match) continue;
    const item = { number: Number(match[1]), text: match[2]! };
    if (item.number === run.length + 1) run = [...run, item];
    else run = item.number === 1 ? [item] : [];
    if (run.length > best.length) best = run;
  }
  return best.length >= 2 ? best : [];
};

const office = '(?:Phòng|Sở|Ban|Bộ|Cục|Chi cục|Trung tâm|Văn phòng|Ủy ban nhân dân|UBND|Đảng ủy|Công an)';
const asks = new RegExp(`(?:^|[.;]\\s+)(${office}\\s[^.;:]{2,120}?)\\s+(?:đề nghị|yêu cầu|giao)\\s`, 'u');

/** Who issues it: the capitals above the number, else who asks in the text. */
export const readIssuer = (paragraphs: readonly string[]): string => {
  const upTo = paragraphs.findIndex((line) => /^Số\s*:?.*\//.test(line));
  const capitals = paragraphs
    .slice(0, Math.max(0, Math.min(upTo, 10)))
    .filter((line) => line === line.toUpperCase() && /\p{Lu}{2}/u.test(line) && !/CỘNG HÒA/.test(line));
  if (capitals.length > 0) return capitals[capitals.length - 1]!;
  for (const line of paragraphs) {
    const match = asks.exec(line);
    if (match) return match[1]!;
  }
  return '';
};

const reportingSentence = /báo cáo/i;
const sentences = (paragraph: string): string[] => paragraph.split(/(?<=[.;])\s+(?=\p{Lu})/u);

/** Where the results are to be reported to. */
export const readReportTo = (paragraphs: readonly string[]): string => {
  const pattern = new RegExp(
    `báo cáo(?: kết quả)?(?: thực hiện)?(?: gửi)? (?:về|cho|đến) (${office}\\s.{2,120}?)(?=\\s+(?:sau|trước|chậm nhất|để|theo|qua|vào|trong)\\s|\\s*[,;(.]|\\s*$)`,
    'u',
  );
  for (const line of paragraphs) {
    const match = pattern.exec(line);
    if (match) return match[1]!;
  }
  return '';
};

const before =
  /(?:trước|chậm nhất(?:\s+(?:là|đến|vào|trước))?|hạn(?:\s+(?:chót|cuối))?(?:\s+báo cáo)?\s*(?:là|:)?|hoàn thành(?:\s+\S+){0,3}\s+(?:trước|vào))\s+(?:\d{1,2}\s*(?:giờ|h|g)\s*\d{0,2}\s*,?\s*)?(ngày\s+.{4,40}|\d{1,2}[/.-]\d{1,2}.{0,12})/i;

/** The day by which reports are asked for. `year` completes a day written without one. */
export const readDeadline = (paragraphs: readonly string[], year: number | null): string | null => {
  for (const sentence of paragraphs.filter((line) => !/^Căn cứ/.test(line)).flatMap(sentences)) {
    if (!reportingSentence.test(sentence)) continue;
    const match = before.exec(sentence);
    if (!match) continue;
    const whole = parseOfficialDate(match[1]!.replace(/^ngày\s+(?=\d{1,2}[/.-])/, ''));
    if (whole) return whole.date;
    const short = /^(?:ngày\s+)?(\d{1,2})(?:[/.-]|\s+tháng\s+)(\d{1,2})(?!\d|[/.-]\d)/.exec(match[1]!);
    const date = short && year !== null ? isoDate(year, Number(short[2]), Number(short[1])) : null;
    if (date) return date;
  }
  return null;
};
