import type { Page } from 'playwright-core';
import type { PageState } from './page-states';
import { proseStates } from './tep-prose-states';
import { bring, refused, scan, sheet } from './tep-sheet';
import { tableStates } from './tep-table-states';

const choose = async (page: Page, letters: string): Promise<void> => {
  await page.getByRole('combobox').first().fill(letters);
  await page.keyboard.press('Enter');
  await page.locator('.dock').waitFor();
};
const photo = async (page: Page): Promise<void> => {
  await page.locator('.start').waitFor();
  const picture = await scan(page);
  await page.locator('input[type="file"]').setInputFiles([
    { name: 'anh-1.jpg', mimeType: 'image/jpeg', buffer: picture },
    { name: 'anh-2.jpg', mimeType: 'image/jpeg', buffer: picture },
  ]);
  await page.locator('.viewer img').waitFor();
};
/** States of the page *Đọc văn bản, nhập tệp*. */
export const tepStates: readonly PageState[] = [
  { name: 'reading', call: () => () => 'silence' },
  { name: 'no-campaign', call: refused({ kind: 'not-found', what: 'campaign' }) },
  { name: 'start', call: sheet(), reach: (page) => page.locator('.start').waitFor() },
  {
    name: 'start-pdf',
    call: sheet(),
    reach: async (page) => {
      await page.locator('.start').waitFor();
      await bring(page, 'bao-cao-quy-1.pdf', '%PDF-1.7\n%âãÏÓ\n');
      await page.locator('.notice').waitFor();
    },
  },
  {
    name: 'start-template',
    call: sheet(),
    reach: async (page) => {
      await page.locator('.start .aside .button').click();
      await page.locator('.aside .help:not(:empty)').waitFor();
    },
  },
  { name: 'photos', call: sheet(), reach: photo },
  {
    name: 'photos-typing',
    call: sheet(),
    reach: async (page) => {
      await photo(page);
      await choose(page, 'trang dai');
      await page.locator('[data-field="figure:bang_ron"] input').fill('18');
      await page.locator('.viewer').focus();
      for (const key of ['+', '+', '+']) await page.keyboard.press(key);
    },
  },
  {
    name: 'photos-turned',
    call: sheet(),
    reach: async (page) => {
      await photo(page);
      await page.locator('.viewer').focus();
      await page.keyboard.press('r');
    },
  },
  {
    name: 'photos-broken',
    call: sheet(),
    reach: async (page) => {
      await page.locator('.start').waitFor();
      await page.locator('input[type="file"]').setInputFiles({
        name: 'IMG_0021.HEIC',
        mimeType: 'image/heic',
        buffer: Buffer.from('\0\0\0\x18ftypheic'),
      });
      await page.locator('.source .notice').waitFor();
    },
  },
  ...proseStates,
  ...tableStates,
];
