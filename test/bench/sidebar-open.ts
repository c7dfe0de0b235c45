import { launchChromium } from '../e2e/chromium';
import { startHost } from '../e2e/host';
import { openSheet } from '../e2e/sheet-page';
import { atMost, type Measured, milliseconds, percentile } from './figure';

const rounds = 10;

/** From the menu's click to the sidebar's first content, on the local host: half of the openings and nearly all. */
export const sidebarOpen = async (): Promise<Measured[]> => {
  const host = await startHost();
  const browser = await launchChromium({ names: {} });
  try {
    const sheet = await openSheet(browser.context, host.address);
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const start = performance.now();
      await sheet.openSidebar();
      times.push(performance.now() - start);
      await sheet.page.locator('aside header button').last().click();
      await sheet.page.locator('aside iframe.script-frame').waitFor({ state: 'detached' });
    }
    return [
      atMost(`sidebar open, median of ${rounds}`, percentile(times, 0.5), 1000, milliseconds),
      atMost(`sidebar open, p95 of ${rounds}`, percentile(times, 0.95), 1000, milliseconds),
    ];
  } finally {
    await browser.dispose();
    await host.dispose();
  }
};
