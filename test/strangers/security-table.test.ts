import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../build/paths';

const security = readFileSync(join(root, 'SECURITY.md'), 'utf8');
const tried = security.slice(security.indexOf('## What was tried'), security.indexOf('## To report'));
const rows = tried.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| attack'));
const testsIn = (row: string) =>
  [...(row.split('|').at(-2) ?? '').matchAll(/`([\w/-]+)`/g)].map(([, name]) => name ?? '');

test('every attack in SECURITY.md names tests that are there', () => {
  expect(rows.length).toBeGreaterThan(15);
  expect(rows.filter((row) => testsIn(row).length === 0)).toEqual([]);
  const missing = [...new Set(rows.flatMap(testsIn))].filter(
    (name) => !['test.ts', 'test.tsx'].some((end) => existsSync(join(root, 'test', `${name}.${end}`))),
  );
  expect(missing).toEqual([]);
});

test.each(['README.md', 'README.en.md', 'CONTRIBUTING.md'])('%s leads to SECURITY.md', (file) => {
  expect(readFileSync(join(root, file), 'utf8')).toContain('(SECURITY.md)');
});
