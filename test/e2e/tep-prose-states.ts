import type { Page } from 'playwright-core';
import { letter, message, nil, oldFont, twoReports } from '../pages/prose-samples';
import type { PageState } from './page-states';
import { fewReports, paste, sheet } from './tep-sheet';

const read = async (page: Page, text: string): Promise<void> => {
  await paste(page, text);
  await page.locator('.prose').waitFor();
};
const compareAll = async (page: Page): Promise<void> => {
  while ((await page.locator('[data-review="waiting"] li').count()) > 0)
    await page.locator('[data-review="waiting"] li button').first().click();
};

/** A text on its way into a report. */
export const proseStates: readonly PageState[] = [
  { name: 'prose', call: sheet(), reach: (page) => read(page, letter) },
  {
    name: 'prose-show',
    call: sheet(),
    reach: async (page) => {
      await read(page, letter);
      await page.locator('.figure-source .button.quiet').first().click();
    },
  },
  {
    name: 'prose-form',
    call: sheet(),
    reach: async (page) => {
      await read(page, letter);
      await page.locator('mark .place').nth(1).focus();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Enter');
    },
  },
  {
    name: 'prose-compared',
    call: sheet(),
    reach: async (page) => {
      await read(page, letter);
      await compareAll(page);
    },
  },
  {
    name: 'prose-questions',
    call: sheet(),
    reach: async (page) => {
      await read(page, letter);
      await compareAll(page);
      await page.locator('.dock .button.main').click();
      await page.locator('.questions').waitFor();
    },
  },
  {
    name: 'prose-saved',
    call: sheet(),
    reach: async (page) => {
      await read(page, letter);
      await compareAll(page);
      await page.locator('.dock .button.main').click();
      await page.locator('.questions').waitFor();
      await page.locator('.dock .button.main').click();
      await page.locator('.report .notice.good').waitFor();
    },
  },
  {
    name: 'prose-failed',
    call: sheet(fewReports, {
      'submit-reports': () => ({ v: 1, ok: false, problem: { kind: 'busy' } }) as never,
    }),
    reach: async (page) => {
      await read(page, letter);
      await compareAll(page);
      await page.locator('.dock .button.main').click();
      await page.locator('.dock .button.main').click();
      await page.locator('.dock .task.failed').waitFor();
    },
  },
  {
    name: 'prose-supplement',
    call: sheet(),
    reach: async (page) => {
      await read(page, message.replace('Tân Phong', 'Tân Biên'));
      await page.locator('.difference').waitFor();
      await page.locator('.difference').scrollIntoViewIfNeeded();
    },
  },
  { name: 'prose-zalo', call: sheet(), reach: (page) => read(page, message) },
  {
    name: 'prose-no-unit',
    call: sheet(),
    reach: (page) => read(page, message.replace('p.Tân Phong', 'bên em')),
  },
  {
    name: 'prose-nothing',
    call: sheet(),
    reach: (page) => read(page, 'UBND phường Bửu Hòa đã nhận được công văn.'),
  },
  { name: 'prose-nil', call: sheet(), reach: (page) => read(page, nil) },
  { name: 'prose-two-reports', call: sheet(), reach: (page) => read(page, twoReports) },
  {
    name: 'prose-second-report',
    call: sheet(),
    reach: async (page) => {
      await read(page, twoReports);
      await page.locator('.part').nth(1).click();
    },
  },
  { name: 'prose-old-font', call: sheet(), reach: (page) => read(page, oldFont) },
  {
    name: 'prose-old-font-converted',
    call: sheet(),
    reach: async (page) => {
      await read(page, oldFont);
      await page.locator('.source .notice .button.main').click();
      await page.locator('.dock').waitFor();
    },
  },
  {
    name: 'prose-editing',
    call: sheet(),
    reach: async (page) => {
      await read(page, letter);
      await page.locator('.bar .button').click();
    },
  },
  {
    name: 'prose-lose',
    call: sheet(),
    reach: async (page) => {
      await read(page, letter);
      await page.locator('.head .button').click();
    },
  },
];
