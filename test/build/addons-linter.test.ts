import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { archivePath } from '../../build/archive';
import { checkBuild } from '../../build/checks';
import { allParts } from '../../build/parts';
import { root } from '../../build/paths';
import { filesBelow } from '../../build/stale';

beforeAll(async () => {
  expect((await checkBuild(allParts)).notes).toEqual([]);
}, 240_000);

type Finding = { readonly code: string; readonly message: string; readonly file?: string };

test('Mozilla’s linter finds no error in the archive for Firefox, and no warning that nobody has looked at', () => {
  const linter = join(root, 'node_modules/addons-linter/bin/addons-linter');
  const said = execFileSync(
    process.execPath,
    [linter, '--output', 'json', join(root, archivePath('firefox'))],
    { encoding: 'utf8' },
  );
  const { errors, warnings } = JSON.parse(said) as { errors: Finding[]; warnings: Finding[] };
  expect(errors).toEqual([]);
  expect(warnings.map(({ code }) => code).sort()).toEqual([
    // The manifest asks for Firefox 140, whose Android has no side panel: the add-on is for desktops.
    'KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION',
    // In Preact, for a property that we do not use: nothing of ours assigns markup.
    'UNSAFE_VAR_ASSIGNMENT',
  ]);
});

test('nothing of ours hands markup to a page', () => {
  const sources = ['extension', 'apps-script'].flatMap((place) => filesBelow(join(root, place)));
  const markup = /innerHTML|dangerouslySetInnerHTML|insertAdjacentHTML/;
  expect(sources.filter((file) => markup.test(readFileSync(file, 'utf8')))).toEqual([]);
});
