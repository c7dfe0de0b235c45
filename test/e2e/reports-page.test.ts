import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../build/paths';
import { startPages } from './pages';
import { reportsStates } from './reports-states';

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

describe.each(faces)('Nhập, kiểm tra báo cáo, $face', ({ language, dark, face }) => {
  it.each(reportsStates)('$name: no fault that axe knows, nothing wider than 300 px', async (state) => {
    const page = await pages.open('bao-cao', { call: state.call(language), dark, language });
    await state.reach?.(page);
    await page.waitForTimeout(50);
    await page.screenshot({ path: join(shots, `reports-${state.name}-${face}.png`), fullPage: true });
    await page.screenshot({ path: join(shots, `reports-${state.name}-${face}-view.png`) });
    expect(await pages.faults(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(300);
    await page.close();
  });
});
