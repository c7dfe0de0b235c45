import { chromium } from 'playwright-core';
import { findBrowser } from '../../build/needs';
import { tables } from '../../shared/tables';
import { openSheet } from '../e2e/sheet-page';
import { anEntry } from '../e2e/web-app-client';
import { atMost, type Measured, milliseconds } from './figure';
import { startTracker } from './tracker';

const rounds = 10;

/**
 * From the sheet's answer to the row in a page that was open all the time: found by copying the cells, so what the
 * copying itself takes is in the figure too. The slowest of all rounds counts.
 */
export const rowVisible = async (): Promise<Measured[]> => {
  const { host, client, campaign } = await startTracker();
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('no Chromium: set CHROMIUM_PATH');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const sheet = await openSheet(
      await browser.newContext({ viewport: { width: 1280, height: 800 } }),
      host.address,
    );
    await sheet.goTo(tables.publications.tab.vi);
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const item = anEntry(campaign);
      await client.send<'log'>({ op: 'log', items: [item] });
      const start = performance.now();
      await sheet.rowInFront(item.title);
      times.push(performance.now() - start);
    }
    return [
      atMost(`row visible in the open page, slowest of ${rounds}`, Math.max(...times), 1000, milliseconds),
    ];
  } finally {
    await browser.close();
    await host.dispose();
  }
};
