import { articleKey, isFrontPage } from '../../../shared/publication/key';
import { mostLinks } from '../../../shared/publication/most-links';
import { parseAddress, siteOf } from '../../../shared/text/address';
import { parseOfficialDate } from '../../../shared/text/dates';
import { displayText } from '../../../shared/text/normalise';
import { parseUrl } from '../canonical';
import { textOf } from '../text-of';
import { findFeed, readFeed } from './feed';
import { type ListedLink, type Listing, mostAnchors } from './links';

/** Shorter words are those of a menu: `Tin tức - Sự kiện`, `Xem chi tiết`. */
const shortestTitle = 20;
const furniture =
  /(^|[-_\s])(menu|nav|navbar|footer|breadcrumbs?|pagination|paging|social|copyright|banner)([-_\s]|$)/i;

const isFurniture = (link: Element): boolean => {
  for (let at: Element | null = link, up = 0; at && up < 8; at = at.parentElement, up += 1) {
    if (/^(nav|footer|form)$/i.test(at.localName)) return true;
    if (furniture.test(`${at.getAttribute('class') ?? ''} ${at.getAttribute('id') ?? ''}`)) return true;
  }
  return false;
};

/** A link to an article has an address with a number of the CMS's own, or a long name that says something. */
const looksLikeArticle = (url: URL): boolean => {
  if (/\.(pdf|docx?|xlsx?|pptx?|zip|rar|jpe?g|png|gif|mp[34])$/i.test(url.pathname)) return false;
  const key = articleKey(url.href, null);
  const address = key === null ? null : parseAddress(key);
  if (!address || isFrontPage(address)) return false;
  const last = url.pathname.split('/').filter(Boolean).pop() ?? '';
  return /\d{2,}/.test(`${last}${url.search}`) || last.split('-').length >= 4;
};

/** Whether a part of the page has links to more than one place: its day may be of another. */
const leadsElsewhere = (part: Element, link: Element): boolean => {
  const own = link.getAttribute('href')?.replace(/#.*$/, '');
  return [...part.querySelectorAll('a[href]')]
    .slice(0, 12)
    .some((other) => other.getAttribute('href')?.replace(/#.*$/, '') !== own);
};

/** The day that stands beside a link in the list, and only if it is the only one there. */
const dayBeside = (link: Element): string | null => {
  for (let at = link.parentElement, up = 0; at && up < 3; at = at.parentElement, up += 1) {
    // The list itself, whose every row would be looked through for each of its links.
    if (at.childElementCount > 20) return null;
    if (leadsElsewhere(at, link)) return null;
    const text = textOf(at, 600);
    const days = [...new Set(text.match(/\d{1,2}[-/.]\d{1,2}[-/.]\d{4}/g) ?? [])];
    if (days.length > 1) return null;
    if (days.length === 1) return parseOfficialDate(days[0]!)?.date ?? null;
  }
  return null;
};

/**
 * The articles that a listing page or a feed leads to, each once, in the order of the page. Only of the page's own
 * site: what others have published is theirs to log. Never throws for what a page contains.
 */
export function readListing(page: Document, address: string): Listing {
  const feed = findFeed(page);
  if (feed) return { address, kind: 'feed', links: onceEach(readFeed(feed, address)) };
  const site = hostOf(address);
  const found: ListedLink[] = [];
  const anchors = page.querySelectorAll('a[href]');
  // Most articles are led to by two or three links: picture, title, `Xem thêm`.
  for (let at = 0; at < Math.min(anchors.length, mostAnchors) && found.length < mostLinks * 4; at += 1) {
    const link = anchors[at]!;
    const url = addressOf(link.getAttribute('href') ?? '', address);
    if (!url || hostOf(url.href) !== site || !looksLikeArticle(url) || isFurniture(link)) continue;
    const said = [textOf(link, 400), link.getAttribute('title') ?? '', imageText(link)];
    const title = displayText(said.find((text) => text.trim().length >= shortestTitle) ?? '').slice(0, 300);
    found.push({ url: url.href.slice(0, 2000), title, publishedOn: dayBeside(link) });
  }
  return { address, kind: 'page', links: onceEach(found) };
}

const imageText = (link: Element): string => link.querySelector('img[alt]')?.getAttribute('alt') ?? '';

const addressOf = (href: string, base: string): URL | null => {
  const url = parseUrl(href, base);
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  url.hash = '';
  return url;
};

const hostOf = (address: string): string => {
  const parsed = parseAddress(address);
  return parsed ? siteOf(parsed) : '';
};

/** A picture, a title and `Xem thêm` lead to one article: it is listed once, with the best of what they say. */
export function onceEach(links: readonly ListedLink[]): readonly ListedLink[] {
  const byKey = new Map<string, ListedLink>();
  for (const link of links) {
    const key = articleKey(link.url, null) ?? link.url;
    const before = byKey.get(key);
    byKey.set(
      key,
      before === undefined
        ? link
        : {
            ...before,
            title: before.title === '' ? link.title : before.title,
            publishedOn: before.publishedOn ?? link.publishedOn,
          },
    );
  }
  return [...byKey.values()].filter(({ title }) => title !== '' || links.length <= 1).slice(0, mostLinks);
}
