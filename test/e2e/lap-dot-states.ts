import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { root } from '../../build/paths';
import type { StatusData } from '../../shared/protocol';
import { docxOf } from '../pages/dispatch-docx';
import { createSheet, dispatch, dispatchText, emptyStatus, freshStatus } from '../pages/sheet-stand-in';
import type { PageState } from './page-states';

type Options = NonNullable<Parameters<typeof createSheet>[1]>;
const empty: StatusData = { ...emptyStatus, setUp: true, schema: 1 };
const sheet =
  (handlers: Options = {}, status = empty): PageState['call'] =>
  (language) => {
    const answer = createSheet({ ...status, language }, { ...handlers });
    return (json) => ({ answer: answer(json) });
  };
const busy = { v: 1, ok: false, problem: { kind: 'busy' } } as const;
const main = (page: Page) => page.locator('.button.main').first();
const field = (page: Page, name: string) => page.locator(`[data-field=${name}] :is(input, textarea)`);
const legacy = 'UBND thµnh phè Biªn Hßa, Phßng V¨n hãa - Th«ng tin, gi¶m nghÌo bÒn v÷ng trªn ®Þa bµn';

async function paste(page: Page, text = dispatchText): Promise<void> {
  await page.getByRole('textbox').fill(text);
}
async function read(page: Page): Promise<void> {
  await paste(page);
  await main(page).click();
  await page.locator('.dock').waitFor();
}
async function drop(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({
    name,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(bytes),
  });
}

/** States of the page that makes a campaign of a dispatch. */
export const newCampaignStates: readonly PageState[] = [
  { name: 'loading', call: () => () => 'silence' },
  {
    name: 'not-set-up',
    call: sheet({}, emptyStatus),
    reach: (page) => page.locator('.notice').waitFor(),
  },
  { name: 'blank', call: sheet(), reach: (page) => main(page).waitFor() },
  { name: 'pasted', call: sheet(), reach: (page) => paste(page) },
  { name: 'legacy-font', call: sheet(), reach: (page) => paste(page, legacy) },
  {
    name: 'file-refused',
    call: sheet(),
    reach: async (page) => {
      await drop(page, 'Công văn 45.pdf', new TextEncoder().encode('%PDF-1.7'));
      await page.locator('.drop > .fault').waitFor();
    },
  },
  {
    name: 'file-asked',
    call: sheet(),
    reach: async (page) => {
      await paste(page, 'Ghi chú của chuyên viên');
      await drop(page, 'Công văn 45.docx', docxOf(dispatchText));
      await page.locator('.confirm').waitFor();
    },
  },
  {
    name: 'file-found',
    call: sheet(),
    reach: async (page) => {
      await drop(page, 'Công văn 45.docx', docxOf(dispatchText));
      await page.locator('.dock').waitFor();
    },
  },
  {
    name: 'reading-failed',
    call: sheet({ 'read-dispatch': () => busy }),
    reach: async (page) => {
      await paste(page);
      await main(page).click();
      await page.locator('.task.failed').waitFor();
    },
  },
  { name: 'found', call: sheet(), reach: read },
  {
    name: 'found-first-campaign',
    call: sheet(),
    reach: async (page) => {
      await paste(page, readFileSync(join(root, 'local-host/first-campaign/dispatch-2025.txt'), 'utf8'));
      await main(page).click();
      await page.locator('.dock').waitFor();
      for (const summary of await page.locator('summary').all()) await summary.click();
    },
  },
  {
    name: 'found-no-themes',
    call: sheet({ 'read-dispatch': () => ({ units: [], unresolved: [], missing: [] }) }),
    reach: async (page) => {
      await paste(page, 'V/v truyền thông giảm nghèo');
      await main(page).click();
      await page.locator('.dock').waitFor();
    },
  },
  {
    name: 'unresolved',
    call: sheet({
      'read-dispatch': () => ({ ...dispatch, unresolved: ['Trang Thông tin điện tử thành phố'] }),
    }),
    reach: read,
  },
  {
    name: 'corrected',
    call: sheet({}, freshStatus),
    reach: async (page) => {
      await read(page);
      await field(page, 'number').fill('45/PVHTT');
      await field(page, 'issuedOn').fill('10/02/2025');
      await field(page, 'deadline').fill('30/04/2025');
      await page.locator('details summary').first().click();
    },
  },
  {
    name: 'faulty',
    call: sheet(),
    reach: async (page) => {
      await read(page);
      await field(page, 'from').fill('01/06/2025');
      await field(page, 'to').fill('01/03/2025');
      await field(page, 'title').fill('');
    },
  },
  {
    name: 'personal',
    call: sheet(),
    reach: async (page) => {
      await read(page);
      await page.locator('details summary').first().click();
      await field(page, 'recipients').fill('Như trên; gọi anh Ví Dụ 0913 456 789');
      await page.locator('details summary').first().click();
      await main(page).click();
      await page.locator('[data-field=recipients] :is(input, textarea):focus').waitFor();
    },
  },
  {
    name: 'halfway',
    call: sheet({
      'create-campaign': () => ({
        campaign: 'c1',
        units: 27,
        themes: 7,
        unresolved: [],
        missing: [],
        cursor: 'after 1',
        progress: { done: 1, of: 4, what: 'Báo cáo' },
      }),
    }),
    reach: async (page) => {
      await read(page);
      await main(page).click();
      await page.getByRole('button').last().click();
      await page.locator('.dock > .caution').waitFor();
    },
  },
  {
    name: 'failed',
    call: sheet({ 'create-campaign': () => busy }),
    reach: async (page) => {
      await read(page);
      await main(page).click();
      await page.locator('.task.failed').waitFor();
    },
  },
  {
    name: 'made',
    call: sheet(),
    reach: async (page) => {
      await read(page);
      await main(page).click();
      await page.locator('.made').waitFor();
      await main(page).click();
    },
  },
];
