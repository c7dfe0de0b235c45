import type { Page } from 'playwright-core';
import { launchChromium } from '../e2e/chromium';
import { attach } from '../e2e/target';
import { atMost, type Measured, milliseconds, percentile } from './figure';
import { heapOf, ledgerInWorker } from './ledger-in-worker';

const rounds = 40;
/** Obsidian Web Clipper's own panel took this long on the same machine; ours is to take a third. */
const clipper = 162;
const MB = 1024 * 1024;

/** As text: what a build tool adds to a function would be missing in the page. */
const watchForControls = `{
  const watch = new MutationObserver(() => {
    if (!document.querySelector('main button, main textarea, header button')) return;
    watch.disconnect();
    document.documentElement.dataset.interactiveAt = String(performance.now());
  });
  watch.observe(document, { childList: true, subtree: true });
}`;

const connection = {
  address: 'http://127.0.0.1:1/exec',
  token: 't',
  person: 'Nguyễn Ví Dụ',
  role: 'editor',
  sheet: { name: 'Sổ theo dõi', url: '' },
  connectedAt: '2025-03-12T08:15:00+07:00',
};

const timesOf = async (page: Page, address: string): Promise<number[]> => {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await page.goto(address);
    const ready = page.locator('html[data-interactive-at]');
    await ready.waitFor({ state: 'attached' });
    times.push(Number(await ready.getAttribute('data-interactive-at')));
  }
  return times;
};

/**
 * From the start of the panel's page to its first control that can be used, on the clock of the page itself, and what
 * it holds then: connected, with 50,000 articles in the ledger. The page is opened in a tab: there its script can be
 * watched from its first moment.
 */
export const panelInteractive = async (): Promise<Measured[]> => {
  const browser = await launchChromium({ names: {} });
  try {
    await (await ledgerInWorker(browser)).fill(50_000);
    await browser.worker.evaluate(`chrome.storage.local.set(${JSON.stringify({ connection })})`);
    const address = `chrome-extension://${browser.extensionId}/sidepanel.html`;
    const page = await browser.context.newPage();
    await page.addInitScript({ content: watchForControls });
    const times = await timesOf(page, address);
    const { targetInfos } = await browser.cdp.send('Target.getTargets');
    const found = targetInfos.find(({ url }) => url === address);
    if (!found) throw new Error('no panel');
    const heap = await heapOf(await attach(browser.cdp, found.targetId));
    return [
      atMost(`panel interactive, median of ${rounds}`, percentile(times, 0.5), clipper / 3, milliseconds),
      atMost(`panel interactive, p95 of ${rounds}`, percentile(times, 0.95), 150, milliseconds),
      atMost('panel, memory held', heap, 5 * MB, (bytes) => `${(bytes / MB).toFixed(1)} MB`),
    ];
  } finally {
    await browser.dispose();
  }
};
