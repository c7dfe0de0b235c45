import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../build/paths';
import { guiStates } from './gui-states';
import { startPages } from './pages';

let pages: Awaited<ReturnType<typeof startPages>>;
const shots = join(root, '.test-results/pages');

beforeAll(async () => {
  pages = await startPages();
  mkdirSync(shots, { recursive: true });
});
afterAll(() => pages.close());

const faces = (['vi', 'en'] as const).flatMap((language) =>
  [false, true].map((dark) => ({ language, dark, face: `${language}-${dark ? 'dark' : 'light'}` })),
);
const openGui = async (
  state: (typeof guiStates)[number],
  language: 'vi' | 'en' = 'vi',
  dark = false,
): Promise<Page> => {
  const page = await pages.open('gui', { call: state.call(language), dark, language, width: 760 });
  await page.setViewportSize({ width: 760, height: 600 });
  return page;
};
const width = (page: Page) => page.evaluate('document.documentElement.scrollWidth');

describe.each(faces)('Soạn tin gửi phường, $face', ({ language, dark, face }) => {
  it.each(guiStates)('$name: no fault that axe knows, nothing wider than the dialog', async (state) => {
    const page = await openGui(state, language, dark);
    await state.reach?.(page);
    await page.waitForTimeout(50);
    await page.screenshot({ path: join(shots, `gui-${state.name}-${face}.png`) });
    expect(await pages.faults(page)).toEqual([]);
    expect(await width(page)).toBe(760);
    await page.setViewportSize({ width: 600, height: 600 });
    expect(await width(page)).toBe(600);
    await page.close();
  });
});

describe('with the keyboard alone', () => {
  it('the units are gone through one by one, and the text of each is copied', async () => {
    const page = await openGui(guiStates.find(({ name }) => name === 'template')!);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
    await page.getByRole('tab').first().waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Tab');
    for (const name of ['Long Bình Tân', 'Tân Vạn']) {
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.getByText(`Đã chép tin nhắc, gửi phường ${name}.`).waitFor();
      expect(await clipboard()).toMatch(new RegExp(`^Kính gửi phường ${name}: đến ngày 12/4/2025`));
    }
    await page.getByText('đã chép', { exact: true }).nth(1).waitFor();
    await page.close();
  });

  it('the text is selected as a whole where the focus comes to it', async () => {
    const page = await openGui(guiStates.find(({ name }) => name === 'receipt')!);
    await page.getByRole('tab').nth(2).click();
    await page.getByRole('textbox').focus();
    const selected = await page.evaluate(() => String(getSelection()));
    expect(selected).toMatch(/^Đã nhận báo cáo của phường/);
    await page.close();
  });
});
