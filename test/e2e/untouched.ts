import type { Page } from 'playwright-core';
import type { Browser } from './chromium';

type World = { readonly origin: string; readonly auxData?: { readonly type?: string } };

/** What the extension has put into a page of the web: worlds of its own scripts, and bytes of markup. */
export type Injected = { readonly worlds: number; readonly bytes: number };

/** `html`: the page as its portal has sent it. */
export const injectedInto = async (
  { context, extensionId }: Browser,
  page: Page,
  html: string,
): Promise<Injected> => {
  const own = `chrome-extension://${extensionId}`;
  const session = await context.newCDPSession(page);
  const worlds: World[] = [];
  session.on('Runtime.executionContextCreated', ({ context: world }) => void worlds.push(world));
  // The browser tells of every world that there is before it answers.
  await session.send('Runtime.enable');
  await session.detach();
  const [now, sent] = await page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'text/html');
    return [document.documentElement.outerHTML, parsed.documentElement.outerHTML];
  }, html);
  const bytes = (text = ''): number => Buffer.byteLength(text);
  return {
    worlds: worlds.filter(({ origin }) => origin === own).length,
    bytes: now === sent ? 0 : Math.max(1, bytes(now) - bytes(sent)),
  };
};
