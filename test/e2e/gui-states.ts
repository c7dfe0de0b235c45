import type { Page } from 'playwright-core';
import type { ReportsData } from '../../shared/protocol';
import { reportsData } from '../pages/campaign-reports-data';
import { createSheet, freshStatus } from '../pages/sheet-stand-in';
import type { PageState } from './page-states';

const sheet =
  (data: ReportsData): PageState['call'] =>
  (language) => {
    const answer = createSheet(
      { ...freshStatus, language },
      { 'read-reports': () => data, 'open-page': ({ page }) => ({ page }) },
    );
    return (json) => ({ answer: answer(json) });
  };
const refused =
  (problem: object): PageState['call'] =>
  () =>
  () => ({ answer: JSON.stringify({ v: 1, ok: false, problem }) });

const tab = async (page: Page, index: number) => {
  await page.getByRole('tab').nth(index).click();
};
const choose = (page: Page, index: number) => page.getByRole('radio').nth(index).check();
const failedCopy = (page: Page) =>
  page.evaluate(() => {
    document.execCommand = () => false;
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new Error('no')) },
    });
  });

const data = reportsData();
const allHere: ReportsData = {
  ...data,
  units: data.units.map((unit) => ({ ...unit, status: unit.status === 'chua_nop' ? 'dat' : unit.status })),
};

/** States of the page *Soạn tin gửi phường*. */
export const guiStates: readonly PageState[] = [
  { name: 'reading', call: () => () => 'silence' },
  { name: 'no-campaign', call: refused({ kind: 'not-found', what: 'campaign' }) },
  { name: 'refused', call: refused({ kind: 'busy' }) },
  { name: 'template', call: sheet(data) },
  {
    name: 'template-further',
    call: sheet(data),
    reach: async (page) => {
      await choose(page, 3);
      await page.locator('summary').click();
      for (const at of [0, 3, 4]) await page.getByRole('checkbox').nth(at).check();
    },
  },
  {
    name: 'template-all-figures',
    call: sheet(data),
    reach: async (page) => {
      await page.locator('summary').click();
      for (const box of await page.getByRole('checkbox').all()) await box.check();
      await page.locator('summary').click();
    },
  },
  { name: 'reminder-group', call: sheet(data), reach: (page) => tab(page, 1) },
  {
    name: 'reminder-group-in-parts',
    call: sheet({
      ...reportsData(60),
      units: reportsData(60).units.map((unit) => ({ ...unit, status: 'chua_nop' })),
    }),
    reach: async (page) => {
      await tab(page, 1);
      await page.locator('.button.main').first().click();
      await page.locator('.task.done p').waitFor();
    },
  },
  {
    name: 'reminder-unit-copied',
    call: sheet(data),
    reach: async (page) => {
      await tab(page, 1);
      await choose(page, 1);
      await page.keyboard.press('Enter');
      await page.locator('.task.done p').waitFor();
    },
  },
  {
    name: 'reminder-copy-refused',
    call: sheet(data),
    reach: async (page) => {
      await tab(page, 1);
      await failedCopy(page);
      await page.locator('.button.main').click();
      await page.locator('.task.failed p').waitFor();
    },
  },
  {
    name: 'reminder-no-deadline',
    call: sheet(reportsData(27, { deadline: null, number: '', issuedOn: null })),
    reach: (page) => tab(page, 1),
  },
  { name: 'reminder-nobody', call: sheet(allHere), reach: (page) => tab(page, 1) },
  { name: 'receipt', call: sheet(data), reach: (page) => tab(page, 2) },
  {
    name: 'receipt-nobody',
    call: sheet({ ...data, units: data.units.filter(({ status }) => status === 'chua_nop') }),
    reach: (page) => tab(page, 2),
  },
  { name: 'revision', call: sheet(data), reach: (page) => tab(page, 3) },
  {
    name: 'revision-without-reasons',
    call: sheet({ ...data, units: data.units.map((unit) => ({ ...unit, reasons: '' })) }),
    reach: (page) => tab(page, 3),
  },
  { name: 'no-units', call: sheet({ ...data, units: [] }) },
];
