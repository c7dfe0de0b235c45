import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { coreMetrics, metricGroups, metrics } from '../shared/report/metrics/index';
import { importsOf } from './architecture/imports';
import { filesIn, repositoryFiles, sourceFiles, textOf } from './architecture/source-files';

/** Folders with one file per thing, named in `index.ts`; the rest of a folder is how such a thing is made. */
const registries: Record<string, (file: string) => boolean> = {
  'shared/report/metrics': (file) => basename(file) !== 'group.ts',
  'shared/tables': (file) => !/^(table|column|article-columns)\.ts$/.test(basename(file)),
  'extension/portals': (file) => /^export const \w+: Reader =/m.test(textOf(file)),
  'apps-script/checks': (file) => /^export const \w+: Check =/m.test(textOf(file)),
  'apps-script/commands': () => true,
  'apps-script/operations': () => true,
  'apps-script/tabs': () => true,
};

const without = (file: string) => file.replace(/\.tsx?$/, '');
const directlyIn = (folder: string) =>
  filesIn(folder).filter((file) => !file.slice(folder.length + 1).includes('/'));

test.each(Object.entries(registries))('%s: every file is in its index', (folder, isEntry) => {
  const index = `${folder}/index.ts`;
  expect(repositoryFiles, `${folder} has no index.ts`).toContain(index);
  const named = new Set(importsOf(index).map((one) => one.to));
  const entries = directlyIn(folder).filter((file) => file !== index && isEntry(file));
  expect(entries.length, `${folder} is empty`).toBeGreaterThan(0);
  const forgotten = entries.filter((file) => !named.has(without(file)));
  expect(forgotten.map((file) => `${file}: is not named in ${index}`)).toEqual([]);
});

test('40 figures in 12 groups, 17 of them at the core, each once', () => {
  expect(metricGroups).toHaveLength(12);
  expect(new Set(metrics.map((metric) => metric.id)).size).toBe(40);
  expect(coreMetrics).toHaveLength(17);
});

test('no folder or file without a word of the domain', () => {
  const banned = /(^|\/)(utils?|helpers?|common|misc|lib|stuff)(\/|\.tsx?$)/;
  expect(sourceFiles.filter((file) => banned.test(file))).toEqual([]);
});

test('files are named in kebab case', () => {
  const odd = sourceFiles.filter((file) => !/^[a-z0-9]+([-.][a-z0-9]+)*\.tsx?$/.test(basename(file)));
  expect(odd).toEqual([]);
});

const lines = (file: string) => textOf(file).trimEnd().split('\n').length;

/** Longer than 250 lines on purpose: lists that are read as one. */
const readAsOne: Record<string, string> = {
  'shared/protocol.ts': 'all that crosses a boundary is listed in one file',
  'local-host/workbook/engine.ts': 'one port, whole, with what each operation means',
};

test('no source file above 250 lines, but for lists that are read as one', () => {
  const isSentences = (file: string) => /^shared\/locale\/(vi|en)\//.test(file);
  const long = sourceFiles
    .filter((file) => !(file in readAsOne) && !isSentences(file) && lines(file) > 250)
    .map((file) => `${file}: ${lines(file)} lines`);
  expect(long).toEqual([]);
});

test('entrypoints are doormats of at most 30 lines', () => {
  const doormats = sourceFiles.filter(
    (file) => file.startsWith('extension/entrypoints/') || /^(apps-script|local-host)\/main\.ts$/.test(file),
  );
  expect(doormats.length).toBeGreaterThan(3);
  expect(doormats.filter((file) => lines(file) > 30).map((file) => `${file}: ${lines(file)} lines`)).toEqual(
    [],
  );
});

const inText = (pattern: RegExp, files: readonly string[]) =>
  files.flatMap((file) =>
    textOf(file)
      .split('\n')
      .flatMap((line, index) =>
        pattern.test(line) ? [`${file}:${index + 1}: ${line.trim().slice(0, 120)}`] : [],
      ),
  );

/** Pictures and archives have no lines to read; this file names what it forbids. */
const readable = repositoryFiles.filter(
  (file) => !/\.(png|jpg|ico|zip|woff2?)$/.test(file) && file !== 'test/structure.test.ts',
);

test('nothing is left for later, no test is skipped or alone', () => {
  const wishes = /\b(TODO|FIXME|XXX)\b/;
  const skips = /\b(test|it|describe|suite)\.(skip|only|todo|skipIf|runIf|fails)\b|\bx(it|describe|test)\(/;
  expect(
    inText(
      wishes,
      readable.filter((file) => file !== 'package-lock.json'),
    ),
  ).toEqual([]);
  expect(
    inText(
      skips,
      sourceFiles.filter((file) => file.startsWith('test/') && file !== 'test/structure.test.ts'),
    ),
  ).toEqual([]);
});

test('nothing names a folder of one machine', () => {
  expect(inText(/(^|[^\w.])\/(work|root|home\/(?!someone\b)\w+|Users\/\w+)\//, readable)).toEqual([]);
});

test('every portal reader has a fixture, and every fixture has both its files', () => {
  const cases = repositoryFiles.filter((file) => file.startsWith('test/fixtures/portals/'));
  const folders = [...new Set(cases.map((file) => file.split('/').slice(0, 5).join('/')))];
  const halves = folders.filter(
    (folder) => !cases.includes(`${folder}/page.html`) || !cases.includes(`${folder}/article.json`),
  );
  expect(halves).toEqual([]);
  const withFixture = new Set(folders.map((folder) => folder.split('/')[3]));
  const readers = directlyIn('extension/portals')
    .filter((file) => /^export const \w+: Reader =/m.test(textOf(file)))
    .map((file) => basename(without(file)));
  expect(readers.filter((reader) => !withFixture.has(reader))).toEqual([]);
});
