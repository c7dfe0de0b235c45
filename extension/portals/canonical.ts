/**
 * The page's own word for its address, if it can be believed: same host, not the front page, http or https. Some
 * portals name their front page on every article, others the host they were copied from.
 */
export function readCanonical(page: Document, address: URL): string | null {
  const stated = page.querySelector('link[rel~="canonical" i]')?.getAttribute('href')?.trim();
  if (!stated || stated.length > 2000) return null;
  const canonical = parseUrl(stated, address.href);
  if (!canonical || !/^https?:$/.test(canonical.protocol)) return null;
  if (bareHost(canonical) !== bareHost(address)) return null;
  if (isFrontPage(canonical) && !isFrontPage(address)) return null;
  return canonical.href;
}

const bareHost = (url: URL): string => url.host.replace(/^www\./, '');

const isFrontPage = (url: URL): boolean =>
  url.search === '' &&
  /^\/?((vi|en|vi-vn|trang-chu|home|index|default|pages\/(default|home|trangchu))?(\.(html?|aspx|php|jsp))?)?\/?$/i.test(
    url.pathname,
  );

export function parseUrl(text: string, base?: string): URL | null {
  try {
    return new URL(text, base);
  } catch {
    return null;
  }
}
