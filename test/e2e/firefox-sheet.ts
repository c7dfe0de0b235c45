import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { vi } from '../../shared/locale/vi';
import type { Firefox } from './firefox';
import { webAppAddress } from './tls-front';
import { until } from './wait';

/** The sheet's page in Firefox, as far as the story of the whole goes into it. */
export type FirefoxSheet = {
  issueCode(person: string): Promise<string>;
  shownRow(tab: string, text: string): Promise<Readonly<Record<string, string>>>;
};

const named = (within: Page | Frame, selector: string, text: string): Promise<ElementHandle> =>
  until(`${selector} ${text}`, async () => {
    const all = await within.$$(selector);
    const texts = await Promise.all(
      all.map((handle) => handle.evaluate((node) => (node.textContent ?? '').trim())),
    );
    return all[texts.indexOf(text)];
  });
/** Wherever it stands at that moment: what is read meanwhile comes in above it and would move it under the mouse. */
const pressed = async (within: Page | Frame, selector: string, text: string): Promise<void> =>
  (await named(within, selector, text)).evaluate((node) => (node as HTMLElement).click());

/** What stands on buttons and beside fields. */
const namesOf = (frame: Frame): Promise<string[]> =>
  frame.$$eval('button, label', (all) => all.map((one) => (one.textContent ?? '').trim()));

const fieldOf = (frame: Frame, label: string): Promise<ElementHandle> =>
  until(
    `the field ${label}`,
    async () => {
      for (const field of await frame.$$('input, textarea')) {
        const name = await field.evaluate(
          (node) =>
            node.getAttribute('aria-label') ??
            [...((node as HTMLInputElement).labels ?? [])].map((one) => one.textContent?.trim()).join(' '),
        );
        if (name === label) return field;
      }
      return undefined;
    },
    { or: () => frame.evaluate(() => document.body.innerText) },
  );

export const openFirefoxSheet = async ({ browser }: Firefox, address: string): Promise<FirefoxSheet> => {
  const page = await browser.newPage();
  await page.goto(address);
  await page.waitForSelector('html[data-ready="true"]');
  await page.waitForSelector('main canvas');

  const openSidebar = async (): Promise<Frame> => {
    await page.bringToFront();
    await pressed(page, 'button', vi.sheet.menu.caption);
    await pressed(page, '[role=menuitem]', vi.sheet.menu.sidebar);
    return until('the sidebar', async () => {
      for (const frame of page.frames())
        if (frame !== page.mainFrame() && (await frame.$('[role=tab]').catch(() => null))) return frame;
      return undefined;
    });
  };
  const copyAll = async (): Promise<string[][]> => {
    const canvas = (await page.$$('main canvas')).pop();
    const box = await canvas?.boundingBox();
    if (!box) throw new Error('the grid is not there');
    // Somewhere in the first rows, right of the row numbers.
    await page.mouse.click(box.x + 120, box.y + 60);
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.press('c');
    await page.keyboard.up('Control');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    return copied
      .replace(/\r/g, '')
      .split('\n')
      .map((line) => line.split('\t'));
  };
  return {
    issueCode: async (person) => {
      const say = vi.sidebarPage.connections;
      const frame = await openSidebar();
      await pressed(frame, '[role=tab]', vi.sidebarPage.tabs.connections);
      const typed = async (label: string, text: string) => {
        const field = await fieldOf(frame, label);
        await field.evaluate((node) => (node as HTMLInputElement).select());
        await field.type(text);
      };
      await until('the address or its field', async () =>
        (await namesOf(frame)).some((name) => name === say.addressChange || name === say.addressLabel),
      );
      if ((await namesOf(frame)).includes(say.addressChange))
        await pressed(frame, 'button', say.addressChange);
      await typed(say.addressLabel, webAppAddress);
      await pressed(frame, 'button', say.addressSave);
      const shown = () => frame.evaluate(() => document.body.innerText);
      await until('the address to be kept', async () => (await shown()).includes(webAppAddress), {
        or: shown,
      });
      await typed(say.person, person);
      await pressed(frame, 'button', say.issue);
      const code = await fieldOf(frame, say.code);
      return code.evaluate((node) => (node as HTMLTextAreaElement).value);
    },
    shownRow: async (tab, text) => {
      await page.bringToFront();
      await (await named(page, '[data-u-comp="slide-tab-item"]', tab)).click();
      let seen: string[][] = [];
      return until(
        `a row with ${text}`,
        async () => {
          seen = await copyAll();
          const [header = [], ...rows] = seen;
          const row = rows.find((cells) => cells.some((cell) => cell.includes(text)));
          return row && Object.fromEntries(header.map((name, column) => [name, row[column] ?? '']));
        },
        { or: async () => seen.map((row) => row.join(' | ')).join('\n') },
      );
    },
  };
};
