import type { Page } from 'playwright-core';
import type { TakeBackData } from '../../shared/protocol';
import { fullLook, historyLines, plainLook } from '../pages/history-lines';
import { createSheet, freshStatus } from '../pages/sheet-stand-in';
import type { PageState } from './page-states';

const busy = { v: 1, ok: false, problem: { kind: 'busy' } } as const;

const history =
  (
    look: (plan: string | null) => TakeBackData | typeof busy,
    count = historyLines.length,
  ): PageState['call'] =>
  (language) => {
    const answer = createSheet(
      { ...freshStatus, language },
      {
        'list-history': () => ({
          lines: historyLines.slice(0, count),
          next: count === historyLines.length ? null : 'h1',
        }),
        'take-back': ({ plan }) => look(plan),
      },
    );
    return (json) => ({ answer: answer(json) });
  };

const open = async (page: Page): Promise<void> => {
  await page.locator('.line').nth(1).getByRole('button').click();
  await page.locator('.look .button').last().waitFor();
};
const agree = async (page: Page): Promise<void> => {
  await open(page);
  await page.locator('.look .button.main').click();
};

/** States of the page of *Nhật ký*. */
export const historyStates: readonly PageState[] = [
  { name: 'list', call: history(() => plainLook), reach: (page) => page.locator('.line').first().waitFor() },
  {
    name: 'empty',
    call: history(() => plainLook, 0),
    reach: (page) => page.locator('.history > p').nth(1).waitFor(),
  },
  { name: 'look', call: history(() => plainLook), reach: open },
  { name: 'look-full', call: history(() => fullLook), reach: open },
  { name: 'look-nothing', call: history(() => ({ ...fullLook, plan: '', steps: [] })), reach: open },
  {
    name: 'changed-meanwhile',
    call: history((plan) => (plan === null ? plainLook : fullLook)),
    reach: async (page) => {
      await agree(page);
      await page.locator('.caution').waitFor();
    },
  },
  {
    name: 'done',
    call: history((plan) => ({ ...plainLook, written: plan !== null })),
    reach: async (page) => {
      await agree(page);
      await page.locator('.task.done').first().waitFor();
    },
  },
  {
    name: 'failed',
    call: history((plan) => (plan === null ? plainLook : busy)),
    reach: async (page) => {
      await agree(page);
      await page.locator('.look .task.failed').waitFor();
    },
  },
];
