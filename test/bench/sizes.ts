import { statSync } from 'node:fs';
import { join } from 'node:path';
import { archivePath } from '../../build/archive';
import { root } from '../../build/paths';
import { atMost, kilobytes, type Measured } from './figure';

const KB = 1024;
const size = (path: string) => statSync(join(root, path)).size;

/** What goes over the wire to people and to Google. */
export const sizes = (): Measured[] => [
  atMost('add-on bundle', size('dist/apps-script/Code.js'), 300 * KB, kilobytes),
  atMost('sidebar page', size('dist/apps-script/sidebar.html'), 120 * KB, kilobytes),
  atMost('extension archive', size(archivePath('chrome')), 200 * KB, kilobytes),
];
