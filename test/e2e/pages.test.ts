import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../build/paths';
import { createSheet, freshStatus } from '../pages/sheet-stand-in';
import { pageStates } from './page-states';
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

describe.each(faces)('the sidebar, $face', ({ language, dark, face }) => {
  it.each(pageStates)('$name: no fault that axe knows, nothing wider than 300 px', async (state) => {
    const page = await pages.open('sidebar', { call: state.call(language), dark });
    await state.reach?.(page);
    await page.waitForTimeout(50);
    await page.screenshot({ path: join(shots, `sidebar-${state.name}-${face}.png`) });
    expect(await pages.faults(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(300);
    await page.context().close();
  });
});

describe.each(faces)('the guide, $face', ({ language, dark, face }) => {
  it('has no fault that axe knows', async () => {
    const answer = createSheet({ ...freshStatus, language });
    const page = await pages.open('huong-dan', {
      call: (json) => ({ answer: answer(json) }),
      dark,
      width: 640,
    });
    await page.locator(`html[lang="${language}"] h1`).waitFor();
    await page.screenshot({ path: join(shots, `guide-${face}.png`), fullPage: true });
    expect(await pages.faults(page)).toEqual([]);
    await page.context().close();
  });
});
