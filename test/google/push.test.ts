import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { planPush } from '../../google/push';

let root = '';
const project = (content: object) => writeFileSync(join(root, '.clasp.json'), JSON.stringify(content));

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'push-'));
  mkdirSync(join(root, 'dist/apps-script'), { recursive: true });
  writeFileSync(join(root, 'dist/apps-script/appsscript.json'), '{}');
});
afterEach(() => rmSync(root, { recursive: true }));

test('without a project file nothing is pushed', () => {
  expect(planPush(root, undefined)).toMatchObject({
    kind: 'refused',
    why: expect.stringContaining('.clasp.json'),
  });
});

test.each([
  ['no script', { rootDir: 'dist/apps-script' }],
  ['no folder: clasp would push the whole project', { scriptId: 'x' }],
  ['another folder', { scriptId: 'x', rootDir: 'apps-script' }],
])('refused: %s', (_, content) => {
  project(content);
  expect(planPush(root, undefined).kind).toBe('refused');
});

test('refused: not built', () => {
  project({ scriptId: 'x', rootDir: 'dist/apps-script' });
  rmSync(join(root, 'dist'), { recursive: true });
  expect(planPush(root, undefined)).toMatchObject({
    kind: 'refused',
    why: expect.stringContaining('npm run build'),
  });
});

test('a push, and a new version under the same address where a deployment is named', () => {
  project({ scriptId: 'x', rootDir: './dist/apps-script/' });
  expect(planPush(root, undefined)).toEqual({ kind: 'commands', commands: [['push', '--force']] });
  expect(planPush(root, 'AKfy')).toEqual({
    kind: 'commands',
    commands: [
      ['push', '--force'],
      ['update-deployment', 'AKfy'],
    ],
  });
});
