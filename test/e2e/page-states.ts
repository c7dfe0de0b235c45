import type { Page } from 'playwright-core';
import type { StatusData } from '../../shared/protocol';
import { createSheet, emptyStatus, freshStatus } from '../pages/sheet-stand-in';
import type { Call } from './pages';

/** A state that the sidebar can be in: the sheet behind it, and what a person does to get there. */
export type PageState = {
  readonly name: string;
  readonly call: (language: StatusData['language']) => Call;
  readonly reach?: (page: Page) => Promise<void>;
};

type Options = Parameters<typeof createSheet>[1];
const sheet =
  (status: StatusData, handlers?: Options) =>
  (language: StatusData['language']): Call => {
    const answer = createSheet({ ...status, language }, handlers);
    return (json) => ({ answer: answer(json) });
  };
const tab = (page: Page, index: number) => page.getByRole('tab').nth(index).click();
const main = (page: Page) => page.locator('.button.main').first().click();

const running: StatusData = {
  ...freshStatus,
  webApp: 'https://script.google.com/macros/s/AKfycbxY2mD7n0Qz4kU8wE1rT5uI9oP3aS6dF7gH8jK/exec',
  campaigns: [
    { ...freshStatus.campaigns[0]!, stage: 'thu_bao_cao', deadline: '2025-04-10', missing: [] },
    {
      id: 'c0',
      title: 'V/v tuyên truyền Ngày vì người nghèo 17/10',
      stage: 'luu',
      active: false,
      deadline: '2024-11-15',
      missing: [],
    },
  ],
  counts: { expected: 27, reported: 18, accepted: 14, overdue: 9, articles: 1234 },
};
const busy = { v: 1, ok: false, problem: { kind: 'busy' } } as const;

async function chooseUnit(page: Page): Promise<void> {
  await tab(page, 1);
  await page.getByRole('combobox').first().fill('trang dai');
  await page.keyboard.press('Enter');
  await page.locator('.theme').first().waitFor();
}
async function editThemes(page: Page): Promise<void> {
  await chooseUnit(page);
  await page.locator('.theme select').nth(0).selectOption('verified');
  await page.locator('.theme select').nth(1).selectOption('evidenced');
  await page.locator('.theme select').nth(2).selectOption('claimed');
}
async function issue(page: Page): Promise<void> {
  await tab(page, 3);
  await page.getByRole('textbox').first().fill('Phạm Thị Mai');
  await main(page);
  await page.locator('.code').waitFor();
}

async function publish(page: Page): Promise<void> {
  await tab(page, 3);
  await page.locator('.public-list .button').first().click();
  await page.locator('.public-list textarea').first().waitFor();
}

const faults: StatusData['faults'] = [
  { setting: 'time-zone', found: 'America/Los_Angeles', wanted: 'Asia/Ho_Chi_Minh' },
  { setting: 'locale', found: 'en_US', wanted: 'vi_VN' },
];

export const pageStates: readonly PageState[] = [
  { name: 'loading', call: () => () => 'silence' },
  { name: 'loading-slow', call: () => () => 'silence', reach: (page) => page.clock.runFor(11_000) },
  {
    name: 'several-accounts',
    call: () => () => ({ failure: 'PERMISSION_DENIED: server error while reading from storage' }),
    reach: (page) => page.locator('.task.failed').waitFor(),
  },
  { name: 'not-set-up', call: sheet({ ...emptyStatus, faults }) },
  {
    name: 'setting-up-failed',
    call: sheet(emptyStatus, { 'set-up': () => busy }),
    reach: async (page) => {
      await main(page);
      await page.locator('.task.failed').waitFor();
    },
  },
  { name: 'no-campaign', call: sheet({ ...emptyStatus, setUp: true, schema: 1 }) },
  { name: 'overview-draft', call: sheet(freshStatus) },
  { name: 'overview-running', call: sheet(running) },
  {
    name: 'overview-care',
    call: sheet({
      ...running,
      schema: 0,
      triggers: false,
      check: { at: '2025-04-24T08:15:00+07:00', count: 3 },
      faults: faults.slice(0, 1),
    }),
  },
  {
    name: 'page-refused',
    call: sheet(running, { 'open-page': () => busy }),
    reach: async (page) => {
      await page.locator('.pages .button').last().click();
      await page.locator('[role=alert]').waitFor();
    },
  },
  {
    name: 'leaving',
    call: sheet(running),
    reach: async (page) => {
      await editThemes(page);
      await tab(page, 0);
      await page.locator('.pages .button').first().click();
      await page.locator('.confirm').waitFor();
    },
  },
  { name: 'coverage-empty', call: sheet(running), reach: (page) => tab(page, 1) },
  {
    name: 'coverage-picker',
    call: sheet(running),
    reach: async (page) => {
      await tab(page, 1);
      await page.getByRole('combobox').first().fill('tan');
    },
  },
  { name: 'coverage-unit', call: sheet(running), reach: chooseUnit },
  { name: 'coverage-edited', call: sheet(running), reach: editThemes },
  {
    name: 'coverage-saved',
    call: sheet(running),
    reach: async (page) => {
      await editThemes(page);
      await page.locator('.dock .button.main').click();
      await page.locator('.dock .task.done').waitFor();
    },
  },
  {
    name: 'coverage-failed',
    call: sheet(running, { 'set-coverage': () => busy }),
    reach: async (page) => {
      await editThemes(page);
      await page.locator('.dock .button.main').click();
      await page.locator('.task.failed').waitFor();
    },
  },
  { name: 'connections-address', call: sheet(freshStatus), reach: (page) => tab(page, 3) },
  {
    name: 'connections-none',
    call: sheet(running, { 'list-connections': () => ({ connections: [], webApp: running.webApp }) }),
    reach: (page) => tab(page, 3),
  },
  {
    name: 'connections-public-list',
    call: sheet(running),
    reach: publish,
  },
  {
    name: 'connections-public-list-revoke',
    call: sheet(running),
    reach: async (page) => {
      await publish(page);
      await page.locator('.public-list .button.quiet').last().click();
      await page.locator('.public-list .confirm').waitFor();
    },
  },
  { name: 'connections-list', call: sheet(running), reach: (page) => tab(page, 3) },
  { name: 'connections-code', call: sheet(running), reach: issue },
  {
    name: 'connections-revoke',
    call: sheet(running),
    reach: async (page) => {
      await tab(page, 3);
      await page.locator('.connection .button').first().click();
    },
  },
];

/** The one state of the guide: read. */
export const guideStates: readonly PageState[] = [
  { name: 'read', call: sheet(freshStatus), reach: (page) => page.locator('h1').waitFor() },
];
