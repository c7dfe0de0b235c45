import { afterAll, beforeAll, expect, test } from 'vitest';
import { vi } from '../../shared/locale/vi';
import { tables } from '../../shared/tables';
import { type Panel, pressToolbarButton } from './panel';
import { articleOf, type PortalArticle } from './portal-articles';
import { connectPanel, draftOf, issueCode, openArticle, type Story, savedRow, startStory } from './story';
import { webAppAddress } from './tls-front';
import { until } from './wait';
import { readTab } from './workbook';

/**
 * The whole product as one story, each test a chapter that stands on those before: the production extension in a
 * real Chromium, the local host behind Google's names over TLS, and the sheet's page in another tab.
 */
const words = vi.extension;
const tab = tables.publications.tab.vi;
const person = 'Thanh Mai';
const [nukeviet, sharepoint, generic] = [
  articleOf('nukeviet'),
  articleOf('sharepoint'),
  articleOf('generic'),
];
const [fourth, fifth] = [articleOf('nukeviet', 1), articleOf('generic', 1)];

let story: Story;
let panel: Panel;

beforeAll(async () => {
  story = await startStory();
});
afterAll(async () => {
  await story?.close();
});

const header = (id: (typeof tables.publications.columns)[number]['id']) =>
  tables.publications.columns.find((column) => column.id === id)!.labels.vi;

/** The cells of a logged article as the page shows them. */
const cellsOf = ({ title, publishedOn, publishedAt, portal, theme }: PortalArticle) => ({
  [header('title')]: title,
  [header('published_on')]: publishedOn.split('-').reverse().join('/'),
  [header('published_at')]: publishedAt,
  [header('portal')]: portal,
  [header('theme')]: String(theme),
  [header('logged_by')]: person,
});

const rowsOf = async ({ address }: PortalArticle) =>
  (await readTab(story.host.address, tab)).filter((row) => row[header('url')] === address);

const saveWithTwoPresses = async (article: PortalArticle) => {
  const page = await openArticle(story.browser, article.address);
  await draftOf(panel, article.title);
  // A person looks at the draft before pressing again; a held key does not save.
  await new Promise((resolve) => setTimeout(resolve, 600));
  await pressToolbarButton(story.browser, page);
};

test('connect by a code that carries the address of the web app', async () => {
  // Before the panel opens: it takes the right side of the window, where the sheet's sidebar is.
  const code = await issueCode(story.sheet, person);
  const page = await story.browser.context.newPage();
  await page.goto(nukeviet.address);
  // A code that lost its end is noticed before anything is sent.
  panel = await connectPanel(story.browser, page, code.slice(0, -6));
  await panel.waitForText(vi.problems['cut-off-code']);
  expect(story.front.requests).toEqual([]);
  await panel.fill('textbox', words.connect.code, code);
  await panel.click('button', words.connect.button);
  const shown = await panel.waitForText(words.header.syncedAt('').trim());
  expect(shown).not.toContain(words.connect.title);
  expect(story.front.requests).toContain(
    `POST ${new URL(webAppAddress).host}${new URL(webAppAddress).pathname}`,
  );
  expect(story.front.requests).toContain('GET script.googleusercontent.com/macros/echo');
});

test('the page that the button was pressed on is read, and Save puts it into the sheet', async () => {
  await draftOf(panel, nukeviet.title);
  await panel.click('button', words.save.button);
  const row = await savedRow(panel);
  expect(row).toBeGreaterThan(1);
  expect(await story.sheet.rowWith(tab, nukeviet.title)).toMatchObject(cellsOf(nukeviet));
});

test('the second article, of another kind of portal, costs two presses', async () => {
  await saveWithTwoPresses(sharepoint);
  await savedRow(panel);
  expect(await story.sheet.rowWith(tab, sharepoint.title)).toMatchObject(cellsOf(sharepoint));
});

test('and a page that no portal reader knows', async () => {
  await saveWithTwoPresses(generic);
  await savedRow(panel);
  expect(await story.sheet.rowWith(tab, generic.title)).toMatchObject(cellsOf(generic));
});

test('saved while the host is down: kept, and logged exactly once when it is back', async () => {
  await story.host.stop();
  for (const article of [fourth, fifth]) {
    await saveWithTwoPresses(article);
    await panel.waitForText(words.state.waiting);
  }
  await story.host.start();
  await panel.click('button', words.recent.sendNow);
  for (const article of [fourth, fifth]) {
    await until(`the row of ${article.title}`, async () => (await rowsOf(article)).length > 0, {
      within: 60_000,
    });
  }
  // Whatever was sent twice has arrived by now.
  await panel.click('button', words.header.refresh);
  await panel.waitForText(words.header.syncedAt('').trim());
  for (const article of [fourth, fifth]) expect(await rowsOf(article)).toHaveLength(1);
  expect(await readTab(story.host.address, tab)).toHaveLength(5);
});

test('opened again, an article says who logged it and when', async () => {
  await openArticle(story.browser, `${generic.address}?utm_source=zalo`);
  const shown = await panel.waitForText(words.logged.title);
  expect(shown).toContain(person);
});

test('undo removes the row, and the outcome stays', async () => {
  await panel.click('button', words.logged.undo);
  await until('the row to go', async () => (await rowsOf(generic)).length === 0, { or: panel.text });
  expect(await readTab(story.host.address, tab)).toHaveLength(4);
  // The row goes before the browser has heard of it: a host that is stopped right then leaves the undo waiting.
  await until('the browser to know', async () => !(await panel.text()).includes(words.state.undoing), {
    or: panel.text,
  });
});

test('what waits survives a closed browser', async () => {
  await story.host.stop();
  await saveWithTwoPresses(generic);
  await panel.waitForText(words.state.waiting);
  await story.host.start();
  story = await story.reopenBrowser();
  await until('the row to come', async () => (await rowsOf(generic)).length > 0, { within: 60_000 });
  expect(await rowsOf(generic)).toHaveLength(1);
});
