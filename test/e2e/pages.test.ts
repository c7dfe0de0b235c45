import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../build/paths';
import { createSheet, freshStatus } from '../pages/sheet-stand-in';
import { checkStates } from './check-states';
import { historyStates } from './history-states';
import { pageStates } from './page-states';
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

describe.each(faces)('the sidebar, $face', ({ language, dark, face }) => {
  it.each(pageStates)('$name: no fault that axe knows, nothing wider than 300 px', async (state) => {
    const page = await pages.open('sidebar', { call: state.call(language), dark });
    await state.reach?.(page);
    await page.waitForTimeout(50);
    await page.screenshot({ path: join(shots, `sidebar-${state.name}-${face}.png`) });
    expect(await pages.faults(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(300);
    await page.close();
  });
});

describe.each(faces)('the history page, $face', ({ language, dark, face }) => {
  it.each(historyStates)('$name: no fault that axe knows, nothing wider than 300 px', async (state) => {
    const page = await pages.open('nhat-ky', { call: state.call(language), dark, language });
    await state.reach?.(page);
    await page.waitForTimeout(50);
    await page.screenshot({ path: join(shots, `history-${state.name}-${face}.png`), fullPage: true });
    expect(await pages.faults(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(300);
    await page.close();
  });
});

describe.each(faces)('Kiểm tra sổ, $face', ({ language, dark, face }) => {
  it.each(checkStates)('$name: no fault that axe knows, nothing wider than 300 px', async (state) => {
    const page = await pages.open('kiem-tra', { call: state.call(language), dark, language });
    await state.reach?.(page);
    await page.waitForTimeout(50);
    await page.screenshot({ path: join(shots, `check-${state.name}-${face}.png`), fullPage: true });
    expect(await pages.faults(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(300);
    await page.close();
  });
});

describe.each(faces)('the guide, $face', ({ language, dark, face }) => {
  it('has no fault that axe knows', async () => {
    const answer = createSheet({ ...freshStatus, language });
    const page = await pages.open('huong-dan', {
      call: (json) => ({ answer: answer(json) }),
      dark,
      width: 640,
    });
    await page.locator(`html[lang="${language}"] h1`).waitFor();
    await page.screenshot({ path: join(shots, `guide-${face}.png`), fullPage: true });
    expect(await pages.faults(page)).toEqual([]);
    await page.close();
  });
});

describe('with the keyboard alone', () => {
  const focused = (page: Page) =>
    page.evaluate(
      () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent,
    );

  /** The sidebar with the focus on its first tab. */
  async function openTabs(sheet: (json: string) => string): Promise<Page> {
    const page = await pages.open('sidebar', { call: (json) => ({ answer: sheet(json) }) });
    await page.getByRole('tab').first().waitFor();
    await page.keyboard.press('Tab');
    return page;
  }

  it('a unit is found without accents, its themes are marked and saved', async () => {
    const sheet = createSheet();
    const page = await openTabs(sheet);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Tab');
    await page.keyboard.type('long binh');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('.theme').first().waitFor();
    expect(await page.getByRole('combobox').first().inputValue()).toBe('Phường Long Bình Tân');
    // Past the way from a selected cell to its rows.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await page.getByRole('button', { name: 'Lưu' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Đã lưu nội dung của Phường Long Bình Tân.').waitFor();
    await page.getByText('1/7 nội dung đã có').waitFor();
    expect(await focused(page)).toBe('Lưu');
    await page.close();
  });

  it('a revocation is asked for, left with Escape, and the focus comes back', async () => {
    const sheet = createSheet();
    const page = await openTabs(sheet);
    await page.keyboard.press('End');
    const revoke = page.getByRole('button', { name: 'Thu hồi kết nối của Nguyễn Thị Thu Hằng' });
    await revoke.focus();
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('Thôi');
    await page.keyboard.press('Escape');
    expect(await focused(page)).toBe('Thu hồi kết nối của Nguyễn Thị Thu Hằng');
    await page.close();
  });

  it('a code is issued and copied', async () => {
    const sheet = createSheet({ ...freshStatus, webApp: 'https://script.google.com/macros/s/AKfy/exec' });
    const page = await openTabs(sheet);
    await page.keyboard.press('End');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Phạm Thị Mai');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Chép mã' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Đã chép mã.').waitFor();
    await page.getByRole('button', { name: 'Đã gửi, ẩn mã' }).press('Enter');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
    await page.close();
  });
});
