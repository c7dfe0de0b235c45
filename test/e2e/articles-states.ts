import type { Page } from 'playwright-core';
import { pastedText, pasteSheet } from '../pages/paste-articles';
import { createSheet, freshStatus } from '../pages/sheet-stand-in';
import type { PageState } from './page-states';

type Handlers = Parameters<typeof createSheet>[1];
const call =
  (handlers?: () => Handlers): PageState['call'] =>
  (language) => {
    const answer = createSheet({ ...freshStatus, language }, handlers?.());
    return (json) => ({ answer: answer(json) });
  };
const paste = call(() => ({ 'paste-articles': pasteSheet() }));
const open = (page: Page) => page.getByRole('tab').nth(2).click();
const preview = async (page: Page, text: string) => {
  await open(page);
  await page.getByRole('textbox').first().fill(text);
  await page.locator('.button.main').first().click();
};

/** States of the sidebar's part *Tin bài*. */
export const articlesStates: readonly PageState[] = [
  { name: 'articles', call: paste, reach: open },
  {
    name: 'paste-not-ours',
    call: paste,
    reach: async (page) => {
      await preview(page, 'Họ tên\tĐịa chỉ');
      await page.locator('.fault').first().waitFor();
    },
  },
  {
    name: 'paste-held',
    call: paste,
    reach: async (page) => {
      await preview(page, pastedText);
      await page.locator('.button.main').nth(1).click();
      await page.locator('[role=alert].fault:not(:empty)').waitFor();
    },
  },
  {
    name: 'paste-sent',
    call: paste,
    reach: async (page) => {
      await preview(page, pastedText);
      await page.locator('.notice .button').first().click();
      await page.locator('.button.main').nth(1).click();
      await page.locator('.task.done p').waitFor();
    },
  },
  {
    name: 'royalties-made',
    call: paste,
    reach: async (page) => {
      await open(page);
      await page.locator('section').last().locator('.button').first().click();
      await page.locator('.task.done p').waitFor();
    },
  },
  {
    name: 'royalties-failed',
    call: call(() => ({ 'fill-royalties': () => ({ v: 1, ok: false, problem: { kind: 'busy' } }) })),
    reach: async (page) => {
      await open(page);
      await page.locator('section').last().locator('.button').first().click();
      await page.locator('.task.failed').waitFor();
    },
  },
  {
    name: 'paste-failed',
    call: call(() => ({ 'paste-articles': () => ({ v: 1, ok: false, problem: { kind: 'busy' } }) })),
    reach: async (page) => {
      await preview(page, pastedText);
      await page.locator('.task.failed').waitFor();
    },
  },
];
