import type { FrameLocator, Locator, Page } from 'playwright-core';
import type { Panel } from '../e2e/panel';

type Method = (...given: never[]) => unknown;

/** What a person does by one of these: a click, a field filled, a choice made, a key pressed. */
const acts = ['click', 'fill', 'check', 'selectOption', 'press', 'setInputFiles'] as const;

/** All pages share the locators that are counted, so that they share the count: one is looked at after the other. */
let count = 0;
/** Counts what is done in a page from now on, however it is located; `done` says how much, and begins anew. */
export const countActions = (page: Page): { done(): number; paste(): void } => {
  count = 0;
  const locators = Object.getPrototypeOf(page.locator('body')) as Record<string, Method>;
  for (const name of acts) {
    const original = locators[name];
    if (!original || (original as { counted?: true }).counted) continue;
    const counting = function (this: Locator | FrameLocator, ...given: never[]) {
      count += 1;
      return original.apply(this, given);
    };
    Object.assign(counting, { counted: true });
    locators[name] = counting;
  }
  return {
    done: () => {
      const was = count;
      count = 0;
      return was;
    },
    paste: () => {
      count += 1;
    },
  };
};

/** The same of the extension's panel, and of presses on its button in the toolbar. */
export const countInPanel = (panel: Panel): { readonly panel: Panel; pressed(): void; done(): number } => {
  let count = 0;
  const counted =
    <Given extends unknown[], T>(act: (...given: Given) => Promise<T>) =>
    (...given: Given): Promise<T> => {
      count += 1;
      return act(...given);
    };
  return {
    panel: {
      ...panel,
      click: counted(panel.click),
      fill: counted(panel.fill),
      press: counted(panel.press),
    },
    pressed: () => {
      count += 1;
    },
    done: () => {
      const was = count;
      count = 0;
      return was;
    },
  };
};
