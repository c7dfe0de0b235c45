import { afterAll, beforeAll, expect, test } from 'vitest';
import { vi } from '../../shared/locale/vi';
import { readQueueTsv } from '../../shared/publication/queue-tsv';
import { tables } from '../../shared/tables';
import { attachToPanel, type Panel, pressToolbarButton } from './panel';
import { lookAt } from './panel-look';
import { articleOf, feedOf, framed, listingOf } from './portal-articles';
import { connectPanel, draftOf, issueCode, openArticle, type Story, savedRow, startStory } from './story';
import { injectedInto } from './untouched';
import { until } from './wait';
import { readTab } from './workbook';

/** The editor's desk in a real Chromium: many articles at once, pins in their order, entries corrected. */
const words = vi.extension;
const scanWords = vi.scanPanel;
const pinWords = vi.pinsPanel;
const entryWords = vi.entryPanel;
const person = 'Thanh Mai';
const listing = listingOf(50);
const site = new URL(listing.address).origin;
const { address: framedAddress, html: framedHtml } = framed(articleOf('nukeviet', 1).address);
const feed = {
  address: `${site}/rss/giam-ngheo.xml`,
  xml: feedOf(listing.articles.slice(0, 3), site),
};

let story: Story;
let panel: Panel;

beforeAll(async () => {
  story = await startStory({
    pages: [
      [listing.address, listing.html],
      ...listing.articles.map(({ address, html }) => [address, html] as const),
      [feed.address, feed.xml],
      [framedAddress, framedHtml],
    ],
  });
  const code = await issueCode(story.sheet, person);
  const page = await story.browser.context.newPage();
  await page.goto(articleOf('nukeviet').address);
  panel = await connectPanel(story.browser, page, code);
  await panel.waitForText(words.header.syncedAt('').trim());
}, 120_000);
afterAll(async () => {
  await story?.close();
});

const header = <T extends 'publications' | 'pins'>(
  table: T,
  id: (typeof tables)[T]['columns'][number]['id'],
) => tables[table].columns.find((column) => column.id === id)!.labels.vi;
const rowsOf = (table: 'publications' | 'pins') => readTab(story.host.address, tables[table].tab.vi);
const openTab = (name: string) => panel.click('tab', new RegExp(`^${name}`));

test('fifty articles of a listing page are logged by one request, with a handful of presses', async () => {
  const page = await story.browser.context.newPage();
  await page.goto(listing.address);
  await pressToolbarButton(story.browser, page);
  panel = await attachToPanel(story.browser);
  await openTab(words.tabs.scan);
  await lookAt(panel, 'scan-empty');
  await panel.click('button', scanWords.scan);
  await panel.waitForText(scanWords.save(50), 30_000);
  await lookAt(panel, 'scan-review');
  const before = story.front.requests.length;
  // The first row has the focus: Enter logs all that is chosen.
  await panel.press('Enter');
  await until('fifty rows', async () => (await rowsOf('publications')).length === 50, { within: 30_000 });
  const posts = story.front.requests.slice(before).filter((request) => request.startsWith('POST'));
  expect(posts.length).toBeLessThanOrEqual(2);
  const titles = (await rowsOf('publications')).map((row) => row[header('publications', 'title')]);
  expect(new Set(titles).size).toBe(50);
  await panel.waitForText(words.state.sent(51, '').slice(0, 10));
  await lookAt(panel, 'scan-saved');
});

test('scanned again, all of it is in the sheet, and nothing is logged twice', async () => {
  await panel.click('button', words.header.refresh);
  // Each scan lists anew: it is given the time to end before the next one.
  await until(
    'the ledger to come',
    async () => {
      await panel.click('button', scanWords.scan);
      return panel.waitForText(scanWords.found(50, 50), 5_000).catch(() => false);
    },
    { within: 60_000, or: panel.text },
  );
  expect(await rowsOf('publications')).toHaveLength(50);
  await lookAt(panel, 'scan-logged');
});

test('a feed that means harm is listed as far as it can be read, by its relative addresses', async () => {
  const page = await story.browser.context.newPage();
  await page.goto(feed.address);
  await pressToolbarButton(story.browser, page);
  await until(
    'the feed to be listed',
    async () => {
      // The press brings the page in view: the other part is opened once that is done.
      await openTab(words.tabs.scan);
      await panel.click('button', scanWords.scan);
      return panel.waitForText(scanWords.found(3, 3), 2_000).catch(() => false);
    },
    { within: 20_000, or: panel.text },
  );
});

test('an article in a frame is read; a page on which the button was not pressed has nothing of the extension', async () => {
  const inner = articleOf('nukeviet', 1);
  const page = await openArticle(story.browser, framedAddress);
  await draftOf(panel, inner.title);
  expect((await injectedInto(story.browser, page, framedHtml)).worlds).toBeGreaterThan(0);
  const other = await story.browser.context.newPage();
  await other.goto(inner.address);
  expect(await injectedInto(story.browser, other, inner.html)).toEqual({ worlds: 0, bytes: 0 });
});

