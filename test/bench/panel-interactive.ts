import { launchChromium } from '../e2e/chromium';
import { atMost, type Measured, milliseconds, percentile } from './figure';

const rounds = 15;

/**
 * From the start of the panel's page to its first control that can be used, on the clock of the page itself. The
 * page is opened in a tab: there its script can be watched from its first moment.
 */
export const panelInteractive = async (): Promise<Measured[]> => {
  const browser = await launchChromium({ names: {} });
  try {
    const page = await browser.context.newPage();
    await page.addInitScript(() => {
      const look = () => {
        if (!document.querySelector('main button, main textarea, header button')) return;
        watch.disconnect();
        document.documentElement.dataset.interactiveAt = String(performance.now());
      };
      const watch = new MutationObserver(look);
      watch.observe(document, { childList: true, subtree: true });
    });
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      await page.goto(`chrome-extension://${browser.extensionId}/sidepanel.html`);
      const ready = page.locator('html[data-interactive-at]');
      await ready.waitFor();
      times.push(Number(await ready.getAttribute('data-interactive-at')));
    }
    return [atMost(`panel interactive, p95 of ${rounds}`, percentile(times, 0.95), 150, milliseconds)];
  } finally {
    await browser.dispose();
  }
};
