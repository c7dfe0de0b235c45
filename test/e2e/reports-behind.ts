import type { Page } from 'playwright-core';
import type { ReportsData } from '../../shared/protocol';
import { createReportsSheet } from '../pages/reports-sheet';
import type { PageState } from './page-states';

type Handlers = Parameters<typeof createReportsSheet>[1];
type Sheet = ReturnType<typeof createReportsSheet>;

/** A sheet for each page that is opened, with what somebody else does to it before a request is answered. */
export const sheet =
  (of: ReportsData, handlers?: Handlers, meanwhile?: (op: string, at: Sheet) => void): PageState['call'] =>
  () => {
    const at = createReportsSheet(of, handlers);
    return (json) => {
      meanwhile?.(JSON.parse(json).op, at);
      return { answer: at.answer(json) };
    };
  };
/** A sheet that refuses all. */
export const refused =
  (problem: object): PageState['call'] =>
  () =>
  () => ({ answer: JSON.stringify({ v: 1, ok: false, problem }) });

/** Chooses a unit by a few letters of its name. */
export const choose = async (page: Page, letters: string): Promise<void> => {
  await page.getByRole('combobox').first().fill(letters);
  await page.keyboard.press('Enter');
  await page.locator('.dock').waitFor();
};
