import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { type Zippable, zipSync } from 'fflate';
import { root } from './paths';
import { filesBelow } from './stale';

/** The beginning of time for archives, in the local time that they hold: the same bytes whenever and wherever made. */
const beginning = new Date(1980, 0, 1);

/** A folder as a zip: files by name, all of one date, so that anybody can make the same bytes from the same files. */
export const archiveOf = (folder: string): Uint8Array => {
  const files: Zippable = {};
  for (const file of filesBelow(folder))
    files[relative(folder, file).split(sep).join('/')] = [readFileSync(file), { level: 9, mtime: beginning }];
  return zipSync(files);
};

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
/** What goes to the store of a browser, from the root of the repository. */
export const archivePath = (browser: 'chrome' | 'firefox'): string =>
  `dist/extension/so-ghim-${version}-${browser}.zip`;

export const buildArchive = (browser: 'chrome' | 'firefox'): void => {
  const path = join(root, archivePath(browser));
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, archiveOf(join(root, `dist/extension/${browser}-mv3`)));
};
