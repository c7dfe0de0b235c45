import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Page, type Browser as Puppeteer } from 'puppeteer-core';
import { archivePath } from '../../build/archive';
import { findFirefox } from '../../build/needs';
import { root } from '../../build/paths';
import { until } from './wait';

/** A stock Firefox with the archive for its store, and everything that it asks of the web led to one proxy. */
export type Firefox = {
  readonly browser: Puppeteer;
  /** Evaluates an expression in the browser's own window, where toolbar and sidebar are. */
  inWindow<T>(expression: string): Promise<T>;
  /** Presses the extension's button on the toolbar, on the page in front. */
  pressToolbarButton(page: Page): Promise<void>;
  readonly profile: string;
  /** Closes the browser; the profile stays, for another launch. */
  close(): Promise<void>;
  dispose(): Promise<void>;
};

const archive = join(root, archivePath('firefox'));
const button = 'so-ghim_so-ghim_example-browser-action';

const preferences = (proxy: number) => ({
  'intl.locale.requested': 'vi',
  // The archive is not signed: that is done by the store.
  'xpinstall.signatures.required': false,
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': proxy,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': proxy,
  // Copying and pasting without the question that a person answers by a press.
  'dom.events.testing.asyncClipboard': true,
});

type Answer = { readonly result: unknown };
type Evaluated = {
  readonly type: string;
  readonly result?: { readonly value?: string };
  readonly exceptionDetails?: { readonly text: string };
};

export const launchFirefox = async (options: {
  readonly proxy: number;
  readonly profile?: string;
}): Promise<Firefox> => {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error('no Firefox: set FIREFOX_PATH');
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'so-ghim-firefox-'));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    userDataDir: profile,
    acceptInsecureCerts: true,
    defaultViewport: null,
    // The toolbar and the sidebar are not part of any page.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: preferences(options.proxy),
  });
  // Firefox's own additions to the protocol are not among puppeteer's methods.
  const { connection } = browser as unknown as {
    readonly connection: { send(method: string, params: object): Promise<Answer> };
  };
  const send = async <T>(method: string, params: object) =>
    (await connection.send(method, params)).result as T;

  const inWindow = async <T>(expression: string): Promise<T> => {
    const { contexts } = await send<{ contexts: readonly { context: string }[] }>('browsingContext.getTree', {
      'moz:scope': 'chrome',
      maxDepth: 0,
    });
    const { result, exceptionDetails } = await send<Evaluated>('script.evaluate', {
      target: { context: contexts[0]?.context },
      expression: `(async () => JSON.stringify((await (${expression})) ?? null))()`,
      awaitPromise: true,
      userActivation: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.text);
    return JSON.parse(result?.value ?? 'null') as T;
  };

  if (!options.profile) {
    await send('webExtension.install', {
      extensionData: { type: 'archivePath', path: archive },
      // As from the store: it is there again when the browser is opened again.
      'moz:permanent': true,
    });
  }
  await until('the button of the extension', () =>
    inWindow(`(() => {
      CustomizableUI.addWidgetToArea('${button}', 'nav-bar');
      return document.getElementById('${button}') !== null;
    })()`),
  );
  const close = () => browser.close();
  return {
    browser,
    inWindow,
    pressToolbarButton: async (page) => {
      await page.bringToFront();
      await inWindow(
        `document.getElementById('${button}').querySelector('.unified-extensions-item-action-button').click()`,
      );
    },
    profile,
    close,
    dispose: async () => {
      await close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
};
