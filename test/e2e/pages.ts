import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { findBrowser } from '../../build/needs';
import { type BuiltPage, buildPages } from '../../build/page-html';

/** What the stand-in of `google.script.run` does with a call: answers, fails as Google does, or never answers. */
export type Reply = { readonly answer: string } | { readonly failure: string } | 'silence';
export type Call = (json: string) => Reply;

export type OpenOptions = {
  readonly call: Call;
  readonly dark?: boolean;
  readonly width?: number;
  /** As the add-on puts it on a page before it shows it. */
  readonly language?: 'vi' | 'en';
};

/** Pages of these names, built, in a real browser, with a stand-in for the sheet behind `google.script.run`. */
export async function startPages(...names: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'so-ghim-pages-'));
  const built: readonly BuiltPage[] = await buildPages(folder, names);
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // Otherwise each new page has a second process for the browser's own buttons, which nobody sees.
      '--disable-features=PreloadTopChromeWebUI,InitialWebUI,WebUIReloadButton',
    ],
  });
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

  const contexts = new Map<string, Promise<BrowserContext>>();
  /** A context costs more than a page: one for each look, its clock at a known day. */
  function contextFor(dark: boolean, width: number): Promise<BrowserContext> {
    const look = `${dark} ${width}`;
    const known = contexts.get(look);
    if (known) return known;
    const made = browser.newContext({
      viewport: { width, height: 700 },
      colorScheme: dark ? 'dark' : 'light',
      reducedMotion: 'reduce',
      timezoneId: 'Asia/Ho_Chi_Minh',
      locale: 'en-US',
    });
    contexts.set(look, made);
    return made;
  }

  const addressOf = (name: string) => pathToFileURL(built.find((one) => one.name === name)!.file).href;

  async function open(
    name: string,
    { call, dark = false, width = 300, language = 'vi' }: OpenOptions,
  ): Promise<Page> {
    const page = await (await contextFor(dark, width)).newPage();
    await page.clock.install({ time: new Date('2025-04-12T08:15:00+07:00') });
    await page.exposeFunction('sheetCall', (json: string) => (answering.get(page) ?? call)(json));
    await page.addInitScript(standIn);
    await page.addInitScript((to) => {
      new MutationObserver((_changes, watch) => {
        document.documentElement.dataset.language = to;
        watch.disconnect();
      }).observe(document, { childList: true });
    }, language);
    await page.goto(addressOf(name));
    return page;
  }

  const answering = new Map<Page, Call>();
  const kept = new Map<string, Page>();
  /** As `open`, in the page that was used for this look before: half the time of a new one. It is not to be closed. */
  async function openAgain(name: string, options: OpenOptions): Promise<Page> {
    const { call, dark = false, width = 300, language = 'vi' } = options;
    const look = `${dark} ${width} ${language}`;
    const page = kept.get(look);
    if (!page) {
      const first = await open(name, options);
      // What was typed before is given up.
      first.on('dialog', (dialog) => void dialog.accept());
      kept.set(look, first);
      return first;
    }
    answering.set(page, call);
    await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' });
    await page.goto(addressOf(name));
    return page;
  }

  /** What axe finds in the page as it stands, one line each; by some of its rules, or all that it applies by itself. */
  async function faults(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
    if (!(await page.evaluate('"axe" in window'))) await page.evaluate(axe);
    const options = JSON.stringify({
      resultTypes: ['violations'],
      // Style sheets of other sites, of which there are none.
      preload: false,
      ...(rules && { runOnly: { type: 'rule', values: rules } }),
    });
    const found = (await page.evaluate(
      `(async () => (await axe.run(document, ${options})).violations` +
        '.map((one) => one.id + ": " + one.nodes.map((node) => node.html + " " + node.failureSummary).join(" | ")))()',
    )) as string[];
    return found;
  }

  return {
    open,
    openAgain,
    faults,
    async close() {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Runs in the page: `google.script.run` as far as the pages know it. */
function standIn(): void {
  type Window = { sheetCall(json: string): Promise<Reply>; google: unknown };
  const runner = (success: (answer: unknown) => void, failure: (error: Error) => void): object => ({
    withSuccessHandler: (handler: (answer: unknown) => void) => runner(handler, failure),
    withFailureHandler: (handler: (error: Error) => void) => runner(success, handler),
    call: (json: string) => {
      void (globalThis as unknown as Window).sheetCall(json).then((reply) => {
        if (reply === 'silence') return;
        if ('answer' in reply) success(reply.answer);
        else failure(new Error(reply.failure));
      });
    },
  });
  const nothing = () => undefined;
  (globalThis as unknown as Window).google = { script: { run: runner(nothing, nothing) } };
}
