import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeStale } from '../../build/make';
import { missingForBrowserTests } from '../../build/needs';
import { partsToStart } from '../../build/parts';
import { root } from '../../build/paths';
import { vi } from '../../shared/locale/vi';
import { tables, viewTabs } from '../../shared/tables';
import type { Panel } from './panel';
import { articleOf } from './portal-articles';
import { connectPanel, draftOf, issueCode, openArticle, type Story, savedRow, startStory } from './story';

/** `npm run screenshots`: the pictures of the README, light and dark, from the running product. */
const folder = join(root, 'docs/images');
const schemes = ['light', 'dark'] as const;

const keep = (name: string, picture: Buffer) => {
  writeFileSync(join(folder, `${name}.png`), picture);
  console.log(`docs/images/${name}.png`);
};
const settled = () => new Promise((resolve) => setTimeout(resolve, 1500));

const ofPanel = async (panel: Panel, name: string) => {
  for (const scheme of schemes) {
    const features = [{ name: 'prefers-color-scheme', value: scheme }];
    await panel.target.send('Emulation.setEmulatedMedia', { features });
    await settled();
    keep(`${name}-${scheme}`, await panel.screenshot());
  }
  await panel.target.send('Emulation.setEmulatedMedia', { features: [] });
};

const ofSheet = async ({ sheet }: Story, name: string) => {
  await sheet.page.bringToFront();
  // The bar has nothing there that answers a pointer.
  await sheet.page.mouse.move(420, 22);
  for (const colorScheme of schemes) {
    await sheet.page.emulateMedia({ colorScheme });
    await settled();
    keep(`${name}-${colorScheme}`, await sheet.page.screenshot());
  }
  await sheet.page.emulateMedia({ colorScheme: 'light' });
};

const missing = await missingForBrowserTests();
if (missing) throw new Error(missing);
await makeStale(partsToStart, () => console.log('building'));
mkdirSync(folder, { recursive: true });

const story = await startStory({ deviceScaleFactor: 2 });
try {
  const code = await issueCode(story.sheet, 'Thanh Mai');
  await ofSheet(story, 'sidebar');
  const [first, second] = [articleOf('nukeviet'), articleOf('generic')];
  const page = await story.browser.context.newPage();
  await page.goto(first.address);
  const panel = await connectPanel(story.browser, page, code);
  await draftOf(panel, first.title);
  await ofPanel(panel, 'panel');
  await panel.click('button', vi.extension.save.button);
  await savedRow(panel);
  await ofPanel(panel, 'panel-saved');
  await openArticle(story.browser, second.address);
  await draftOf(panel, second.title);
  await panel.click('button', vi.extension.save.button);
  await savedRow(panel);
  await story.sheet.page.reload();
  await story.sheet.page.locator('html[data-ready="true"]').waitFor({ state: 'attached' });
  await story.sheet.goTo(viewTabs.overview.vi);
  await ofSheet(story, 'overview');
  for (const [name, tab] of [
    ['reports', tables.reports.tab.vi],
    ['themes', viewTabs.matrix.vi],
    ['articles', tables.publications.tab.vi],
  ] as const) {
    await story.sheet.goTo(tab);
    await ofSheet(story, name);
  }
} finally {
  await story.close();
}