test('an article is logged and pinned at once; a logged one is pinned later', async () => {
  const first = articleOf('nukeviet');
  await openArticle(story.browser, first.address);
  await draftOf(panel, first.title);
  await panel.click('checkbox', words.field.pin);
  await panel.click('button', words.save.button);
  await savedRow(panel);
  const second = listing.articles[0]!;
  await openArticle(story.browser, second.address);
  await panel.waitForText(words.logged.title);
  await lookAt(panel, 'logged');
  await panel.click('button', entryWords.pin);
  await lookAt(panel, 'logged-pin');
  await panel.click('button', entryWords.savePin);
  await until('two pins', async () => (await rowsOf('pins')).length === 2, { or: panel.text });
});

test('pins are put in order by the keyboard and taken down', async () => {
  await openTab(words.tabs.pins);
  const [first, second] = [articleOf('nukeviet').title, listing.articles[0]!.title];
  await panel.waitForText(second);
  await panel.waitForText(first);
  await lookAt(panel, 'pins');
  const before = await panel.evaluate<string[]>(
    '[...document.querySelectorAll("[data-handle]")].map((one) => one.getAttribute("aria-label"))',
  );
  await panel.evaluate('document.querySelector("[data-handle]").focus()');
  await panel.press('ArrowDown');
  await until('the order to turn', async () => {
    const now = await panel.evaluate<string[]>(
      '[...document.querySelectorAll("[data-handle]")].map((one) => one.getAttribute("aria-label"))',
    );
    return now[0] === before[1] && now[1] === before[0];
  });
  await until('the sheet to know', async () => {
    const orders = (await rowsOf('pins')).map((row) => row[header('pins', 'order')]);
    return orders.map(String).sort().join() === '1,2';
  });
  await panel.click('button', pinWords.unpinOf(first));
  await until('the pin to end', async () =>
    (await rowsOf('pins')).some((row) => row[header('pins', 'unpinned_by')] === person),
  );
  // What was said of a move may still name it: only the list counts.
  await until('it to go from the list', async () => {
    const listed = await panel.evaluate<string[]>(
      '[...document.querySelectorAll(".pin-title")].map((one) => one.textContent)',
    );
    return listed.length === 1 && !listed[0]?.includes(first);
  });
});

test('the panel stands once, so that the button pressed again logs the article as it was put right', async () => {
  expect(await panel.evaluate<number>('performance.getEntriesByName("panel-ready").length')).toBe(1);
  const article = articleOf('generic');
  const page = await openArticle(story.browser, article.address);
  await draftOf(panel, article.title);
  const title = `${article.title} (đính chính)`;
  await panel.fill('textbox', words.field.title, title);
  await draftOf(panel, title);
  // A press that comes at once with the first is the same press.
  await new Promise((resolve) => setTimeout(resolve, 1000));
  await pressToolbarButton(story.browser, page);
  const logged = await until(
    'its row',
    async () =>
      (await rowsOf('publications')).find((row) => row[header('publications', 'url')] === article.address),
    { or: panel.text },
  );
  expect(logged[header('publications', 'title')]).toBe(title);
});

test('an entry is corrected from the panel', async () => {
  const article = listing.articles[1]!;
  await openArticle(story.browser, article.address);
  await panel.waitForText(words.logged.title);
  await panel.click('button', entryWords.edit);
  await until('the form', () => panel.has('textbox', entryWords.views));
  await lookAt(panel, 'entry-edit');
  await panel.fill('textbox', entryWords.views, '1.250');
  await panel.click('button', entryWords.save);
  await until('the views to come', async () =>
    (await rowsOf('publications')).some(
      (row) =>
        row[header('publications', 'title')] === article.title &&
        row[header('publications', 'views')] === 1250,
    ),
  );
});

test('what is done while the host is down waits in the queue, says why, and is done once it is back', async () => {
  const article = listing.articles[2]!;
  const queue = vi.queuePanel;
  await openArticle(story.browser, article.address);
  await panel.waitForText(words.logged.title);
  await story.host.stop();
  await panel.click('button', entryWords.takenDown);
  const saved = articleOf('sharepoint');
  await openArticle(story.browser, saved.address);
  await draftOf(panel, saved.title);
  await panel.click('button', words.save.button);
  await openTab(words.tabs.queue);
  await panel.waitForText(`${queue.verb.update}: ${article.title}`);
  await panel.waitForText(vi.problems.unreachable, 30_000);
  await panel.waitForText(queue.export.title);
  await panel.evaluate('document.querySelector(".queue-export summary").click()');
  await panel.waitForText(queue.export.stays);
  const exported = await panel.evaluate<string>('document.querySelector("#queue-tsv").value');
  expect(readQueueTsv(exported)).toMatchObject({
    rows: [{ by: person, entry: { url: saved.address, title: saved.title } }],
  });
  await lookAt(panel, 'queue');
  await story.host.start();
  await panel.click('button', queue.sendNow);
  await panel.waitForText(queue.empty, 30_000);
  const row = (await rowsOf('publications')).find(
    (one) => one[header('publications', 'title')] === article.title,
  );
  expect(row?.[header('publications', 'state')]).toBe('Đã gỡ');
});
