import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../build/paths';
import { type PanelStage, startPanelStage } from './panel-stage';
import { type PanelState, panelStates } from './panel-states';

/** The panel and the options as they are built, in a real Chromium, in every state: what everybody needs of them. */
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const shots = join(root, '.test-results/panel');
const showing = process.env.PICTURES === '1';
const width = 360;

let stage: PanelStage;
beforeAll(async () => {
  mkdirSync(shots, { recursive: true });
  stage = await startPanelStage();
});
afterAll(() => stage?.close());

type Found = { readonly id: string; readonly nodes: readonly string[] };
const faults = (page: Page): Promise<readonly Found[]> =>
  page.evaluate(
    `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
      violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html) })))`,
  );

const openState = async ({ document, kept, reach }: PanelState, language: 'vi' | 'en') => {
  const page = await stage.open(document ?? 'sidepanel', kept, language);
  await page.setViewportSize({ width, height: 760 });
  await page.locator('main').waitFor();
  await reach?.(page);
  await page.waitForTimeout(80);
  return page;
};
const beyond = (page: Page) => page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');

describe.each(['vi', 'en'] as const)('in %s', (language) => {
  it.each(panelStates)('$name: axe finds nothing in light and dark, nothing sticks out', async (state) => {
    const page = await openState(state, language);
    expect(await page.evaluate('document.documentElement.lang')).toBe(language);
    await page.evaluate(axe);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      expect(await faults(page), colorScheme).toEqual([]);
      const path = join(shots, `state-${state.name}-${language}-${colorScheme}.png`);
      if (showing) await page.screenshot({ path, fullPage: true });
    }
    // The least width that a panel has, and what is left of a panel of 400 pixels at 200 %.
    for (const narrow of [320, 200]) {
      await page.setViewportSize({ width: narrow, height: 760 });
      expect(await beyond(page), `at ${narrow} pixels`).toBeLessThanOrEqual(0);
    }
  });
});

/** What a key leads to: its role and name, and whether it can be seen that it has the focus. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const one = document.activeElement;
    if (!one || one === document.body) return null;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
    const group = one instanceof HTMLInputElement && one.type === 'radio' ? one.closest('label') : null;
    const around = group ? getComputedStyle(group) : null;
    const isOutlined = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0;
    const isSeen = isOutlined || boxShadow !== 'none' || (around !== null && around.outlineStyle !== 'none');
    return { html: one.outerHTML.slice(0, 120), isSeen };
  });

it.each(
  panelStates.filter(({ name }) =>
    [
      'first-use',
      'draft-details',
      'logged-pin',
      'pins',
      'scan-paste',
      'queue',
      'options-disconnect',
    ].includes(name),
  ),
)('$name: the keyboard reaches everything, and it can be seen where it is', async (state) => {
  const page = await openState(state, 'vi');
  const wanted = await page.evaluate(() => {
    const all = [
      ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary'),
    ];
    const open = all.filter(
      (one) => one.tabIndex >= 0 && !(one as HTMLButtonElement).disabled && one.checkVisibility(),
    );
    // Of a group of radio buttons the Tab key reaches one; arrows do the rest.
    const groups = new Set<string>();
    return open.filter((one) => {
      if (!(one instanceof HTMLInputElement) || one.type !== 'radio') return true;
      const isFirst = !groups.has(one.name);
      groups.add(one.name);
      return isFirst;
    }).length;
  });
  await page.evaluate('document.activeElement?.blur()');
  const met = new Set<string>();
  const unseen: string[] = [];
  for (let press = 0; press < wanted + 5; press += 1) {
    await page.keyboard.press('Tab');
    const at = await focused(page);
    if (at === null) continue;
    met.add(
      await page.evaluate('[...document.querySelectorAll("*")].indexOf(document.activeElement)').then(String),
    );
    if (!at.isSeen) unseen.push(at.html);
  }
  expect(unseen).toEqual([]);
  expect(met.size).toBeGreaterThanOrEqual(wanted);
});
