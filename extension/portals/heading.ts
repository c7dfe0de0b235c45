import { fold } from '../../shared/text/normalise';
import { limits } from './reading';
import { textOf } from './text-of';

export type Heading = { readonly element: Element; readonly text: string };

const headings =
  'h1,[class*="title" i] h2,h2[class*="title" i],h3[class*="title" i],[id$="newsTitle" i],[id$="lblTitle" i],.contentDetail h3';

/** The heading that names the article: never the portal's own name in its header. */
export function findHeading(page: Document, address: URL, portalName: string): Heading | null {
  const candidates = [...page.querySelectorAll(headings)]
    .slice(0, 60)
    .map((element) => ({ element, text: textOf(element, limits.title + 100) }))
    .filter(({ element, text }) => text.length >= 10 && !isPortalName(element, text, portalName));
  const words = slugWords(address);
  const agreeing = candidates.find(({ text }) => agreesWithSlug(text, words));
  return agreeing ?? candidates.find(({ element }) => element.tagName === 'H1') ?? candidates[0] ?? null;
}

const isPortalName = (element: Element, text: string, portalName: string): boolean =>
  (portalName !== '' && fold(text) === fold(portalName)) ||
  element.closest('header nav,nav,footer,aside,[class*="logo" i],[id*="logo" i],[class*="banner" i]') !==
    null ||
  element.querySelector('a[href="/"],a[href="./"]') !== null ||
  /^(cổng thông tin|trang thông tin điện tử|ủy ban nhân dân|chi tiết|xem chi tiết|tin chi tiết)/i.test(text);

/** Words of the last part of the path, where portals write the title without accents. */
export const slugWords = (address: URL): string[] =>
  decode(address.pathname.split('/').filter(Boolean).pop() ?? '')
    .replace(/\.(html?|aspx|php)$/i, '')
    .split(/[-_]+/)
    .map(fold)
    .filter((word) => /[a-z]/.test(word));

export function agreesWithSlug(title: string, words: readonly string[]): boolean {
  if (words.length < 4) return false;
  const own = new Set(fold(title).split(/[^a-z0-9]+/));
  return words.filter((word) => own.has(word)).length / words.length >= 0.7;
}

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** `Tiêu đề - Cổng thông tin điện tử …` without the portal's name behind it. */
export function withoutPortalName(title: string, portalName: string): string {
  const parts = title.split(/\s+[-|–»]\s+/);
  if (parts.length < 2) return title;
  const last = parts[parts.length - 1] ?? '';
  const named =
    (portalName !== '' && fold(last) === fold(portalName)) ||
    /(cổng thông tin|trang thông tin|trang tin|UBND|ủy ban nhân dân|báo |\.vn$|portal)/i.test(last);
  return named ? parts.slice(0, -1).join(' - ') : title;
}
