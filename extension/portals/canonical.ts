import { isFrontPage } from '../../shared/publication/key';
import { parseAddress, siteOf } from '../../shared/text/address';

/**
 * The page's own word for its address, if it can be believed: same host, not the front page, http or https. Some
 * portals name their front page on every article, others the host they were copied from.
 */
export function readCanonical(page: Document, address: URL): string | null {
  const stated = page.querySelector('link[rel~="canonical" i]')?.getAttribute('href')?.trim();
  if (!stated || stated.length > 2000) return null;
  const href = parseUrl(stated, address.href)?.href ?? '';
  const canonical = parseAddress(href);
  const own = parseAddress(address.href);
  if (!canonical || !own || siteOf(canonical) !== siteOf(own) || isFrontPage(canonical)) return null;
  return href;
}

export function parseUrl(text: string, base?: string): URL | null {
  try {
    return new URL(text, base);
  } catch {
    return null;
  }
}
