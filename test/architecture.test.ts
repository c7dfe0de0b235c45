import { expect, test } from 'vitest';
import { membersUsed, namesUsed } from './architecture/identifiers';
import { importsOf } from './architecture/imports';
import { refusal } from './architecture/layers';
import { filesIn, sourceFiles, textOf } from './architecture/source-files';

const product = ['shared', 'extension', 'apps-script', 'local-host', 'google'].flatMap(filesIn);

test('who may import whom', () => {
  const violations = product.flatMap((file) =>
    importsOf(file).flatMap((one) => {
      const why = refusal(file, one);
      return why === null ? [] : [`${file}: ${why}`];
    }),
  );
  expect(violations).toEqual([]);
});

test('the rules can be broken: each kind of wrong import is refused', () => {
  const value = { typeOnly: false, isPackage: false };
  const type = { typeOnly: true, isPackage: false };
  const packaged = { typeOnly: false, isPackage: true };
  const refused: [string, Parameters<typeof refusal>[1]][] = [
    ['shared/text/fold.ts', { to: 'shared/unit/kind', ...value }],
    ['shared/unit/find.ts', { to: 'shared/report/status', ...type }],
    ['shared/publication/key.ts', { to: 'shared/campaign/stage', ...value }],
    ['shared/report/counting.ts', { to: 'shared/campaign/stage', ...value }],
    ['shared/activity/kinds.ts', { to: 'shared/report/metrics/index', ...value }],
    ['shared/report/counting.ts', { to: 'shared/activity/kinds', ...type }],
    ['shared/theme/suggest.ts', { to: 'shared/protocol', ...value }],
    ['shared/protocol.ts', { to: 'zod', ...packaged }],
    ['extension/portals/generic.ts', { to: 'preact', ...packaged }],
    ['extension/models/draft.ts', { to: 'extension/outbox/outbox', ...value }],
    ['extension/components/panel.tsx', { to: 'wxt/browser', ...packaged }],
    ['extension/components/panel.tsx', { to: 'extension/gateway/web-app', ...type }],
    ['extension/gateway/web-app.ts', { to: 'apps-script/addon', ...type }],
    ['apps-script/operations/log.ts', { to: 'apps-script/google/google', ...value }],
    ['apps-script/google/google.ts', { to: 'apps-script/operations/log', ...type }],
    ['apps-script/pages/sidebar/main.tsx', { to: 'apps-script/addon', ...value }],
    ['local-host/main.ts', { to: 'apps-script/addon', ...type }],
    ['google/push.ts', { to: 'local-host/main', ...value }],
  ];
  expect(refused.filter(([file, one]) => refusal(file, one) === null)).toEqual([]);
  expect(refusal('apps-script/operations/log.ts', { to: 'apps-script/google/google', ...type })).toBeNull();
});

const googleGlobals = [
  'SpreadsheetApp',
  'LockService',
  'PropertiesService',
  'HtmlService',
  'ContentService',
  'CacheService',
  'ScriptApp',
  'Session',
  'Utilities',
  'Logger',
  'UrlFetchApp',
  'MailApp',
  'GmailApp',
  'DriveApp',
];

test('only apps-script/google names the globals of Google', () => {
  const violations = filesIn('apps-script')
    .filter((file) => !file.startsWith('apps-script/google/'))
    .flatMap((file) => {
      const names = namesUsed(file);
      return googleGlobals.filter((name) => names.has(name)).map((name) => `${file}: names ${name}`);
    });
  expect(violations).toEqual([]);
});

test('only one file names google.script', () => {
  const naming = filesIn('apps-script').filter((file) => membersUsed(file).has('google.script'));
  expect(naming).toEqual(['apps-script/pages/google-script.ts']);
});

test('models know no DOM, and only the edges of the extension know the browser', () => {
  const banned: Record<string, readonly string[]> = {
    'extension/portals': ['browser', 'chrome', 'window'],
    'extension/models': ['browser', 'chrome', 'document', 'window', 'localStorage', 'fetch'],
    'extension/components': ['browser', 'chrome', 'fetch', 'localStorage'],
  };
  const violations = Object.entries(banned).flatMap(([folder, names]) =>
    filesIn(folder).flatMap((file) => {
      const used = namesUsed(file);
      return names.filter((name) => used.has(name)).map((name) => `${file}: names ${name}`);
    }),
  );
  expect(violations).toEqual([]);
});

test("zod is imported only as `import * as z from 'zod/mini'`", () => {
  const violations = sourceFiles.flatMap((file) =>
    [...textOf(file).matchAll(/^[ \t]*(?:import|export)\b[^'"]*from\s*['"]zod[^'"]*['"]/gm)]
      .map(([line]) => line.trim())
      .filter((line) => !/^import (type )?\* as z from 'zod\/mini'$/.test(line))
      .map((line) => `${file}: ${line}`),
  );
  expect(violations).toEqual([]);
});
