import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../build/paths';
import { atMost, kilobytes, type Measured } from './figure';

const KB = 1024;
const size = (path: string) => statSync(join(root, path)).size;

const archive = (): string => {
  const found = readdirSync(join(root, 'dist/extension')).find((name) => name.endsWith('-chrome.zip'));
  if (!found) throw new Error('no store archive in dist/extension: npm run build');
  return `dist/extension/${found}`;
};

/** What goes over the wire to people and to Google. */
export const sizes = (): Measured[] => [
  atMost('add-on bundle', size('dist/apps-script/Code.js'), 300 * KB, kilobytes),
  atMost('sidebar page', size('dist/apps-script/sidebar.html'), 120 * KB, kilobytes),
  atMost('extension archive', size(archive()), 200 * KB, kilobytes),
];
