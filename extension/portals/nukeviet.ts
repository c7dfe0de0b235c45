import { parseOfficialDate } from '../../shared/text/dates';
import { readByline } from './byline';
import { findMicrodata, microText } from './microdata';
import { found, type Reader } from './reading';
import { type PortalRules, readByRules } from './rules';
import { foundText, foundTitle, metaText, textOf } from './text-of';

/** NukeViet 4.5's default theme (DOMAIN.md 6.2). */
const rules: PortalRules = {
  title: ['h1[itemprop="headline"]', 'h1.title', '.news_column h1'],
  moment: ['.news_column span.h5', 'span.h5', '.time.h5', 'em.time'],
  author: [],
  source: [],
  section: ['.breadcrumb li:last-child a', '.breadcrumb a:last-of-type'],
  lead: ['.hometext', '[itemprop="description"]'],
  body: ['#news-bodyhtml', '[itemprop="articleBody"]'],
};

const path = /\/(?:[a-z]{2}\/)?[a-z-]+\/(?:savefile\/|print\/)?[^/]+\/[^/]+-\d+\.html$/i;

/**
 * Microdata in hidden tags is right. `article:published_time` is malformed by a bug of the CMS
 * (`2025-03-12+0708:15:00`), and `meta[name=author]` is the portal's name: neither is trusted by itself.
 */
export const nukeviet: Reader = {
  id: 'nukeviet',
  owns: (address, page) =>
    /NukeViet/i.test(metaText(page, 'generator')) ||
    (path.test(address.pathname) && page.querySelector('#news-bodyhtml') !== null),
  read: (_address, page) => {
    const seen = readByRules(page, rules);
    const micro = findMicrodata(page);
    const published = parseOfficialDate(microText(micro, 'datePublished'));
    const broken = parseOfficialDate(metaText(page, 'article:published_time'));
    const headline = microText(micro, 'headline');
    const signed = bylineOf(page);
    const author = signed.author || microAuthor(micro, metaText(page, 'author'));
    const moment =
      published ??
      (seen.publishedOn ? { date: seen.publishedOn.value, time: seen.publishedAt?.value ?? null } : broken);
    const from = published ? 'microdata' : seen.publishedOn ? 'visible-date' : 'open-graph';
    const sure = from !== 'open-graph' && (!seen.publishedOn || seen.publishedOn.value === moment?.date);
    return {
      ...seen,
      title: headline === '' ? (seen.title ?? null) : foundTitle(headline, 'microdata', true),
      publishedOn: moment ? found(moment.date, from, sure) : null,
      publishedAt: moment?.time ? found(moment.time, from, sure) : (seen.publishedAt ?? null),
      author: foundText(author, signed.author ? 'byline' : 'microdata', true),
      source: foundText(signed.source, 'byline', true),
    };
  },
};

/** `Tác giả: … / Nguồn tin: …` below the body; either may be empty. */
function bylineOf(page: Document): { author: string; source: string } {
  const lines = [...page.querySelectorAll('p.h5.text-right,.text-right p,p.text-right')].slice(0, 6);
  const read = lines.map((line) => readByline(textOf(line, 300)));
  return {
    author: read.map((line) => line.author).find((author) => author !== '') ?? '',
    source: read.map((line) => line.source).find((source) => source !== '') ?? '',
  };
}

/** The microdata's author, unless it repeats the portal's name. */
function microAuthor(micro: Element | null, portalName: string): string {
  const author = microText(micro, 'author');
  const publisher = microText(micro, 'publisher');
  return author === portalName || author === publisher ? '' : author;
}
