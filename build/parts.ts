import { archivePath, buildArchive } from './archive';
import { runQuietly, tool } from './run';
import type { Buildable } from './stale';

export type Part = Buildable & { readonly build: () => Promise<void> };

/** What every part is made of: the domain, and the exact versions of the libraries. */
const common = ['shared', 'package-lock.json', 'tsconfig.base.json'];
const extensionInputs = [...common, 'extension', 'wxt.config.ts'];

const wxt = (args: readonly string[]) => runQuietly(`wxt ${args.join(' ')}`, tool('wxt'), args);

/** The add-on: exactly the files that go to Google. */
export const appsScript: Part = {
  id: 'apps-script',
  inputs: [...common, 'apps-script', 'build/apps-script.ts', 'build/page-html.ts'],
  outputs: ['dist/apps-script/appsscript.json', 'dist/apps-script/Code.js'],
  build: async () => {
    const { buildAppsScript } = await import('./apps-script');
    await buildAppsScript();
  },
};

export const localHost: Part = {
  id: 'local-host',
  inputs: [...common, 'local-host', 'build/local-host.ts', 'build/google-members.ts'],
  outputs: ['dist/local-host/main.cjs', 'dist/local-host/executor.cjs', 'dist/local-host/runtime.js'],
  build: async () => {
    const { buildLocalHost } = await import('./local-host');
    await buildLocalHost();
  },
};

/** The sheet's page of the local host: by far the largest bundle. */
export const page: Part = {
  id: 'page',
  inputs: [...common, 'local-host', 'build/page.ts'],
  outputs: ['dist/local-host/page/index.html'],
  build: async () => {
    const { buildPage } = await import('./page');
    await buildPage();
  },
};

export const extension: Part = {
  id: 'extension-chrome',
  inputs: extensionInputs,
  outputs: ['dist/extension/chrome-mv3/manifest.json'],
  build: () => wxt(['build']),
};

export const firefox: Part = {
  id: 'extension-firefox',
  inputs: extensionInputs,
  outputs: ['dist/extension/firefox-mv3/manifest.json'],
  build: () => wxt(['build', '-b', 'firefox', '--mv3']),
};

/** The archives for the stores of Chrome and Firefox, of the folders as they are built. */
export const storeArchives: Part = {
  id: 'extension-zips',
  inputs: [...extensionInputs, 'build/archive.ts'],
  outputs: [archivePath('chrome'), archivePath('firefox')],
  build: async () => {
    buildArchive('chrome');
    buildArchive('firefox');
  },
};

/** What `npm start` needs. The page follows the local host, whose build may empty its folder. */
export const partsToStart: readonly Part[] = [appsScript, localHost, page, extension];
export const allParts: readonly Part[] = [...partsToStart, firefox, storeArchives];
