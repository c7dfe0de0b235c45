import { vi } from '../../shared/locale/vi';
import { tables } from '../../shared/tables';
import { attachToPanel, pressToolbarButton } from '../e2e/panel';
import { articleOf, listingOf } from '../e2e/portal-articles';
import { connectPanel, draftOf, issueCode, type Story, savedRow, startStory } from '../e2e/story';
import { until } from '../e2e/wait';
import { readTab } from '../e2e/workbook';
import { countInPanel } from './actions';
import { atMost, type Measured } from './figure';

const words = vi.extension;
const many = 50;
const seconds = (time: number): string => `${(time / 1000).toFixed(1)} s`;
const actions = (count: number): string => `${count} actions`;

const rowsOf = async (story: Story, table: 'publications' | 'pins'): Promise<number> =>
  (await readTab(story.host.address, tables[table].tab.vi)).length;

/** A page of the web in front, as an editor has it who has just published there. */
const openPage = async ({ browser }: Story, address: string) => {
  const page = await browser.context.newPage();
  await page.goto(address);
  return page;
};

/** How much an editor does, and how long it takes, from what is in the portal to rows in the sheet; all of it done. */
export const editorActions = async (): Promise<Measured[]> => {
  const listing = listingOf(many);
  const story = await startStory({
    pages: [
      [listing.address, listing.html],
      ...listing.articles.map(({ address, html }) => [address, html] as const),
    ],
  });
  try {
    const code = await issueCode(story.sheet, 'Thanh Mai');
    await connectPanel(story.browser, await openPage(story, articleOf('generic').address), code);
    const open = await attachToPanel(story.browser);
    await open.waitForText(words.header.syncedAt('').trim());
    const { panel, pressed, done } = countInPanel(open);
    const press = async (page: Awaited<ReturnType<typeof openPage>>) => {
      pressed();
      await pressToolbarButton(story.browser, page);
    };

    const first = articleOf('nukeviet');
    const page = await openPage(story, first.address);
    await press(page);
    await draftOf(panel, first.title);
    // A key that is held down repeats: the panel saves only what was in view for a moment.
    await new Promise((resolve) => setTimeout(resolve, 500));
    await press(page);
    await savedRow(panel);
    await until('a row', async () => (await rowsOf(story, 'publications')) === 1);
    const toRow = done();

    const second = articleOf('nukeviet', 1);
    await press(await openPage(story, second.address));
    await draftOf(panel, second.title);
    await panel.click('checkbox', words.field.pin);
    await panel.click('button', words.save.button);
    await savedRow(panel);
    await until('a pinned row', async () => (await rowsOf(story, 'pins')) === 1);
    const toPinned = done();

    const list = await openPage(story, listing.address);
    const start = performance.now();
    await press(list);
    await panel.click('tab', new RegExp(`^${words.tabs.scan}`));
    await panel.click('button', vi.scanPanel.scan);
    await panel.waitForText(vi.scanPanel.save(many), 60_000);
    // Once all is read the first row takes the focus, a moment after the button counts it: Enter logs all that is chosen.
    await until('the first row to have the focus', () =>
      open.evaluate<boolean>('document.activeElement?.matches(".review-row") ?? false'),
    );
    await panel.press('Enter');
    await until(`${many} rows`, async () => (await rowsOf(story, 'publications')) === many + 2, {
      within: 60_000,
    });
    const time = performance.now() - start;
    return [
      atMost('from an article to its row', toRow, 2, actions),
      atMost('from an article to its row, pinned', toPinned, 3, actions),
      atMost(`${many} articles of a listing page`, done(), 60, actions),
      atMost(`${many} articles of a listing page, to the last row`, time, 20_000, seconds),
    ];
  } finally {
    await story.close();
  }
};
