import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCampaignSheet, issuedFacts } from '../pages/campaign-sheet';
import { dotPersonalStates } from './dot-personal-states';
import { dotStates } from './dot-states';
import { startPages } from './pages';
import { describeStates } from './states-in-page';

let pages: Awaited<ReturnType<typeof startPages>>;

beforeAll(async () => {
  pages = await startPages('dot');
});
afterAll(() => pages.close());

describeStates(
  'the page of a campaign',
  () => pages,
  { page: 'dot', prefix: 'dot', width: 300, pictures: ['stretched'] },
  [...dotStates, ...dotPersonalStates],
);

describe('with the keyboard alone', () => {
  const focused = (page: Page) =>
    page.evaluate(
      () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent,
    );
  async function open(sheet = createCampaignSheet()): Promise<Page> {
    const page = await pages.open('dot', { call: (json) => ({ answer: sheet(json) }) });
    await page.getByRole('tab').first().waitFor();
    await page.locator('.panel h2').first().waitFor();
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Đợt');
    return page;
  }
  const fieldOf = (page: Page, name: string) => page.getByLabel(name, { exact: true });

  it('a deadline is chosen on the calendar and saved', async () => {
    const page = await open();
    await fieldOf(page, 'Hạn báo cáo').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    for (const key of ['ArrowDown', 'ArrowDown', 'PageDown', 'ArrowLeft']) await page.keyboard.press(key);
    expect(await focused(page)).toBe('25, Chủ nhật, Tháng 5 năm 2025');
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.getByText('Đã lưu.').waitFor();
    await page.getByText('Hạn 26/05/2025').waitFor();
    await page.close();
  });

  it('what a draft needs is filled in, saved, and the draft is issued', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'Điền số, ngày văn bản' }).press('Enter');
    await page.keyboard.type('45/PVHTT');
    await page.keyboard.press('Tab');
    await page.keyboard.type('10022025');
    await page.keyboard.press('Enter');
    await page.getByText('Đã lưu.').waitFor();
    await page.getByRole('button', { name: 'Chuyển sang Đã ban hành' }).press('Enter');
    await page.getByText('Đã chuyển sang Đã ban hành.').waitFor();
    expect(await page.locator('[aria-current=step]').textContent()).toBe('Đã ban hành');
    await page.close();
  });

  it('a unit gets more time, and archiving is left with Escape', async () => {
    const page = await open(createCampaignSheet([{ ...issuedFacts, stage: 'trinh_ky' }]));
    await page.getByRole('button', { name: 'Chuyển sang Lưu hồ sơ' }).press('Enter');
    expect(await focused(page)).toBe('Thôi');
    await page.keyboard.press('Escape');
    expect(await focused(page)).toBe('Chuyển sang Lưu hồ sơ');
    await page.getByRole('tab').first().focus();
    await page.keyboard.press('ArrowRight');
    await page.getByRole('combobox').focus();
    await page.keyboard.type('long binh');
    await page.keyboard.press('Enter');
    await fieldOf(page, 'Gia hạn đến').focus();
    await page.keyboard.type('10052025');
    await fieldOf(page, 'Lý do').focus();
    await page.keyboard.type('Mưa ngập');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Trưởng phòng');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Gia hạn');
    await page.keyboard.press('Enter');
    await page.getByText('Đã gia hạn cho Phường Long Bình đến 10/05/2025.').waitFor();
    await page.close();
  });
});
