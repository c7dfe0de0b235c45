import { type OfficialDate, parseOfficialDate } from '../../shared/text/dates';
import { displayText } from '../../shared/text/normalise';
import { limits } from './reading';

export type VisibleDate = OfficialDate & { readonly sure: boolean };

const dateLike =
  /\d{1,2}\s?[-/.]\s?\d{1,2}\s?[-/.]\s?\d{4}|\d{4}-\d{2}-\d{2}|ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4}/i;
const label = /(ngày đăng|đăng ngày|đăng lúc|ngày xuất bản|xuất bản|ngày phát hành|published|posted)/i;
const updateLabel = /(cập nhật|updated)/i;
const weekday = /(thứ\s+(hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)/i;
const clock = /\d{1,2}\s*[:h]\s*\d{2}/;
/** A decree, a deadline or an event: its date is not the day of publication. */
const document =
  /(nghị định|nghị quyết|quyết định|thông tư|công văn|kế hoạch|chỉ thị|luật|số\s*:?\s*\d+|hạn)/i;
const furniture =
  /(^|[-_\s])(header|top-?bar|clock|today|menu|nav|navbar|footer|copyright|copy|related|relate|others?|other-news|lien-?quan|tin-?khac|sidebar|aside|marquee|ticker|weather|comments?|breadcrumbs?|thoi-?tiet|lich|calendar|tin-?moi|most-?read|xem-?nhieu)([-_\s]|$)/i;

/** What is left beside day, time and labels: a date line has little, a sentence about an event much. */
const sentenceAround = (text: string): string =>
  [dateLike, label, updateLabel, weekday, clock].reduce((rest, part) => rest.replace(part, ''), text).trim();

type Block = { readonly element: Element; readonly text: string; readonly order: number };

/**
 * The day of publication as readers see it, by its label and its place near the title. Never the clock in the
 * header, a decree's date in the body, a copyright year or the dates of related articles (DOMAIN.md 6.3).
 */
export function findVisibleDate(
  page: Document,
  title: Element | null,
  body: Element | null,
): VisibleDate | null {
  // A "body" that holds the title as well is the whole article, its date line included.
  const text = title && body?.contains(title) ? null : body;
  const blocks = datedBlocks(page, title, text);
  const at = blocks.titleOrder;
  const rated = blocks.found
    .flatMap((block) => {
      const score = rate(block, at, text);
      const moment = score >= 4 ? parseOfficialDate(block.text) : null;
      return moment
        ? [{ moment, score, update: updateLabel.test(block.text) && !label.test(block.text) }]
        : [];
    })
    .sort((a, b) => b.score - a.score);
  const [best, ...rest] = rated;
  if (!best) return null;
  const rival = rest.some(({ moment, score }) => moment.date !== best.moment.date && score >= best.score - 1);
  return { ...best.moment, sure: best.score >= 6 && !rival && !best.update };
}

function rate({ element, text, order }: Block, title: number | null, body: Element | null): number {
  let score = 0;
  if (label.test(text)) score += 5;
  else if (updateLabel.test(text)) score += 4;
  if (weekday.test(text)) score += 1;
  if (clock.test(text)) score += 2;
  if (element.closest('time')) score += 2;
  if (/date|time|ngay|post|publish|h5/i.test(`${element.className} ${element.id}`)) score += 2;
  if (title !== null) {
    const distance = order - title;
    if (distance >= 0 && distance <= 6) score += 4;
    else if (distance < 0 && distance >= -3) score += 2;
    else if (distance < -8) score -= 3;
  }
  if (body?.contains(element)) score -= label.test(text) ? 3 : 6;
  if (document.test(text)) score -= 5;
  if (sentenceAround(text).length > 45) score -= 4;
  return score;
}

/** Short pieces of text with a date in them, outside of the page's furniture, numbered in reading order. */
function datedBlocks(
  page: Document,
  title: Element | null,
  body: Element | null,
): { readonly found: Block[]; readonly titleOrder: number | null } {
  const walker = page.createTreeWalker(page.body ?? page.documentElement, 4);
  const found: Block[] = [];
  let titleOrder: number | null = null;
  let order = 0;
  for (
    let node = walker.nextNode(), seen = 0;
    node && seen < limits.textNodes;
    node = walker.nextNode(), seen += 1
  ) {
    const element = node.parentElement;
    const raw = node.nodeValue ?? '';
    if (!element || raw.length > 400 || raw.trim() === '') continue;
    if (/^(SCRIPT|STYLE|NOSCRIPT|OPTION)$/.test(element.tagName)) continue;
    order += 1;
    if (title && titleOrder === null && title.contains(node)) titleOrder = order;
    const around = dateLike.test(raw) ? displayText(withLabel(element, raw)) : '';
    if (around === '' || around.length > 130 || element.closest('a')) continue;
    if (isFurniture(element, title, body)) continue;
    found.push({ element, text: dateLike.test(around) ? around : displayText(raw), order });
    if (found.length >= 60) break;
  }
  return { found, titleOrder };
}

/** A label often stands in an element of its own: `<b>Ngày đăng:</b> 28/05/2025`. Whole columns are left alone. */
function withLabel(element: Element, own: string): string {
  let around = own;
  for (const above of [element, element.parentElement]) {
    const text = above?.textContent ?? '';
    if (text.length > 130) break;
    around = text;
    if (text.trim().length > own.trim().length + 4) break;
  }
  return around;
}

function isFurniture(element: Element, title: Element | null, body: Element | null): boolean {
  for (let above: Element | null = element; above; above = above.parentElement) {
    if (above.tagName === 'BODY' || (title && above.contains(title))) return false;
    if (above === body) return false;
    if (/^(HEADER|FOOTER|NAV|ASIDE)$/.test(above.tagName)) return true;
    if (furniture.test(`${above.className} ${above.id}`)) return true;
  }
  return false;
}
