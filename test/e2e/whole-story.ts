import { afterAll, beforeAll, expect, test } from 'vitest';
import { vi } from '../../shared/locale/vi';
import { tables } from '../../shared/tables';
import type { Host } from './host';
import type { StoryPanel } from './panel';
import { articleOf, type PortalArticle } from './portal-articles';
import { draftOf, savedRow } from './story';
import { type TlsFront, webAppAddress } from './tls-front';
import { until } from './wait';
import { readTab } from './workbook';

/** Where the story of the whole is played: a browser with the production extension, and what it speaks to. */
export type Stage = {
  readonly host: Host;
  readonly front: TlsFront;
  readonly panel: StoryPanel;
  /** In the sheet's sidebar. */
  issueCode(person: string): Promise<string>;
  /** A row as the sheet's page shows it, by its headers. */
  shownRow(tab: string, text: string): Promise<Readonly<Record<string, string>>>;
  /** Opens a page of the web and presses the toolbar button on it; gives what presses it again. */
  openArticle(address: string): Promise<() => Promise<void>>;
  /** Closes the browser and opens it again, with all that it had stored. */
  reopen(): Promise<Stage>;
  close(): Promise<void>;
};

const words = vi.extension;
const tab = tables.publications.tab.vi;
const person = 'Thanh Mai';
const [nukeviet, sharepoint, generic] = [
  articleOf('nukeviet'),
  articleOf('sharepoint'),
  articleOf('generic'),
];
const [fourth, fifth] = [articleOf('nukeviet', 1), articleOf('generic', 1)];

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

/** The whole product as one story, each test a chapter that stands on those before. */
export const tellTheWhole = (begin: () => Promise<Stage>): void => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await begin();
  });
  afterAll(async () => {
    await stage?.close();
  });

  const rowsOf = async ({ address }: PortalArticle) =>
    (await readTab(stage.host.address, tab)).filter((row) => row[header('url')] === address);

  const saveWithTwoPresses = async (article: PortalArticle) => {
    const pressAgain = await stage.openArticle(article.address);
    await draftOf(stage.panel, article.title);
    // A person looks at the draft before pressing again; a held key does not save.
    await new Promise((resolve) => setTimeout(resolve, 600));
    await pressAgain();
  };

  test('connect by a code that carries the address of the web app', async () => {
    const { panel, front } = stage;
    // Before the panel opens: it takes the right side of the window, where the sheet's sidebar is.
    const code = await stage.issueCode(person);
    await stage.openArticle(nukeviet.address);
    await panel.waitForText(words.connect.title);
    // A code that lost its end is noticed before anything is sent.
    await panel.fill('textbox', words.connect.code, code.slice(0, -6));
    await panel.click('button', words.connect.button);
    await panel.waitForText(vi.problems['cut-off-code']);
    expect(front.requests).toEqual([]);
    await panel.fill('textbox', words.connect.code, code);
    await panel.click('button', words.connect.button);
    const shown = await panel.waitForText(words.header.syncedAt('').trim());
    expect(shown).not.toContain(words.connect.title);
    const { host, pathname } = new URL(webAppAddress);
    expect(front.requests).toContain(`POST ${host}${pathname}`);
    expect(front.requests).toContain('GET script.googleusercontent.com/macros/echo');
  });

  test('the page that the button was pressed on is read, and Save puts it into the sheet', async () => {
    await draftOf(stage.panel, nukeviet.title);
    await stage.panel.click('button', words.save.button);
    expect(await savedRow(stage.panel)).toBeGreaterThan(1);
    expect(await stage.shownRow(tab, nukeviet.title)).toMatchObject(cellsOf(nukeviet));
  });

  test('the second article, of another kind of portal, costs two presses', async () => {
    await saveWithTwoPresses(sharepoint);
    await savedRow(stage.panel);
    expect(await stage.shownRow(tab, sharepoint.title)).toMatchObject(cellsOf(sharepoint));
  });

  test('and a page that no portal reader knows', async () => {
    await saveWithTwoPresses(generic);
    await savedRow(stage.panel);
    expect(await stage.shownRow(tab, generic.title)).toMatchObject(cellsOf(generic));
  });

  test('saved while the host is down: kept, and logged exactly once when it is back', async () => {
    const { host, panel } = stage;
    await host.stop();
    for (const article of [fourth, fifth]) {
      await saveWithTwoPresses(article);
      await panel.waitForText(words.state.waiting);
    }
    await host.start();
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
    expect(await readTab(host.address, tab)).toHaveLength(5);
  });

  test('opened again, an article says who logged it and when', async () => {
    await stage.openArticle(`${generic.address}?utm_source=zalo`);
    const shown = await stage.panel.waitForText(words.logged.title);
    expect(shown).toContain(person);
  });

  test('undo removes the row, and the outcome stays', async () => {
    const { host, panel } = stage;
    await panel.click('button', words.logged.undo);
    await until('the row to go', async () => (await rowsOf(generic)).length === 0, { or: panel.text });
    expect(await readTab(host.address, tab)).toHaveLength(4);
    // The row goes before the browser has heard of it: a host that is stopped right then leaves the undo waiting.
    await until('the browser to know', async () => !(await panel.text()).includes(words.state.undoing), {
      or: panel.text,
    });
  });

  test('what waits survives a closed browser', async () => {
    await stage.host.stop();
    await saveWithTwoPresses(generic);
    await stage.panel.waitForText(words.state.waiting);
    await stage.host.start();
    stage = await stage.reopen();
    await until('the row to come', async () => (await rowsOf(generic)).length > 0, { within: 60_000 });
    expect(await rowsOf(generic)).toHaveLength(1);
  });
};
