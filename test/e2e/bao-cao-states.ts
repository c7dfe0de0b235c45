import type { Page } from 'playwright-core';
import { reportsData } from '../pages/campaign-reports-data';
import { figures, noContent } from '../pages/reports-data';
import type { PageState } from './page-states';
import { choose, refused, sheet } from './reports-behind';

const data = reportsData();
const fill = async (page: Page, all: Readonly<Record<string, string>>): Promise<void> => {
  for (const [id, text] of Object.entries(all))
    await page.locator(`[data-field="figure:${id}"] input`).fill(text);
};
const save = (page: Page) => page.locator('.dock .button.main').click();
const channel = (page: Page, id = 'zalo') => page.locator('[data-field="channel"] select').selectOption(id);
const plausible = Object.fromEntries(Object.entries(figures).map(([id, value]) => [id, String(value)]));

/** States of the page *Nhập, kiểm tra báo cáo*. */
export const reportStates: readonly PageState[] = [
  { name: 'reading', call: () => () => 'silence' },
  { name: 'no-campaign', call: refused({ kind: 'not-found', what: 'campaign' }) },
  { name: 'units', call: sheet(data), reach: (page) => page.locator('.units').waitFor() },
  {
    name: 'units-missing',
    call: sheet(data),
    reach: (page) => page.locator('.filters button').nth(1).click(),
  },
  { name: 'empty', call: sheet(data), reach: (page) => choose(page, 'phuoc tan') },
  {
    name: 'typing',
    call: sheet({ ...data, last: { title: 'Đợt 2024', figures: { 'ward:23': figures } } }),
    reach: async (page) => {
      await choose(page, 'phuoc tan');
      await page.getByRole('checkbox').nth(1).check();
      await fill(page, {
        tt_phut: '62 giờ',
        to_roi: 'khoảng 500',
        bang_ron: 'mấy tấm',
        pa_no: '900',
        hn_cuoc: '1,5',
      });
      await page.locator('.theme select').nth(2).selectOption('evidenced');
      await page.locator('[data-field="link"] input').fill('drive.google.com/abc');
    },
  },
  {
    name: 'faults',
    call: sheet(data),
    reach: async (page) => {
      await choose(page, 'phuoc tan');
      await fill(page, { bang_ron: 'mấy tấm' });
      await save(page);
      await page.locator('.dock .caution').waitFor();
    },
  },
  {
    name: 'questions',
    call: sheet(data),
    reach: async (page) => {
      await choose(page, 'phuoc tan');
      await channel(page);
      await fill(page, { ...plausible, tt_luot_phat: '124', tt_phut: '62', bang_ron: '900', xe_loa: '' });
      await save(page);
      await page.locator('.questions').waitFor();
    },
  },
  {
    name: 'nil',
    call: sheet(data),
    reach: async (page) => {
      await choose(page, 'phuoc tan');
      await page.locator('[data-field="nil"] input').check();
    },
  },
  {
    name: 'personal-data',
    call: sheet(data),
    reach: async (page) => {
      await choose(page, 'phuoc tan');
      await channel(page);
      await fill(page, plausible);
      await page.locator('[data-field="note"] textarea').fill('Hộ ông Nguyễn Văn Mẫu, gọi 0912345678');
      await save(page);
      await page.locator('.dock .caution').waitFor();
    },
  },
  {
    name: 'refused',
    call: sheet(data, {
      'submit-reports': () => ({ v: 1, ok: false, problem: { kind: 'locked', on: '2025-04-11' } }),
    }),
    reach: async (page) => {
      await choose(page, 'phuoc tan');
      await channel(page);
      await fill(page, plausible);
      await save(page);
      await page.locator('.task.failed').waitFor();
    },
  },
  {
    name: 'changed',
    call: sheet(data, {}, (op, at) => {
      if (op === 'submit-reports' && at.unit('ward:23').version === 0)
        at.saveElsewhere('ward:23', { content: { ...noContent, figures: { ...figures, bang_ron: 31 } } });
    }),
    reach: async (page) => {
      await choose(page, 'phuoc tan');
      await channel(page);
      await fill(page, plausible);
      await save(page);
      await page.locator('.task.failed').waitFor();
    },
  },
  {
    name: 'changed-read',
    call: sheet(data, {}, (op, at) => {
      if (op === 'submit-reports' && at.unit('ward:23').version === 0)
        at.saveElsewhere('ward:23', { content: { ...noContent, figures: { ...figures, bang_ron: 31 } } });
    }),
    reach: async (page) => {
      await choose(page, 'phuoc tan');
      await channel(page);
      await fill(page, plausible);
      await save(page);
      await page.locator('.task.failed').waitFor();
      await save(page);
      await page.locator('.difference').waitFor();
    },
  },
  {
    name: 'saved',
    call: sheet(data),
    reach: async (page) => {
      await choose(page, 'phuoc tan');
      await channel(page);
      await fill(page, { ...plausible, to_roi: 'khoảng 800' });
      await page.locator('.theme select').nth(0).selectOption('claimed');
      await save(page);
      await page.locator('.notice.good').waitFor();
    },
  },
  {
    name: 'arrival',
    call: sheet(data),
    reach: async (page) => {
      await choose(page, 'trang dai');
      await page.locator('.dock .help').waitFor();
    },
  },
  { name: 'asked', call: sheet(data), reach: (page) => choose(page, 'quang vinh') },
  {
    name: 'leaving',
    call: sheet(data),
    reach: async (page) => {
      await choose(page, 'binh da');
      await fill(page, { to_roi: '910' });
      await page.locator('.head > .actions .button').click();
      await page.locator('.confirm').waitFor();
    },
  },
  {
    name: 'portal-board',
    call: sheet(data),
    reach: async (page) => {
      await choose(page, 'ban bien tap');
    },
  },
];
