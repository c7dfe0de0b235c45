import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { findBrowser, findFirefox, findProgram, missingForBrowserTests } from '../../build/needs';

let folder = '';
const program = (name: string) => {
  const file = join(folder, name);
  writeFileSync(file, '#!/bin/sh\n');
  chmodSync(file, 0o755);
  return file;
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'needs-'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

test('CHROMIUM_PATH wins', () => {
  const named = program('my-browser');
  vi.stubEnv('CHROMIUM_PATH', named);
  expect(findBrowser()).toBe(named);
});

test('a CHROMIUM_PATH that is not a program is said, not replaced by another browser', async () => {
  vi.stubEnv('CHROMIUM_PATH', join(folder, 'absent'));
  expect(findBrowser()).toBeUndefined();
  expect(await missingForBrowserTests()).toContain('is not a program');
});

test('FIREFOX_PATH wins, and is said when it is no program', async () => {
  vi.stubEnv('FIREFOX_PATH', program('my-firefox'));
  expect(findFirefox()).toBe(join(folder, 'my-firefox'));
  vi.stubEnv('FIREFOX_PATH', join(folder, 'absent'));
  expect(findFirefox()).toBeUndefined();
  expect(await missingForBrowserTests()).toContain('FIREFOX_PATH');
});

test('a program is looked for on the path, and must be executable', () => {
  const file = program('chromium');
  expect(findProgram('chromium', `/nowhere:${folder}`)).toBe(file);
  chmodSync(file, 0o644);
  expect(findProgram('chromium', folder)).toBeUndefined();
});
