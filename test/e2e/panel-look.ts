import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect } from 'vitest';
import { root } from '../../build/paths';
import type { Panel } from './panel';
import { until } from './wait';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const folder = join(root, '.test-results/panel');

type Found = { readonly id: string; readonly nodes: readonly { readonly html: string }[] };

/**
 * The panel as it stands, light and dark: axe finds nothing, nothing sticks out of it at the least width that a panel
 * has and at 200 %, and a picture of it is kept in `.test-results/panel`.
 */
export const lookAt = async (panel: Panel, name: string): Promise<void> => {
  mkdirSync(folder, { recursive: true });
  await panel.evaluate(`globalThis.axe ? 0 : (0, eval)(${JSON.stringify(axe)})`);
  for (const scheme of ['light', 'dark'] as const) {
    await panel.target.send('Emulation.setEmulatedMedia', {
      features: [
        { name: 'prefers-color-scheme', value: scheme },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ],
    });
    const found = await panel.evaluate<readonly Found[]>(
      'axe.run(document, { resultTypes: ["violations"] }).then(({ violations }) => violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => ({ html })) })))',
    );
    expect(found, `${name}, ${scheme}`).toEqual([]);
    writeFileSync(join(folder, `${name}-${scheme}.png`), await panel.screenshot());
  }
  await panel.target.send('Emulation.setEmulatedMedia', { features: [] });
  const width = await panel.evaluate<number>('innerWidth');
  const beyond: Record<number, number> = {};
  // At 200 % a panel of 400 pixels has 200.
  for (const narrow of [320, 200]) {
    await panel.target.send('Emulation.setDeviceMetricsOverride', {
      width: narrow,
      height: 700,
      deviceScaleFactor: 1,
      mobile: false,
    });
    beyond[narrow] = await panel.evaluate<number>(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    );
  }
  await panel.target.send('Emulation.clearDeviceMetricsOverride');
  // The browser gives the width back a moment later: a click before that lands beside what it was meant for.
  await until('the width to come back', async () => (await panel.evaluate('innerWidth')) === width);
  expect(beyond, `${name} sticks out`).toEqual({ 320: 0, 200: 0 });
};
