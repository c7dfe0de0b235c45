import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../../build/paths';
import type { Measured } from './figure';

const run = promisify(execFile);

/** `npm ci` in a clone of the last commit, with npm's own cache as it is on this machine. */
export const install = async (): Promise<Measured[]> => {
  const clone = mkdtempSync(join(tmpdir(), 'so-ghim-install-'));
  try {
    await run('git', ['clone', '--quiet', '--depth', '1', `file://${root}`, clone]);
    cpSync(join(root, 'package-lock.json'), join(clone, 'package-lock.json'));
    const start = performance.now();
    await run('npm', ['ci'], { cwd: clone, maxBuffer: 64 * 1024 * 1024 });
    const seconds = (performance.now() - start) / 1000;
    const lock = JSON.parse(readFileSync(join(clone, 'node_modules/.package-lock.json'), 'utf8')) as {
      packages: object;
    };
    const { stdout } = await run('du', ['-sm', join(clone, 'node_modules')]);
    const measured = `${seconds.toFixed(0)} s, ${Object.keys(lock.packages).length} packages, ${stdout.split('\t')[0]} MB`;
    return [{ figure: 'npm ci', reach: 'stated', measured, reached: null }];
  } finally {
    rmSync(clone, { recursive: true, force: true });
  }
};
