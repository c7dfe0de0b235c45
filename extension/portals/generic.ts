import { type OfficialDate as Moment, parseOfficialDate } from '../../shared/text/dates';
import { fold } from '../../shared/text/normalise';
import { findBody } from './body';
import { findByline } from './byline';
import { agreesWithSlug, findHeading, slugWords, withoutPortalName } from './heading';
import { readJsonLd } from './json-ld';
import { findMicrodata, microText } from './microdata';
import { type Found, found, limits, type PartialReading, type Provenance, type Reader } from './reading';
import { findSection } from './section';
import { foundText, foundTitle, metaText, textOf } from './text-of';
import { findVisibleDate } from './visible-date';

/** Any page: what it says in data first, then what a reader of it sees. Nothing is made up; what is not found is null. */
export const generic: Reader = {
  id: 'generic',
  owns: () => true,
  read: (address, page) => readGenerically(address, page, null),
};

/** `known` is the body that a portal's own rules found already. */
export function readGenerically(address: URL, page: Document, known: Element | null): PartialReading {
  const portalName = metaText(page, 'og:site_name');
  const linked = readJsonLd(page);
  const micro = findMicrodata(page);
  const heading = findHeading(page, address, portalName);
  const body = known ?? findBody(page);
  const stated: [string, Provenance][] = [
    [linked?.headline ?? '', 'json-ld'],
    [microText(micro, 'headline'), 'microdata'],
    [heading?.text ?? '', 'heading'],
    [withoutPortalName(metaText(page, 'og:title'), portalName), 'open-graph'],
    [withoutPortalName(textOf(page.querySelector('title'), limits.title + 100), portalName), 'title-element'],
  ];
  const title = chooseTitle(stated, slugWords(address), portalName);
  const visible = findVisibleDate(page, heading?.element ?? null, body);
  const when = chooseDate(
    [
      [parse(microText(micro, 'datePublished')), 'microdata'],
      [parse(linked?.published ?? ''), 'json-ld'],
      [parse(metaText(page, 'article:published_time')), 'open-graph'],
    ],
    visible,
  );
  const byline = findByline(body);
  const isPerson = (name: string) => name !== '' && !isPortal(name, portalName, linked?.publisher ?? '');
  const named: [string, Provenance][] = [
    [byline.author, 'byline'],
    [microText(micro, 'author'), 'microdata'],
    [linked?.author ?? '', 'json-ld'],
    [metaText(page, 'author'), 'meta'],
  ];
  const author = named.find(([name]) => isPerson(name));
  return {
    title,
    ...when,
    author: author
      ? foundText(author[0], author[1], author[1] !== 'meta')
      : foundText(byline.signature, 'byline', false),
    source: foundText(byline.source, 'byline', true),
    section: foundText(linked?.section ?? '', 'json-ld', true) ?? findSection(page, title?.value ?? ''),
    lead: metaText(page, 'og:description') || metaText(page, 'description'),
    body,
  };
}

const parse = (text: string): Moment | null => (text === '' ? null : parseOfficialDate(text.slice(0, 200)));

/** A title that the address repeats is the article's; else the first that is stated, sure if two sources agree. */
function chooseTitle(
  stated: readonly [string, Provenance][],
  words: readonly string[],
  portalName: string,
): Found<string> | null {
  const usable = stated.filter(
    ([text]) => text.length >= 4 && fold(text) !== fold(portalName) && !isDull(text),
  );
  const chosen = usable.find(([text]) => agreesWithSlug(text, words)) ?? usable[0];
  if (!chosen) return null;
  const [text, from] = chosen;
  const agreed = usable.filter(([other]) => fold(other) === fold(text)).length > 1;
  const strong = from === 'json-ld' || from === 'microdata' || from === 'heading';
  return foundTitle(text, from, strong || agreed || agreesWithSlug(text, words));
}

const isDull = (title: string): boolean =>
  /^(null|untitled|trang chủ|home|chi tiết tin( tức)?|xem chi tiết( tin)?|xem-chi-tiet-tin|tin chi tiết|newsdetail|cổng thông tin điện tử.*|trang thông tin điện tử.*)$/i.test(
    title,
  );

const isPortal = (name: string, portalName: string, publisher: string): boolean =>
  [portalName, publisher].some((portal) => portal !== '' && fold(portal) === fold(name)) ||
  /^(cổng|trang) thông tin|^admin(istrator)?$|^quản trị|^https?:/i.test(name);

/** What the page states, unless readers are shown another day: then the shown day, to be looked at. */
export function chooseDate(
  stated: readonly [Moment | null, Provenance][],
  visible: (Moment & { readonly sure: boolean }) | null,
): Pick<PartialReading, 'publishedOn' | 'publishedAt'> {
  const [moment, from] = stated.find(([one]) => one !== null) ?? [null, 'meta' as const];
  if (moment && (!visible || visible.date === moment.date)) {
    const time = moment.time ?? visible?.time ?? null;
    const sure = from !== 'open-graph' || visible !== null;
    return dated({ date: moment.date, time }, from, sure);
  }
  if (!visible) return { publishedOn: null, publishedAt: null };
  return dated(visible, 'visible-date', visible.sure && moment === null);
}

const dated = (moment: Moment, from: Provenance, sure: boolean) => ({
  publishedOn: found(moment.date, from, sure),
  publishedAt: moment.time === null ? null : found(moment.time, from, sure),
});
