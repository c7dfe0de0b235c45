import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fingerprint, forgetBuilt, isFresh, rememberBuilt } from '../../build/stale';

const part = { id: 'part', inputs: ['source', 'lock.json'], outputs: ['dist/out.js'] };
let root = '';
const write = (file: string, text: string) => {
  mkdirSync(join(root, file, '..'), { recursive: true });
  writeFileSync(join(root, file), text);
};
const build = () => {
  const before = fingerprint(root, part.inputs);
  write('dist/out.js', 'built');
  rememberBuilt(root, part, before);
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'stale-'));
  write('source/deep/a.ts', 'one');
  write('lock.json', '{}');
});
afterEach(() => rmSync(root, { recursive: true }));

test('what was never built is stale, what was built is fresh', () => {
  expect(isFresh(root, part)).toBe(false);
  build();
  expect(isFresh(root, part)).toBe(true);
});

test('a file touched but not changed builds nothing', () => {
  build();
  utimesSync(join(root, 'source/deep/a.ts'), new Date(), new Date());
  expect(isFresh(root, part)).toBe(true);
});

test.each([
  ['changed', () => write('source/deep/a.ts', 'two')],
  ['added', () => write('source/b.ts', '')],
  ['removed', () => rmSync(join(root, 'source/deep/a.ts'))],
  ['the lock file', () => write('lock.json', '{"a":1}')],
  ['an output deleted', () => rmSync(join(root, 'dist/out.js'))],
  ['a build that broke off', () => forgetBuilt(root, part)],
])('stale: %s', (_, happens) => {
  build();
  happens();
  expect(isFresh(root, part)).toBe(false);
});
