import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { unzip } from '../../../apps-script/pages/files/unzip';
import { largeZip } from './large-zip';
import { zip } from './office-samples';

const all = () => true;
const namesOf = (bytes: Uint8Array, wanted: (name: string) => boolean = all) => {
  const read = unzip(bytes, wanted);
  return read.ok ? [...read.value.keys()] : read.problem;
};
const contentOf = (bytes: Uint8Array) => {
  const read = unzip(bytes, all);
  return read.ok
    ? Object.fromEntries([...read.value].map(([name, part]) => [name, new TextDecoder().decode(part)]))
    : read.problem;
};
/** Where the directory lists the entry of that number. */
const entryAt = (bytes: Uint8Array, number = 0): number => {
  let at = -1;
  for (let found = -1; found < number; found += 1)
    do at += 1;
    while (bytes[at] !== 0x50 || bytes[at + 1] !== 0x4b || bytes[at + 2] !== 1 || bytes[at + 3] !== 2);
  return at;
};
const changed = (bytes: Uint8Array, at: number, ...values: readonly number[]): Uint8Array => {
  const copy = bytes.slice();
  copy.set(values, at);
  return copy;
};
const sample = zip({ 'Word/a.xml': 'chữ '.repeat(300), 'b.xml': 'hai' });
const whole = { 'word/a.xml': 'chữ '.repeat(300), 'b.xml': 'hai' };

describe('the parts of an archive', () => {
  it('are those that are wanted, packed or not, after anything that stands before the archive', () => {
    expect(contentOf(sample)).toEqual(whole);
    expect(namesOf(sample, (name) => name === 'b.xml')).toEqual(['b.xml']);
    expect(contentOf(zipSync({ 'a.xml': [new TextEncoder().encode('x'), { level: 0 }] }))).toEqual({
      'a.xml': 'x',
    });
    expect(contentOf(new Uint8Array([...new TextEncoder().encode('GET / 200\n\n'), ...sample]))).toEqual(
      whole,
    );
  });

  it('are found in the large form too, which writers that stream may always use', () => {
    expect(contentOf(largeZip('xl/a.xml', 'lớn'))).toEqual({ 'xl/a.xml': 'lớn' });
  });

  it('may bear names with the other slash and with a slash before them', () => {
    expect(namesOf(zip({ 'word\\A.xml': 'x', '/b.xml': 'y', 'folder/': '' }))).toEqual([
      'word/a.xml',
      'b.xml',
    ]);
  });
});

describe('archives that lie or are broken', () => {
  it('are damaged wherever they were cut off', () => {
    for (let length = 4; length < sample.length; length += 1)
      expect(contentOf(sample.subarray(0, length)), `cut at ${length}`).toEqual({ kind: 'damaged' });
  });

  it('give their content or a problem, never another content, whatever byte is another', () => {
    fc.assert(
      fc.property(fc.nat(sample.length - 1), fc.integer({ min: 1, max: 255 }), (at, mask) => {
        const content = contentOf(changed(sample, at, sample[at]! ^ mask));
        if ('kind' in content) return;
        for (const text of Object.values(content)) expect(Object.values(whole)).toContain(text);
      }),
      { numRuns: 500 },
    );
  });

  it('are a problem whatever they hold', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(unzip(new Uint8Array([0x50, 0x4b, 3, 4, ...bytes]), all).ok).toBe(false);
      }),
    );
  });

  it('are refused by their sizes before anything is unpacked', () => {
    const half = 26 * 1024 * 1024;
    const size = [half & 255, (half >> 8) & 255, (half >> 16) & 255, half >> 24];
    const bomb = changed(changed(sample, entryAt(sample) + 24, ...size), entryAt(sample, 1) + 24, ...size);
    expect(namesOf(bomb)).toEqual({ kind: 'too-large', limit: 50, unit: 'megabytes' });
    expect(namesOf(bomb, (name) => name === 'b.xml')).toEqual({ kind: 'damaged' });
    expect(namesOf(new Uint8Array(50 * 1024 * 1024 + 1))).toEqual({
      kind: 'too-large',
      limit: 50,
      unit: 'megabytes',
    });
  });

  it('are damaged where a part is larger or smaller than it said', () => {
    const bomb = zip({ 'a.xml': new Uint8Array(2 * 1024 * 1024) });
    expect(contentOf(changed(bomb, entryAt(bomb) + 24, 100, 0, 0, 0))).toEqual({ kind: 'damaged' });
    expect(contentOf(changed(sample, entryAt(sample) + 24, 1, 9, 0, 0))).toEqual({ kind: 'damaged' });
  });

  it('have at most 2,000 parts, each name once, none that leads elsewhere', () => {
    const many = Object.fromEntries(Array.from({ length: 2_001 }, (_, at) => [`${at}.xml`, 'x']));
    expect(namesOf(zip(many))).toEqual({ kind: 'too-large', limit: 2_000, unit: 'parts' });
    expect(namesOf(zip({ 'A.xml': 'x', 'a.xml': 'y' }))).toEqual({ kind: 'damaged' });
    for (const name of [
      '../a.xml',
      'word/../../a.xml',
      '..\\a.xml',
      './a.xml',
      'a\u0000.xml',
      `${'x'.repeat(513)}`,
    ])
      expect(namesOf(zip({ [name]: 'x' })), name).toEqual({ kind: 'damaged' });
  });

  it('with a password say so', () => {
    const at = entryAt(sample) + 8;
    expect(namesOf(changed(sample, at, sample[at]! | 1))).toEqual({ kind: 'password' });
  });

  it('packed in another way are damaged to us', () => {
    expect(namesOf(changed(sample, entryAt(sample) + 10, 12))).toEqual({ kind: 'damaged' });
  });
});
