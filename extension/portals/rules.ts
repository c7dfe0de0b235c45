import { parseOfficialDate } from '../../shared/text/dates';
import { readByline } from './byline';
import { found, limits, type PartialReading } from './reading';
import { firstText, foundText, foundTitle } from './text-of';

/** Where a kind of portal puts each fact on its pages: selectors, the first with text in it wins. */
export type PortalRules = {
  readonly title: readonly string[];
  readonly moment: readonly string[];
  readonly author: readonly string[];
  readonly source: readonly string[];
  readonly section: readonly string[];
  readonly lead: readonly string[];
  readonly body: readonly string[];
};

/** What rules find by themselves; every fact is one that people see on the page. */
export function readByRules(page: Document, rules: PortalRules): PartialReading {
  const moment = parseOfficialDate(firstText(page, rules.moment, 130));
  const author = firstText(page, rules.author);
  const source = firstText(page, rules.source);
  return {
    title: foundTitle(firstText(page, rules.title, limits.title + 100), 'portal-rule', true),
    publishedOn: moment ? found(moment.date, 'visible-date', true) : null,
    publishedAt: moment?.time ? found(moment.time, 'visible-date', true) : null,
    author: foundText(readByline(author).author || withoutLabel(author), 'portal-rule', true),
    source: foundText(readByline(source).source || withoutLabel(source), 'portal-rule', true),
    section: foundText(firstText(page, rules.section), 'breadcrumb', true),
    lead: firstText(page, rules.lead, limits.lead),
    body: rules.body.map((selector) => page.querySelector(selector)).find(Boolean) ?? null,
  };
}

/** `Tác giả:` with nothing behind it names nobody. */
const withoutLabel = (text: string): string =>
  text.replace(/^(tác giả|nguồn(?: tin)?|người đăng|theo)\s*:?\s*/i, '').trim();
