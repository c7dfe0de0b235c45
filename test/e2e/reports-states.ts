import type { Page } from 'playwright-core';
import type { ReportsData } from '../../shared/protocol';
import { reportsData } from '../pages/campaign-reports-data';
import { figures, noContent, received } from '../pages/reports-data';
import { createReportsSheet } from '../pages/reports-sheet';
import type { PageState } from './page-states';

const data = reportsData();
type Handlers = Parameters<typeof createReportsSheet>[1];
type Sheet = ReturnType<typeof createReportsSheet>;

/** A sheet for each page that is opened, with what somebody else does to it before a request is answered. */
const sheet =
  (of: ReportsData, handlers?: Handlers, meanwhile?: (op: string, at: Sheet) => void): PageState['call'] =>
  () => {
    const at = createReportsSheet(of, handlers);
    return (json) => {
      meanwhile?.(JSON.parse(json).op, at);
      return { answer: at.answer(json) };
    };
  };
const refused =
  (problem: object): PageState['call'] =>
  () =>
  () => ({ answer: JSON.stringify({ v: 1, ok: false, problem }) });

const choose = async (page: Page, letters: string): Promise<void> => {
  await page.getByRole('combobox').first().fill(letters);
  await page.keyboard.press('Enter');
  await page.locator('.dock').waitFor();
};
const fill = async (page: Page, all: Readonly<Record<string, string>>): Promise<void> => {
  for (const [id, text] of Object.entries(all))
    await page.locator(`[data-field="figure:${id}"] input`).fill(text);
};
const save = (page: Page) => page.locator('.dock .button.main').click();
const channel = (page: Page, id = 'zalo') => page.locator('[data-field="channel"] select').selectOption(id);
const plausible = Object.fromEntries(Object.entries(figures).map(([id, value]) => [id, String(value)]));

const asked = 'Băng rôn, khẩu hiệu: chưa có minh chứng – ảnh chụp\nPa nô: thiếu số liệu\nNội dung 3: chưa rõ';
/** Tân Mai was asked once, and its second version is here. */
const revised = (): ReportsData => {
  const before = { figures: { ...figures, bang_ron: 20 }, themes: [], note: 'Bản gửi qua Zalo' };
  return {
    ...data,
    units: data.units.map((unit) =>
      unit.name === 'Phường Tân Mai'
        ? {
            ...unit,
            ...received(before),
            status: 'yeu_cau_bs',
            round: 1,
            reasons: asked,
            document: unit.document,
          }
        : unit,
    ),
  };
};
const answerOf = {
  content: {
    ...noContent,
    figures: { ...figures, bang_ron: 24, tt_phut: 660, kp_ns: 12.5 },
    themes: [
      { number: 3, state: 'evidenced', link: 'https://drive.google.com/file/d/1', note: 'ảnh hội thi' },
    ],
    difficulties: ['Loa hư hỏng, có vùng lõm, đang chuyển sang loa thông minh'],
  } as const,
};
const withAnswer = sheet(revised(), {}, (op, at) => {
  const mai = revised().units.find(({ name }) => name === 'Phường Tân Mai')!.id;
  if (op === 'read-reports' && at.unit(mai).version === 1) at.saveElsewhere(mai, answerOf);
});

/** States of the page *Nhập, kiểm tra báo cáo*. */
export const reportsStates: readonly PageState[] = [
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
      await page.getByRole('tab').nth(0).click();
      await page.locator('.dock .help').waitFor();
    },
  },
  { name: 'check-first', call: sheet(data), reach: (page) => choose(page, 'binh da') },
  { name: 'asked', call: sheet(data), reach: (page) => choose(page, 'quang vinh') },
  { name: 'check-difference', call: withAnswer, reach: (page) => choose(page, 'tan mai') },
  {
    name: 'check-reasons',
    call: withAnswer,
    reach: async (page) => {
      await choose(page, 'tan mai');
      await page.locator('.dock .button').nth(1).click();
      await page.locator('.reasons select').nth(1).selectOption('missing');
      await page.locator('.reasons > .button').click();
      await page.locator('.dock .button.main').click();
    },
  },
  {
    name: 'check-requested',
    call: sheet(data),
    reach: async (page) => {
      await choose(page, 'binh da');
      await page.locator('.dock .button').nth(1).click();
      await page.locator('.reasons select').nth(0).selectOption('pa_no');
      await page.locator('.reasons select').nth(1).selectOption('missing');
      await page.locator('.dock .button.main').click();
      await page.locator('textarea').waitFor();
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
