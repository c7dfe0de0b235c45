import { launchFirefox } from './firefox';
import { firefoxPanel } from './firefox-panel';
import { openFirefoxSheet } from './firefox-sheet';
import { startHost } from './host';
import { articles } from './portal-articles';
import { startPortals } from './portal-server';
import { startTlsFront } from './tls-front';
import { startWebProxy } from './web-proxy';
import { type Stage, tellTheWhole } from './whole-story';

/** In a stock Firefox: the archive for its store, installed for good; the toolbar's button, and the real sidebar. */
tellTheWhole(async () => {
  const host = await startHost();
  const front = await startTlsFront(() => host.port);
  const portals = await startPortals(new Map(articles.map(({ address, html }) => [address, html])));
  const proxy = await startWebProxy({
    'script.google.com': front.port,
    'script.googleusercontent.com': front.port,
    ...portals.names,
  });
  const withBrowser = async (profile?: string): Promise<Stage> => {
    const firefox = await launchFirefox({ proxy: proxy.port, ...(profile ? { profile } : {}) });
    const sheet = await openFirefoxSheet(firefox, host.address);
    return {
      host,
      front,
      ...sheet,
      panel: firefoxPanel(firefox),
      openArticle: async (address) => {
        for (const open of await firefox.browser.pages()) if (open.url() === address) await open.close();
        const page = await firefox.browser.newPage();
        await page.goto(address);
        const press = () => firefox.pressToolbarButton(page);
        await press();
        return press;
      },
      reopen: async () => {
        await firefox.close();
        return withBrowser(firefox.profile);
      },
      close: async () => {
        await firefox.dispose();
        await Promise.all([proxy.close(), front.close(), portals.close(), host.dispose()]);
      },
    };
  };
  return withBrowser();
});
