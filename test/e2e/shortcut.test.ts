import { afterAll, beforeAll, expect, test } from 'vitest';
import { vi } from '../../shared/locale/vi';
import { tables } from '../../shared/tables';
import { attachToPanel } from './panel';
import { articleOf } from './portal-articles';
import { type Screen, startScreen } from './screen';
import { draftOf, type Story, savedRow, startStory } from './story';
import { until } from './wait';

/** The real keyboard, the real question of the browser, and the local host under its own address. */
const words = vi.extension;
const article = articleOf('nukeviet');

let screen: Screen;
let story: Story;

beforeAll(async () => {
  screen = await startScreen();
  story = await startStory({ display: screen.display });
});
afterAll(async () => {
  await story?.close();
  await screen?.close();
});

/** A window in front has to have the keyboard before it hears anything. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 1000));

test('Alt+Shift+G opens the panel, reads the page, and pressed again saves it', async () => {
  const page = await story.browser.context.newPage();
  await page.goto(article.address);
  await page.bringToFront();
  await settled();
  await screen.press('alt+shift+g');
  const panel = await attachToPanel(story.browser);
  await panel.waitForText(words.connect.title);

  // The code that the terminal printed leads to 127.0.0.1: the browser asks, and only a person can answer.
  await panel.fill('textbox', words.connect.code, story.host.code());
  await panel.click('button', words.connect.button);
  await panel.click('button', words.connect.allow);
  await settled();
  await screen.press('Tab');
  await screen.press('Return');

  await draftOf(panel, article.title);
  await settled();
  await page.bringToFront();
  await screen.press('alt+shift+g');
  expect(await savedRow(panel)).toBeGreaterThan(1);
  const title = tables.publications.columns.find(({ id }) => id === 'title')!.labels.vi;
  const row = await until('the row', () => story.sheet.rowWith(tables.publications.tab.vi, article.title));
  expect(row[title]).toBe(article.title);
});
