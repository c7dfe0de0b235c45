import type { Page } from 'playwright-core';
import { vi } from '../../shared/locale/vi';
import { type Browser, launchChromium } from './chromium';
import { type Host, startHost } from './host';
import { attachToPanel, type Panel, pressToolbarButton, type StoryPanel } from './panel';
import { articles } from './portal-articles';
import { type Portals, startPortals } from './portal-server';
import { openSheet, type SheetPage } from './sheet-page';
import { startTlsFront, type TlsFront, webAppAddress } from './tls-front';
import { until } from './wait';

const words = vi.extension;

/** Everything that one story of the whole product needs, each part in a process of its own. */
export type Story = {
  readonly host: Host;
  readonly front: TlsFront;
  readonly browser: Browser;
  readonly sheet: SheetPage;
  /** Closes the browser and opens it again, with all that it had stored. */
  reopenBrowser(): Promise<Story>;
  close(): Promise<void>;
};

export const startStory = async (
  options: {
    readonly display?: string;
    readonly deviceScaleFactor?: number;
    /** Pages of the web beside the articles: address and HTML. */
    readonly pages?: readonly (readonly [string, string])[];
  } = {},
): Promise<Story> => {
  const { pages = [], ...browserOptions } = options;
  const host = await startHost();
  const front = await startTlsFront(() => host.port);
  const portals: Portals = await startPortals(
    new Map([...articles.map(({ address, html }) => [address, html] as const), ...pages]),
  );
  const names = {
    'script.google.com': front.port,
    'script.googleusercontent.com': front.port,
    ...portals.names,
  };
  const withBrowser = async (profile?: string): Promise<Story> => {
    const browser = await launchChromium({ names, ...browserOptions, ...(profile ? { profile } : {}) });
    const sheet = await openSheet(browser.context, host.address);
    return {
      host,
      front,
      browser,
      sheet,
      reopenBrowser: async () => {
        await browser.close();
        return withBrowser(browser.profile);
      },
      close: async () => {
        await browser.dispose();
        await Promise.all([front.close(), portals.close(), host.dispose()]);
      },
    };
  };
  return withBrowser();
};

/** In the sheet's sidebar: gives the add-on its address, and issues a code for a person. */
export const issueCode = async (
  sheet: SheetPage,
  person: string,
  address = webAppAddress,
): Promise<string> => {
  const say = vi.sidebarPage.connections;
  const sidebar = await sheet.openSidebar();
  const part = sidebar.getByRole('tab', { name: vi.sidebarPage.tabs.connections, exact: true });
  await part.click();
  const change = sidebar.getByRole('button', { name: say.addressChange, exact: true });
  const field = sidebar.getByLabel(say.addressLabel);
  await change.or(field).first().waitFor();
  if (await change.isVisible()) await change.click();
  await field.fill(address);
  await sidebar.getByRole('button', { name: say.addressSave, exact: true }).click();
  await sidebar.getByText(address).waitFor();
  await sidebar.getByLabel(say.person).fill(person);
  await sidebar.getByRole('button', { name: say.issue, exact: true }).click();
  return sidebar.getByLabel(say.code, { exact: true }).inputValue();
};

/** Opens a page of the web, in place of one that shows it already, and presses the toolbar button on it. */
export const openArticle = async (browser: Browser, address: string): Promise<Page> => {
  for (const open of browser.context.pages()) if (open.url() === address) await open.close();
  const page = await browser.context.newPage();
  await page.goto(address);
  await pressToolbarButton(browser, page);
  return page;
};

/** Opens the panel and connects it by pasting a code. */
export const connectPanel = async (browser: Browser, page: Page, code: string): Promise<Panel> => {
  await pressToolbarButton(browser, page);
  const panel = await attachToPanel(browser);
  await panel.waitForText(words.connect.title);
  await panel.fill('textbox', words.connect.code, code);
  await panel.click('button', words.connect.button);
  return panel;
};

/** The state line of an article that was saved here: its row, once the sheet has answered. */
export const savedRow = async (panel: StoryPanel, within = 15_000): Promise<number> => {
  const [before = ''] = words.state.sent(7, '08:15').split('7');
  const pattern = new RegExp(`${before}(\\d+)`);
  const text = await panel.waitForText(pattern, within);
  return Number(pattern.exec(text)?.[1]);
};

/** The draft of an article is in view, with its title. */
export const draftOf = (panel: StoryPanel, title: string): Promise<string> =>
  until(
    `the draft of ${title}`,
    async () =>
      (await panel.has('textbox', words.field.title)) &&
      (await panel.value('textbox', words.field.title)) === title &&
      title,
    { or: panel.text },
  );
