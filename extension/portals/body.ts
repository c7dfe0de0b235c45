import { limits } from './reading';
import { textOf } from './text-of';

const bodies = [
  '[itemprop~="articleBody"]',
  '#news-bodyhtml',
  '#divArticleDescription2',
  '#divNewsDetails',
  '[id$="lblContent" i]',
  '.journal-content-article',
  '.detail-content',
  '.article-content',
  '.article-body',
  '.news-content',
  '.entry-content',
  '.post-content',
  '.content-detail',
  '.noi-dung',
  'article',
] as const;

/** Where the text of the article stands; else the element with most text in paragraphs of its own. */
export function findBody(page: Document): Element | null {
  for (const selector of bodies) {
    const element = page.querySelector(selector);
    if (element && textOf(element, 200).length >= 80) return element;
  }
  const weight = new Map<Element, number>();
  for (const paragraph of [...page.querySelectorAll('p')].slice(0, 400)) {
    const parent = paragraph.parentElement;
    if (!parent || parent.closest('header,footer,nav,aside')) continue;
    weight.set(parent, (weight.get(parent) ?? 0) + Math.min((paragraph.textContent ?? '').length, 2000));
  }
  const [best] = [...weight].sort((a, b) => b[1] - a[1]);
  return best && best[1] >= 150 && best[0].tagName !== 'BODY' ? best[0] : null;
}

export const bodyText = (body: Element | null): string => textOf(body, limits.body);
