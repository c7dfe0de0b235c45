import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../build/paths';
import { startPages } from './pages';
import { tepStates } from './tep-states';

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
const width = (page: Page) => page.evaluate('document.documentElement.scrollWidth');

describe.each(faces)('Đọc văn bản, nhập tệp, $face', ({ language, dark, face }) => {
  it.each(tepStates)('$name: no fault that axe knows, nothing wider than the dialog', async (state) => {
    const page = await pages.open('tep', { call: state.call(language), dark, language, width: 1080 });
    await page.setViewportSize({ width: 1080, height: 640 });
    await state.reach?.(page);
    await page.waitForTimeout(50);
    await page.screenshot({ path: join(shots, `tep-${state.name}-${face}.png`) });
    expect(await pages.faults(page)).toEqual([]);
    expect(await width(page)).toBe(1080);
    await page.setViewportSize({ width: 700, height: 640 });
    if (!dark) await page.screenshot({ path: join(shots, `tep-${state.name}-${face}-700.png`) });
    expect(await width(page)).toBe(700);
    await page.setViewportSize({ width: 600, height: 640 });
    expect(await width(page)).toBe(600);
    await page.close();
  });
});
