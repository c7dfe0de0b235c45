import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../build/paths';
import { guiStates } from './gui-states';
import { startPages } from './pages';

let pages: Awaited<ReturnType<typeof startPages>>;
const shots = join(root, '.test-results/pages');

beforeAll(async () => {
  pages = await startPages();
  mkdirSync(shots, { recursive: true });
});
afterAll(() => pages.close());

const faces = (['vi', 'en'] as const).flatMap((language) =>
  [false, true].map((dark) => ({ language, dark, face: `${language}-${dark ? 'dark' : 'light'}` })),
);
const openGui = async (
  state: (typeof guiStates)[number],
  language: 'vi' | 'en' = 'vi',
  dark = false,
): Promise<Page> => {
  const page = await pages.open('gui', { call: state.call(language), dark, language, width: 760 });
  await page.setViewportSize({ width: 760, height: 600 });
  return page;
};
const width = (page: Page) => page.evaluate('document.documentElement.scrollWidth');

describe.each(faces)('Soạn tin gửi phường, $face', ({ language, dark, face }) => {
  it.each(guiStates)('$name: no fault that axe knows, nothing wider than the dialog', async (state) => {
    const page = await openGui(state, language, dark);
    await state.reach?.(page);
    await page.waitForTimeout(50);
    await page.screenshot({ path: join(shots, `gui-${state.name}-${face}.png`) });
    expect(await pages.faults(page)).toEqual([]);
    expect(await width(page)).toBe(760);
    await page.setViewportSize({ width: 600, height: 600 });
    expect(await width(page)).toBe(600);
    await page.close();
  });
});
