import { type Address, meaningfulQuery, normaliseAddress, parseAddress, siteOf } from '../text/address';

/**
 * The key by which an article is known, whichever way it came in (CONTRACTS "Identity of things"): host and the
 * CMS's own number; else the canonical address, if it is of the same host and not a front page; else the address
 * of the page. Null for what is not a web address. A key is itself an address and its own key.
 */
export const articleKey = (url: string, canonical: string | null): string | null => {
  const page = parseAddress(url);
  if (!page) return null;
  const number = cmsNumber(page);
  if (number !== null) return `https://${siteOf(page)}${number}`;
  const declared = canonical === null ? null : parseAddress(canonical);
  if (!declared || siteOf(declared) !== siteOf(page) || isFrontPage(declared) || losesId(page, declared))
    return normaliseAddress(url);
  const declaredNumber = cmsNumber(declared);
  return declaredNumber === null ? normaliseAddress(canonical!) : `https://${siteOf(page)}${declaredNumber}`;
};

const frontPage =
  /^\/(?:(?:[a-z]{2}(?:-[a-z]{2})?|web\/[^/]+|portal|pages|sites\/[^/]+)\/?)?(?:(?:index|default|home|trang-?chu)(?:\.\w{2,5})?\/?)?$/i;

/** A portal's front page: never an article, whatever a page says of itself. */
export const isFrontPage = (address: Address): boolean =>
  frontPage.test(address.path) && meaningfulQuery(address).length === 0;

/** A canonical address that is the page's own without the parameter that tells articles apart: a CMS's fault. */
const losesId = (page: Address, declared: Address): boolean =>
  page.path === declared.path &&
  meaningfulQuery(page).some(
    ([name, value]) =>
      /id$|^p$/i.test(name) &&
      /\d/.test(value) &&
      !declared.query.some(([kept, same]) => kept === name && same === value),
  );

/** The CMS's number as an address within the host, by the portals seen (DOMAIN.md 6.1). */
const cmsNumber = (address: Address): string | null =>
  sharePoint(address) ?? liferay(address) ?? topicCode(address) ?? nukeViet(address) ?? slugNumber(address);

const parameter = (address: Address, name: RegExp): string | null =>
  address.query.find(([found, value]) => name.test(found) && value !== '')?.[1] ?? null;

/** `?CatId=97&NewsId=1689`: parameters in any order, NewsId or NewsID; CatId may differ for the same article. */
const sharePoint = (address: Address): string | null => {
  const id = parameter(address, /^newsid$/i);
  return id === null ? null : `/?newsid=${id}`;
};

/** `…/content/id/6005032`, `_101_assetEntryId=10934517`, or digits closing what follows `/-/`. */
const liferay = (address: Address): string | null => {
  const asset = parameter(address, /(^|_)assetentryid$/i);
  if (asset !== null && /^\d+$/.test(asset)) return `/?assetentryid=${asset}`;
  const content = /\/content\/id\/(\d+)(?:\/|$)/i.exec(address.path);
  if (content) return `/content/id/${content[1]}`;
  const closing = /\/-\/(?:.*[^\d])?(\d{5,})\/?$/.exec(address.path);
  return closing ? `/-/${closing[1]}` : null;
};

/** Huế's `/?cn=97&gd=4&tc=1615`. */
const topicCode = (address: Address): string | null => {
  const code = parameter(address, /^tc$/i);
  return code !== null && /^\d+$/.test(code) && /^\/(?:[^/]+\.\w+)?$/.test(address.path)
    ? `/?tc=${code}`
    : null;
};

/**
 * `/vi/news/<category>/<slug>-125.html`. NukeViet numbers per language and module, and an article that moves to
 * another category keeps its number. Elsewhere a short number or a year may be part of the words.
 */
const nukeViet = (address: Address): string | null => {
  const segments = address.path.split('/').filter((segment) => segment !== '');
  const last = /-(\d+)\.html$/i.exec(segments.pop() ?? '');
  if (!last) return null;
  const variant = segments.findIndex((segment) => /^(savefile|print)$/i.test(segment));
  if (variant >= 0) segments.splice(variant, 1);
  const language = /^(?:vi|en|zh|fr|ru|ja|ko|lo|km)$/i.test(segments[0] ?? '') ? 1 : 0;
  const certain = language === 1 || variant >= 0 || /^(news|tin-tuc)$/i.test(segments[0] ?? '');
  if (!certain && (last[1]!.length < 4 || looksLikeDate(last[1]!))) return null;
  const module = segments.slice(0, language + 1).map((segment) => `/${segment}`);
  return `${module.join('')}/-${last[1]}.html`;
};

/** VNPT's portals close the slug with a number of five digits or more: `/<section>/<slug>-738785`. */
const slugNumber = (address: Address): string | null => {
  const last = /-(\d{5,})\/?$/.exec(address.path);
  return last && !looksLikeDate(last[1]!) ? `/-${last[1]}` : null;
};

/** A year, a month with its year, or a day: words of a title, not a number of the CMS. */
const looksLikeDate = (digits: string): boolean =>
  /^(?:(?:19|20)\d\d|(?:0?[1-9]|1[0-2])20\d\d|(?:0?[1-9]|[12]\d|3[01])(?:0?[1-9]|1[0-2])20\d\d|20\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))$/.test(
    digits,
  );
