import { launchChromium } from '../e2e/chromium';
import { articles } from '../e2e/portal-articles';
import { startPortals } from '../e2e/portal-server';
import { injectedInto } from '../e2e/untouched';
import { atMost, type Measured } from './figure';

/** What the extension puts into pages on which nobody pressed its button. */
export const untouchedPages = async (): Promise<Measured[]> => {
  const portals = await startPortals(new Map(articles.map(({ address, html }) => [address, html])));
  const browser = await launchChromium({ names: portals.names });
  try {
    let [bytes, worlds] = [0, 0];
    for (const { address, html } of articles) {
      const page = await browser.context.newPage();
      await page.goto(address);
      const injected = await injectedInto(browser, page, html);
      bytes += injected.bytes;
      worlds += injected.worlds;
    }
    const pages = `${articles.length} pages without a press`;
    return [
      atMost(`${pages}: bytes of the extension's`, bytes, 0),
      atMost(`${pages}: scripts of the extension's`, worlds, 0),
    ];
  } finally {
    await browser.dispose();
    await portals.close();
  }
};
