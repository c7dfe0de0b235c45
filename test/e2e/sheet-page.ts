import type { BrowserContext, FrameLocator, Page } from 'playwright-core';
import { vi } from '../../shared/locale/vi';
import { until } from './wait';

/** The sheet as a person sees it in a tab of the browser. */
export type SheetPage = {
  readonly page: Page;
  goTo(tab: string): Promise<void>;
  /** What stands in the tab in front, as it is shown: by copying it, as a person would. */
  copyAll(): Promise<string[][]>;
  /** The rows under the header of a tab, once one of them shows this text. */
  rowWith(tab: string, text: string, within?: number): Promise<Readonly<Record<string, string>>>;
  /** The same of the tab that is in front already. */
  rowInFront(text: string, within?: number): Promise<Readonly<Record<string, string>>>;
  pickFromMenu(label: string): Promise<void>;
  /** The add-on's sidebar, opened from the menu. */
  openSidebar(): Promise<FrameLocator>;
};

const grid = '[data-u-comp="workbench-layout"] canvas, main canvas';

const parse = (copied: string): string[][] =>
  copied
    .replace(/\r/g, '')
    .split('\n')
    .map((line) => line.split('\t'));

export const openSheet = async (context: BrowserContext, address: string): Promise<SheetPage> => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(address).origin });
  const page = await context.newPage();
  await page.goto(address);
  await page.locator('html[data-ready="true"]').waitFor({ state: 'attached' });
  await page.locator(grid).first().waitFor();

  const goTo = async (tab: string) => {
    await page.bringToFront();
    await page.locator('[data-u-comp="slide-tab-item"]', { hasText: new RegExp(`^${tab}$`) }).click();
  };
  const copyAll = async (): Promise<string[][]> => {
    await page.bringToFront();
    const box = await page.locator('main canvas').last().boundingBox();
    if (!box) throw new Error('the grid is not there');
    // Somewhere in the first rows, right of the row numbers.
    await page.mouse.click(box.x + 120, box.y + 60);
    await page.evaluate(() => navigator.clipboard.writeText(''));
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Control+c');
    const copied = await until('the copied cells', () => page.evaluate(() => navigator.clipboard.readText()));
    return parse(copied);
  };
  const rowInFront = async (text: string, within = 10_000) => {
    let seen: string[][] = [];
    return until(
      `a row with ${text}`,
      async () => {
        seen = await copyAll();
        const [header = [], ...rows] = seen;
        const row = rows.find((cells) => cells.some((cell) => cell.includes(text)));
        return row && Object.fromEntries(header.map((name, column) => [name, row[column] ?? '']));
      },
      { within, or: async () => seen.map((row) => row.join(' | ')).join('\n') },
    );
  };
  const pickFromMenu = async (label: string) => {
    await page.bringToFront();
    await page.getByRole('button', { name: vi.sheet.menu.caption, exact: true }).click();
    await page.getByRole('menuitem', { name: label, exact: true }).click();
  };
  return {
    page,
    goTo,
    copyAll,
    pickFromMenu,
    rowInFront,
    rowWith: async (tab, text, within) => {
      await goTo(tab);
      return rowInFront(text, within);
    },
    openSidebar: async () => {
      await pickFromMenu(vi.sheet.menu.sidebar);
      const frame = page.frameLocator('aside iframe.script-frame');
      await frame.getByRole('tab').first().waitFor();
      return frame;
    },
  };
};
