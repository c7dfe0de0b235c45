import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { findBrowser } from '../../build/needs';
import { root } from '../../build/paths';
import { run, tool } from '../../build/run';

/**
 * `npm run contact-sheets`: every state of every page of the sheet, of the panel and of the options, a sheet of
 * pictures for each language and colour scheme, to be looked at as a whole. With `--made` from the pictures that are
 * there, without making them anew.
 */
const results = join(root, '.test-results');
const folder = join(results, 'contact-sheets');
const sources = ['pages', 'panel'] as const;

type Shot = { readonly file: string; readonly name: string; readonly sheet: string };

/** `sidebar-paste-held-vi-dark.png`: the page, the state, the language, the colours. */
const shotsIn = (source: (typeof sources)[number]): Shot[] =>
  readdirSync(join(results, source)).flatMap((file) => {
    const [, page = '', state = '', language, scheme] =
      /^(bao-cao|lap-dot|[a-z]+)-(.+)-(vi|en)-(light|dark)(?:-stretched)?\.png$/.exec(file) ?? [];
    if (state === '') return [];
    const name = source === 'panel' ? 'panel' : page;
    return [{ file: join(results, source, file), name: state, sheet: `${name}-${language}-${scheme}` }];
  });

const htmlOf = (
  shots: readonly Shot[],
  isDark: boolean,
): string => `<!doctype html><meta charset="utf-8"><style>
  body { display: flex; flex-wrap: wrap; align-items: flex-start; gap: 16px; margin: 16px; width: 1568px;
    background: ${isDark ? '#000' : '#bbb'}; color: ${isDark ? '#eee' : '#111'}; font: 13px Arimo, sans-serif; }
  figure { margin: 0; width: 248px; } img { display: block; width: 100%; } figcaption { padding: 4px 0; }
</style>${shots
  .map(
    ({ file, name }) => `<figure><figcaption>${name}</figcaption><img src="${pathToFileURL(file)}"></figure>`,
  )
  .join('')}`;

const make = async (): Promise<void> => {
  if (!process.argv.includes('--made')) {
    const { code } = await run(tool('vitest'), ['run', '--project', 'looks'], { env: { PICTURES: '1' } });
    if (code !== 0) console.error('A state has failed: its picture may be missing.');
  }
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const sheets = new Map<string, Shot[]>();
  for (const shot of sources.flatMap(shotsIn))
    sheets.set(shot.sheet, [...(sheets.get(shot.sheet) ?? []), shot]);
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('no Chromium: set CHROMIUM_PATH');
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--allow-file-access-from-files'],
  });
  const page = await browser.newPage({ viewport: { width: 1600, height: 900 } });
  for (const [sheet, shots] of sheets) {
    // From the place of the pictures: a page of another origin may not show files.
    await page.goto(pathToFileURL(join(root, 'LICENSE')).href);
    await page.setContent(htmlOf(shots, sheet.endsWith('dark')), { waitUntil: 'load' });
    await page.screenshot({ path: join(folder, `${sheet}.png`), fullPage: true });
    console.log(`.test-results/contact-sheets/${sheet}.png  ${shots.length}`);
  }
  await browser.close();
};

await make();
