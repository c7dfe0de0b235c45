import type { Page } from 'playwright-core';
import { findings, half, whole } from '../pages/kiem-tra-findings';
import { createSheet, freshStatus } from '../pages/sheet-stand-in';
import type { PageState } from './page-states';

type Options = Parameters<typeof createSheet>[1];
const sheet =
  (handlers: Options): PageState['call'] =>
  (language) => {
    const answer = createSheet(
      { ...freshStatus, language },
      { 'list-history': () => ({ lines: [], next: null }), ...handlers },
    );
    return (json) => ({ answer: answer(json) });
  };
const main = (page: Page) => page.locator('.button.main').first().click();
const done = { cursor: null, progress: { done: 1, of: 1, what: '' } };
const damaged: Options = {
  'check-book': () => whole(findings),
  'repair-book': ({ findings: chosen }) => ({
    ...done,
    repaired: chosen.map(({ id }) => id),
    lines: ['l1'],
  }),
  'undo-repair': () => ({ undone: 3, left: 1, cursor: null, progress: { done: 1, of: 1, what: '' } }),
};
const checked = async (page: Page) => {
  await main(page);
  await page.locator('.finding').first().waitFor();
};

/** States of the page *Kiểm tra sổ*. */
export const checkStates: readonly PageState[] = [
  { name: 'start', call: sheet(damaged) },
  {
    name: 'running',
    call: () => {
      let asked = 0;
      return (json) => {
        if (JSON.parse(json).op !== 'check-book') return 'silence';
        asked += 1;
        if (asked > 1) return 'silence';
        return { answer: JSON.stringify({ v: 1, ok: true, op: 'check-book', data: half(findings) }) };
      };
    },
    reach: async (page) => {
      await main(page);
      await page.locator('progress').waitFor();
    },
  },
  {
    name: 'nothing',
    call: sheet({ 'check-book': () => whole([]) }),
    reach: async (page) => {
      await main(page);
      await page.locator('.notice.good').waitFor();
    },
  },
  { name: 'found', call: sheet(damaged), reach: checked },
  {
    name: 'repaired',
    call: sheet(damaged),
    reach: async (page) => {
      await checked(page);
      await page.locator('select').selectOption('lower');
      await page.locator('.dock .button.main').click();
      // The check that follows may find nothing, and says so in a notice of its own.
      await page.locator('.notice.good').first().waitFor();
    },
  },
  {
    name: 'failed',
    call: sheet({ 'check-book': () => ({ v: 1, ok: false, problem: { kind: 'busy' } }) }),
    reach: async (page) => {
      await main(page);
      await page.locator('.task.failed').waitFor();
    },
  },
];
