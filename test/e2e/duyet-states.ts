import type { ReportsData } from '../../shared/protocol';
import { reportsData } from '../pages/campaign-reports-data';
import { figures, noContent, received } from '../pages/reports-data';
import type { PageState } from './page-states';
import { choose, refused, sheet } from './reports-behind';

const data = reportsData();
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

/** States of the page *Kiểm tra báo cáo*. */
export const checkStates: readonly PageState[] = [
  { name: 'reading', call: () => () => 'silence' },
  { name: 'no-campaign', call: refused({ kind: 'not-found', what: 'campaign' }) },
  { name: 'waiting', call: sheet(data), reach: (page) => page.locator('.units').waitFor() },
  {
    name: 'none-waiting',
    call: sheet({ ...data, units: data.units.map((unit) => ({ ...unit, status: 'dat' as const })) }),
    reach: (page) => page.locator('.read-at').waitFor(),
  },
  { name: 'no-report', call: sheet(data), reach: (page) => choose(page, 'phuoc tan') },
  { name: 'first', call: sheet(data), reach: (page) => choose(page, 'binh da') },
  { name: 'difference', call: withAnswer, reach: (page) => choose(page, 'tan mai') },
  {
    name: 'reasons',
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
    name: 'requested',
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
    name: 'accepted',
    call: sheet(data),
    reach: async (page) => {
      await choose(page, 'binh da');
      await page.locator('.dock .button.main').click();
      await page.locator('.dock .task.done').waitFor();
    },
  },
  {
    name: 'leaving',
    call: sheet(data),
    reach: async (page) => {
      await choose(page, 'binh da');
      await page.locator('.dock .button').nth(1).click();
      await page.locator('.reasons select').nth(1).selectOption('missing');
      await page.locator('.head > .actions .button').click();
      await page.locator('.confirm').waitFor();
    },
  },
];
