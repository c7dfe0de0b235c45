import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { type PageId, pages } from '../../apps-script/commands/shape/pages';
import { assembleHtml, buildPages, escapeScript, guardPart } from '../../build/page-html';

const hostile = [
  'https://script.google.com/macros',
  '//',
  '////',
  '\\//',
  '<!-- a -->',
  '<?xml version="1.0"?>',
  '</script><script>alert(1)</script>',
  '</SCRIPT >',
  '</style>',
  'a ` back-tick',
  'Sổ Ghim: Trảng Dài, “Vì người nghèo”',
  '\u2028\u2029\u00a0\ufeff',
  '\u0000\u0007\b\t\n\r\v\f"\'\\',
  '😀 and half of it: \ud83d',
];

describe('strings in the script of a page', () => {
  it.each(hostile)('mean the same after they were made safe: %j', (text) => {
    const safe = escapeScript(`result = ${JSON.stringify(text)};`);
    guardPart('case', safe);
    expect(runInNewContext(`var result;${safe}result`)).toBe(text);
  });

  it('mean the same whatever they hold', () => {
    const piece = fc.oneof(
      fc.constantFrom('/', '\\', '<', '?', '!--', '`', '/script', 'ổ', '"', "'"),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        const safe = escapeScript(`result = ${JSON.stringify(text)};`);
        guardPart('case', safe);
        return runInNewContext(`var result;${safe}result`) === text;
      }),
    );
  });

  it('are told from divisions and patterns', () => {
    const safe = escapeScript(
      'result = 8 / 2 / 2 + "a//b".replace(/[//]+/g, "-") + "http://".replace(/\\/\\//, "\\\\");',
    );
    guardPart('case', safe);
    expect(runInNewContext(`var result;${safe}result`)).toBe('2a-bhttp:\\');
  });
});

describe('the guard', () => {
  it.each([
    ['1; // a comment', '"//"'],
    ['a<!--b', '"<!--"'],
    ['var đ = 1', 'a letter beyond ASCII'],
    ['`text`', 'a back-tick'],
    ['a <? b', '"<?"'],
    ['</script', 'a closing tag'],
  ])('reads %j', (text, name) => {
    expect(() => guardPart('case', text)).toThrow(name);
  });

  it('stops a page whose style is not safe', () => {
    expect(() => assembleHtml('page', 'var a=1', 'a::after{content:"ổ"}')).toThrow('page style');
  });

  it('stops a page whose script is a module', () => {
    expect(() => assembleHtml('page', 'export const a = 1', '')).toThrow();
  });
});

/** The form of a report: 40 figures, all that is asked about them, and the words of both languages. */
const larger: Readonly<Record<string, number>> = { 'bao-cao': 151 };

describe('the built pages', () => {
  const folder = mkdtempSync(join(tmpdir(), 'so-ghim-pages-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('are one safe file each, and each keeps its budget: 120 KB beside the sheet, 500 KB before it', async () => {
    const built = await buildPages(folder);
    expect(built.length).toBeGreaterThan(3);
    expect(Object.keys(pages)).toEqual(expect.arrayContaining(built.map((page) => page.name)));
    for (const page of built) {
      const html = readFileSync(page.file, 'utf8');
      expect(html).toMatch(
        /^<!DOCTYPE html>\n<html lang="vi" data-language="vi" data-account="" data-part="">/,
      );
      expect(html).not.toMatch(/\/\/|<\?|<!--|`|[^\n\x20-\x7e]|type="module"|src=|href="/);
      expect(html.match(/<\/script/g)).toHaveLength(1);
      expect(html.match(/<\/style/g)).toHaveLength(1);
    }
    const kilobytes = (name: string) =>
      larger[name] ?? (pages[name as PageId].size === 'sidebar' ? 120 : 500);
    const budget = (name: string) => kilobytes(name) * 1024;
    expect(built.filter((page) => page.bytes > budget(page.name))).toEqual([]);
  });
});
