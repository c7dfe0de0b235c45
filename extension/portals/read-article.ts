import { bodyText } from './body';
import { parseUrl, readCanonical } from './canonical';
import { readGenerically } from './generic';
import { guessGenre } from './genre';
import { findReader } from './index';
import { type ArticleReading, limits } from './reading';

/**
 * Reads the article of a page: the portal's own rules first, then whatever they left open from what any page says
 * of itself. Null when the address is not of the web. Never throws for what a page contains, never looks further
 * than `limits`, and knows neither clock nor network.
 */
export function readArticle(page: Document, address: string): ArticleReading | null {
  const url = parseUrl(address);
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  const reader = findReader(url, page);
  const own = reader.read(url, page);
  const rest = reader.id === 'generic' ? own : readGenerically(url, page, own.body ?? null);
  const body = own.body ?? rest.body ?? null;
  const text = bodyText(body);
  const title = own.title ?? rest.title ?? null;
  const dated = own.publishedOn ? own : rest;
  return {
    reader: reader.id,
    address: url.href.slice(0, 2000),
    canonical: readCanonical(page, url),
    portal: url.host.replace(/^www\./, ''),
    title,
    publishedOn: dated.publishedOn ?? null,
    publishedAt: dated.publishedAt ?? null,
    author: own.author ?? rest.author ?? null,
    source: own.source ?? rest.source ?? null,
    section: own.section ?? rest.section ?? null,
    genre: guessGenre(title?.value ?? '', body, text),
    lead: (own.lead || rest.lead || text.slice(0, 300)).slice(0, limits.lead),
    text,
  };
}
