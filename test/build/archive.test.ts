import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { archiveOf, archivePath } from '../../build/archive';
import { root } from '../../build/paths';
import { filesBelow } from '../../build/stale';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'so-ghim-archive-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the same files make the same bytes, whenever and in whatever order they were written', () => {
  const [one, other] = [join(folder, 'one'), join(folder, 'other')];
  const write = (place: string, names: readonly string[]) => {
    mkdirSync(join(place, 'icon'), { recursive: true });
    for (const name of names) writeFileSync(join(place, name), `${name} của sổ`);
  };
  write(one, ['b.js', 'icon/16.png', 'a.html']);
  write(other, ['a.html', 'icon/16.png', 'b.js']);
  utimesSync(join(other, 'a.html'), new Date('2001-02-03'), new Date('2001-02-03'));
  expect(archiveOf(other)).toEqual(archiveOf(one));
  expect(Object.keys(unzipSync(archiveOf(one)))).toEqual(['a.html', 'b.js', 'icon/16.png']);
});

test.each(['chrome', 'firefox'] as const)(
  'the archive for %s is what was built, made again from it',
  (browser) => {
    const built = join(root, `dist/extension/${browser}-mv3`);
    const copy = join(folder, browser);
    cpSync(built, copy, { recursive: true });
    expect(Buffer.from(archiveOf(copy)).equals(readFileSync(join(root, archivePath(browser))))).toBe(true);
    for (const file of filesBelow(built))
      expect(
        strFromU8(readFileSync(file), true).includes(root),
        `${file} names a folder of this machine`,
      ).toBe(false);
  },
);
