import { mostLinks } from '../../../shared/publication/most-links';
import { parseOfficialDate } from '../../../shared/text/dates';
import { displayText } from '../../../shared/text/normalise';
import { parseUrl } from '../canonical';
import type { ListedLink } from './links';

const childText = (item: Element, names: readonly string[]): string => {
  for (const child of item.children) {
    if (names.includes(child.localName.toLowerCase())) return (child.textContent ?? '').slice(0, 2000).trim();
  }
  return '';
};

/** RSS has the address as text; Atom as an attribute, and the one without `rel` or of `alternate` is the page. */
const linkOf = (item: Element): string => {
  const links = [...item.children].filter(({ localName }) => localName.toLowerCase() === 'link');
  const page = links.find((link) => /^(alternate)?$/.test(link.getAttribute('rel') ?? '')) ?? links[0];
  const address = page?.getAttribute('href') ?? page?.textContent ?? '';
  if (address.trim() !== '') return address.trim();
  const guid = childText(item, ['guid', 'id']);
  return /^https?:\/\//i.test(guid) ? guid : '';
};

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** `Wed, 12 Mar 2025 08:15:00 +0700` (RFC 822), ISO 8601, or as offices write it → yyyy-MM-dd; null for none of them. */
export const feedDay = (text: string): string | null => {
  const english = /^(?:[a-z]{3},\s*)?(\d{1,2})\s+([a-z]{3})[a-z]*\s+(\d{4})\b/i.exec(text.trim());
  if (!english) return parseOfficialDate(text.slice(0, 200))?.date ?? null;
  const month = months.indexOf(english[2]!.toLowerCase()) + 1;
  const two = (value: number | string) => String(value).padStart(2, '0');
  return month === 0 ? null : `${english[3]}-${two(month)}-${two(english[1]!)}`;
};

/** Of a feed that is shown as text so much is read: far more than the most that is taken of it. */
const largestText = 5_000_000;

const isFeed = (element: Element | null | undefined): boolean =>
  /^(rss|feed|rdf)$/i.test(element?.localName ?? '');

/**
 * The feed that a tab shows; null when it shows none. Chromium puts a feed that is sent as XML into a viewer of its own,
 * and shows one that is sent as `application/rss+xml` as text.
 */
export function findFeed(page: Document): ParentNode | null {
  if (isFeed(page.documentElement)) return page;
  const viewed = page.getElementById('webkit-xml-viewer-source-xml');
  if (isFeed(viewed?.firstElementChild)) return viewed;
  const text = page.contentType === 'text/plain' ? (page.body?.textContent ?? '') : '';
  if (!/^\s*(<\?xml|<rss|<feed|<rdf)/i.test(text.slice(0, 200))) return null;
  const parsed = new DOMParser().parseFromString(text.slice(0, largestText).trimStart(), 'text/xml');
  return isFeed(parsed.documentElement) ? parsed : null;
}

/** The items of a feed, in its order, also those that come more than once; a broken feed gives what stands before the break. */
export function readFeed(feed: ParentNode, address: string): readonly ListedLink[] {
  return [...feed.querySelectorAll('item, entry')].slice(0, mostLinks * 4).flatMap((item) => {
    const link = linkOf(item);
    if (link === '') return [];
    const url = parseUrl(link, address);
    if (!url || !/^https?:$/.test(url.protocol)) return [];
    const title = displayText(childText(item, ['title'])).slice(0, 300);
    const day = feedDay(childText(item, ['pubdate', 'published', 'date', 'updated']));
    return [{ url: url.href.slice(0, 2000), title, publishedOn: day }];
  });
}
