import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../build/paths';
import { checkStates } from './duyet-states';
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

describe.each(faces)('Kiểm tra báo cáo, $face', ({ language, dark, face }) => {
  it.each(checkStates)('$name: no fault that axe knows, nothing wider than 300 px', async (state) => {
    const page = await pages.open('duyet', { call: state.call(language), dark, language });
    await state.reach?.(page);
    await page.waitForTimeout(50);
    await page.screenshot({ path: join(shots, `duyet-${state.name}-${face}.png`), fullPage: true });
    await page.screenshot({ path: join(shots, `duyet-${state.name}-${face}-view.png`) });
    expect(await pages.faults(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(300);
    await page.close();
  });
});
