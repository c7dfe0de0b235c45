import { articleKey } from '../../shared/publication/key';
import { mostLinks } from '../../shared/publication/most-links';
import type { ListedLink } from '../portals/listing/links';

export type PastedLinks = {
  readonly links: readonly ListedLink[];
  /** Addresses that came more than once, and those beyond the most that are taken. */
  readonly repeated: number;
  readonly beyond: number;
};

/** Web addresses out of whatever was pasted: a list, a column of a sheet, a message with words around them. */
export function pastedLinks(text: string): PastedLinks {
  const addresses = (text.match(/https?:\/\/[^\s<>"'“”]+/gi) ?? []).map((address) =>
    address.replace(/[.,;:!?)\]}]+$/, ''),
  );
  const byKey = new Map<string, ListedLink>();
  let repeated = 0;
  for (const url of addresses) {
    const key = articleKey(url, null);
    if (key === null || url.length > 2000) continue;
    if (byKey.has(key)) repeated += 1;
    else byKey.set(key, { url, title: '', publishedOn: null });
  }
  const links = [...byKey.values()];
  return { links: links.slice(0, mostLinks), repeated, beyond: Math.max(0, links.length - mostLinks) };
}
