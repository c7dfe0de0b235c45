import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Worker } from 'playwright-core';
import { findBrowser } from '../../build/needs';
import { root } from '../../build/paths';

/** A real Chromium with the production extension, and the names it shall find on this machine. */
export type Browser = {
  readonly context: BrowserContext;
  /** Speaks to the browser itself: targets, toolbar button. */
  readonly cdp: CDPSession;
  readonly worker: Worker;
  readonly extensionId: string;
  readonly profile: string;
  /** Closes the browser; the profile stays, for another launch. */
  close(): Promise<void>;
  dispose(): Promise<void>;
};

export type LaunchOptions = {
  /** `host[:port]` of the web → port on this machine. */
  readonly names: Readonly<Record<string, number>>;
  /** The folder of an earlier launch: what the browser had stored is there again. */
  readonly profile?: string;
  /** The screen of an X server: a window, instead of none. */
  readonly display?: string;
  readonly size?: { readonly width: number; readonly height: number };
  readonly deviceScaleFactor?: number;
};

const builtExtension = join(root, 'dist/extension/chrome-mv3');

const argumentsFor = ({ names, size = { width: 1280, height: 800 } }: LaunchOptions): string[] => [
  `--disable-extensions-except=${builtExtension}`,
  `--load-extension=${builtExtension}`,
  `--host-resolver-rules=${Object.entries(names)
    .map(([name, port]) => `MAP ${name} 127.0.0.1:${port}`)
    .join(',')}`,
  // The certificates of the mapped names are made for the run.
  '--ignore-certificate-errors',
  // For Extensions.triggerAction, which is the toolbar button.
  '--enable-unsafe-extension-debugging',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--window-size=${size.width},${size.height}`,
];

export const launchChromium = async (options: LaunchOptions): Promise<Browser> => {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'so-ghim-chromium-'));
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('no Chromium: set CHROMIUM_PATH');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: options.display === undefined,
    viewport: options.display === undefined ? (options.size ?? { width: 1280, height: 800 }) : null,
    ...(options.deviceScaleFactor ? { deviceScaleFactor: options.deviceScaleFactor } : {}),
    env: { ...process.env, LANGUAGE: 'vi', ...(options.display ? { DISPLAY: options.display } : {}) },
    args: argumentsFor(options),
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const cdp = await context.browser()!.newBrowserCDPSession();
  const close = () => context.close();
  return {
    context,
    cdp,
    worker,
    extensionId: new URL(worker.url()).host,
    profile,
    close,
    dispose: async () => {
      await close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
};
