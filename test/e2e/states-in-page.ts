import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { root } from '../../build/paths';
import type { PageState } from './page-states';
import type { startPages } from './pages';

type Pages = Awaited<ReturnType<typeof startPages>>;
/** What of the page a picture shows: its window, all that the document holds, or a window high enough for all. */
type Picture = 'window' | 'document' | 'stretched';
export type Frame = {
  /** The page by its file name in `apps-script/pages`. */
  readonly page: string;
  /** How the names of its pictures begin. */
  readonly prefix: string;
  readonly width: number;
  readonly height?: number;
  /** Widths at which nothing may stick out either, each with a picture where it is told. */
  readonly narrower?: readonly { readonly width: number; readonly picture?: boolean }[];
  readonly pictures: readonly Picture[];
};

/** Pictures are for people: `PICTURES=1 npm test` makes them, for half as much time again. */
export const showing = process.env.PICTURES === '1';
export const shots = join(root, '.test-results/pages');
/** In the dark the same page is there in other colours: only what looks at these may find more. */
const rulesIn = { light: undefined, dark: ['color-contrast', 'link-in-text-block'] } as const;
const colours = ['light', 'dark'] as const;

const open = async (pages: Pages, frame: Frame, state: PageState, language: 'vi' | 'en'): Promise<Page> => {
  const { width, height = 700 } = frame;
  const page = await pages.openAgain(frame.page, { call: state.call(language), width, language });
  await page.setViewportSize({ width, height });
  await state.reach?.(page);
  await page.waitForTimeout(50);
  return page;
};

/** So high that nothing of the page is scrolled away, neither of the document nor of its panel. */
const stretched = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const panel = document.querySelector('.panel');
    const hidden = panel ? panel.scrollHeight - panel.clientHeight : 0;
    return Math.max(document.documentElement.scrollHeight, innerHeight + hidden);
  });

const take = async (page: Page, { width, height = 700 }: Frame, picture: Picture, path: string) => {
  if (picture === 'stretched') await page.setViewportSize({ width, height: await stretched(page) });
  await page.screenshot({ path, fullPage: picture === 'document' });
  if (picture === 'stretched') await page.setViewportSize({ width, height });
};

/**
 * Every state in both languages: axe finds nothing and nothing sticks out. The same page is then seen in the dark,
 * for what depends on colour.
 */
export const describeStates = (
  title: string,
  pages: () => Pages,
  frame: Frame,
  states: readonly PageState[],
): void => {
  describe.each(['vi', 'en'] as const)(`${title}, %s`, (language) => {
    it.each(states)('$name: no fault that axe knows in light and dark, nothing sticks out', async (state) => {
      mkdirSync(shots, { recursive: true });
      const { height = 700, narrower = [] } = frame;
      const page = await open(pages(), frame, state, language);
      const name = join(shots, `${frame.prefix}-${state.name}-${language}`);
      for (const colorScheme of colours) {
        await page.emulateMedia({ colorScheme });
        for (const [index, picture] of showing ? frame.pictures.entries() : [])
          await take(page, frame, picture, `${name}-${colorScheme}${index ? `-${picture}` : ''}.png`);
        expect(await pages().faults(page, rulesIn[colorScheme])).toEqual([]);
      }
      for (const { width, picture } of [{ width: frame.width, picture: false }, ...narrower]) {
        await page.setViewportSize({ width, height });
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
        if (picture && showing) await page.screenshot({ path: `${name}-${width}.png` });
      }
    });
  });
};
