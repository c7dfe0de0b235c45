import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSheet, freshStatus } from '../pages/sheet-stand-in';
import { articlesStates } from './articles-states';
import { checkStates } from './check-states';
import { historyStates } from './history-states';
import { guideStates, pageStates } from './page-states';
import { startPages } from './pages';
import { describeStates } from './states-in-page';

let pages: Awaited<ReturnType<typeof startPages>>;

beforeAll(async () => {
  pages = await startPages('sidebar', 'nhat-ky', 'kiem-tra', 'huong-dan');
});
afterAll(() => pages.close());

describeStates(
  'the sidebar',
  () => pages,
  { page: 'sidebar', prefix: 'sidebar', width: 300, pictures: ['window'] },
  [...pageStates, ...articlesStates],
);
describeStates(
  'the history page',
  () => pages,
  { page: 'nhat-ky', prefix: 'history', width: 300, pictures: ['document'] },
  historyStates,
);
describeStates(
  'Kiểm tra sổ',
  () => pages,
  { page: 'kiem-tra', prefix: 'check', width: 300, pictures: ['document'] },
  checkStates,
);
describeStates(
  'the guide',
  () => pages,
  { page: 'huong-dan', prefix: 'guide', width: 640, pictures: ['document'] },
  guideStates,
);

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
