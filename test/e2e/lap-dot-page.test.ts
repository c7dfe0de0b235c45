import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../build/paths';
import { newCampaignStates } from './lap-dot-states';
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

describe.each(faces)('the page that makes a campaign, $face', ({ language, dark, face }) => {
  it.each(newCampaignStates)(
    '$name: no fault that axe knows, nothing wider than its window',
    async (state) => {
      const page = await pages.open('lap-dot', { call: state.call(language), dark, language, width: 900 });
      await state.reach?.(page);
      await page.waitForTimeout(50);
      expect(await pages.faults(page)).toEqual([]);
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      await page.setViewportSize({ width: 900, height });
      await page.waitForTimeout(50);
      await page.screenshot({ path: join(shots, `lap-dot-${state.name}-${face}.png`) });
      for (const width of [900, 600, 320]) {
        await page.setViewportSize({ width, height: 680 });
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
      }
      await page.close();
    },
  );
});
