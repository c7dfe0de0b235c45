import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { readArticle } from '../../../extension/portals/read-article';
import { kindOf } from '../../../local-host/sample-portal/article';
import { todayText } from '../../../local-host/sample-portal/page';
import { freshArticles, portalPages } from '../../../local-host/sample-portal/pages';
import type { ArticleEntry, ThemeDraft, TopicGate } from '../../../shared/protocol';
import { suggestThemes } from '../../../shared/theme/suggest';
import { demoFolder, portalOrigin, story } from '../demo/made';

const firstThemes = JSON.parse(readFileSync('local-host/first-campaign/themes.json', 'utf8')) as {
  readonly themes: readonly ThemeDraft[];
  readonly gate: TopicGate;
};
const pages = portalPages(demoFolder, story, portalOrigin);
const fresh = freshArticles(demoFolder);
const today = 'Thứ Ba, 08/07/2025';
const htmlOf = (path: string) => pages.get(path)?.(today) ?? '';
const documentOf = (path: string): Document => new JSDOM(htmlOf(path)).window.document;
const read = (path: string) => readArticle(documentOf(path), portalOrigin + path);

const readers = { nukeviet: 'nukeviet', sharepoint: 'sharepoint-dong-nai', generic: 'generic' };

test.each(fresh.map((article) => [article.title, article] as const))('%s', (_title, article) => {
  const { path, title, publishedOn, publishedAt, section, author } = article;
  expect(htmlOf(path)).toContain(today);
  const reading = read(path);
  expect(reading?.reader).toBe(readers[kindOf(article)]);
  expect(reading?.title).toMatchObject({ value: title, sure: true });
  expect(reading?.publishedOn).toMatchObject({ value: publishedOn, sure: true });
  expect(reading?.publishedAt?.value).toBe(publishedAt);
  expect(reading?.section?.value).toBe(section);
  expect(reading?.author?.value).toBe(author);
});

test('ten articles of all three kinds; the first and sixth theme, which lack articles, can be filled', () => {
  expect(fresh).toHaveLength(10);
  const kinds = fresh.map(kindOf);
  expect(new Set(kinds)).toEqual(new Set(Object.keys(readers)));
  const themes = firstThemes.themes.map((theme) => ({ ...theme, text: '' }));
  const best = fresh.map(({ path, title }) => {
    const lead = read(path)?.lead ?? '';
    return suggestThemes({ title, lead, themes, gate: firstThemes.gate }).best;
  });
  expect(new Set(best)).toEqual(new Set([1, 2, 3, 4, 5, 6, 7, null]));
  expect(best.filter((theme) => theme === null)).toHaveLength(1);
});

test('what is logged already is read as it was logged', () => {
  const logged = story.steps.flatMap(({ ask }) => (ask.op === 'log' ? (ask.items as ArticleEntry[]) : []));
  for (const { url, title, publishedOn, publishedAt, portal } of logged) {
    const reading = read(url.slice(portalOrigin.length));
    expect(reading).toMatchObject({
      title: { value: title },
      publishedOn: { value: publishedOn },
      publishedAt: { value: publishedAt },
      portal,
    });
  }
});

test('no link is dead: of the tracker, of the list, of an article', () => {
  const ofTracker = [...JSON.stringify(story).matchAll(/http:[^"]+/g)].map(([link]) => link);
  const ofPages = [...pages.keys()].flatMap((path) =>
    [...documentOf(path).querySelectorAll('[href]')].map(
      (element) => new URL(element.getAttribute('href') ?? '', portalOrigin).href,
    ),
  );
  const paths = [...ofTracker, ...ofPages].map((link) => link.slice(portalOrigin.length));
  expect(paths.length).toBeGreaterThan(80);
  expect(paths.filter((path) => !pages.has(path))).toEqual([]);
});

test('every page says that it is a sample, and loads nothing', () => {
  for (const path of pages.keys()) {
    const page = documentOf(path);
    expect(page.querySelector('footer')?.textContent).toContain('không có thật');
    expect(
      page.querySelectorAll('[src], link[rel="stylesheet"], script:not([type="application/ld+json"])'),
    ).toHaveLength(0);
    expect(page.documentElement.lang).toBe('vi');
  }
});

test('the bar shows the day in Vietnam', () => {
  expect(todayText(new Date('2025-07-07T17:30:00Z'))).toBe('Thứ Ba, 08/07/2025');
});
