import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compactScript } from '../../build/compact-script';
import { bundleParts } from '../../build/page-html';
import { root } from '../../build/paths';
import { meaningOf } from './same-script';

const resultOf = (script: string): unknown => runInNewContext(`var result;${script};result`);

describe('letters of a script', () => {
  it.each([
    'Đợt tuyên truyền “Vì người nghèo”',
    'Trảng Dài ~ Hố Nai',
    'Ủy ban | Facebook @ web; {Zalo} = ảnh*',
    'số ^ số',
    '😀 và một nửa: \ud83d ế ế',
    '\u2028 ngắt dòng \u00a0\ufeff ở đây',
    'plain',
    '',
  ])('mean the same in fewer bytes: %j', (text) => {
    expect(resultOf(compactScript(`result = ${JSON.stringify(text)}`))).toBe(text);
  });

  it('mean the same whatever they are, and however many', () => {
    const piece = fc.oneof(
      fc.constantFrom('ế', 'ộ', 'ữ', 'đ', '~', '^', '~a', 'f', '|', '\\', '"'),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(fc.array(fc.array(piece)), (texts) => {
        const all = texts.map((pieces) => pieces.join(''));
        expect(JSON.stringify(resultOf(compactScript(`result = ${JSON.stringify(all)}`)))).toBe(
          JSON.stringify(all),
        );
      }),
    );
  });

  it('are packed once they are many, and never where a name stands', () => {
    const script = `"use strict"; var $ = 1; result = { "kế hoạch số một": "kế hoạch số một", n: $ }`;
    const compact = compactScript(script);
    expect(compact).toMatch(/^"use strict";var _=function/);
    expect(compact).toContain('"kế hoạch số một": _("');
    expect(JSON.stringify(resultOf(compact))).toBe('{"kế hoạch số một":"kế hoạch số một","n":1}');
  });
});

describe('what template literals become', () => {
  it.each([
    ['"a".concat(b,"c")', '"a"+b+"c"'],
    ['"".concat(b," c")', 'b+" c"'],
    ['"".concat(b,1)', '""+b+1'],
    ['"a".concat(b).concat(b?1:2)', '"a"+b+(b?1:2)'],
    ['"a".concat(b,"c").length', '("a"+b+"c").length'],
    ['"a".concat("b".concat(b)," c")', '"a"+("b"+b)+" c"'],
    ['"a".concat(b-1," c")', '"a"+(b-1)+" c"'],
    ['b*"".concat(b,"0")', 'b*(b+"0")'],
    ['[].concat(b,"c")', '[].concat(b,"c")'],
    ['"a".concat(...[b])', '"a".concat(...[b])'],
  ])('%s', (before, after) => {
    const compact = compactScript(`var b=3;result=${before}`);
    expect(compact).toBe(`var b=3;result=${after}`);
    expect(resultOf(compact)).toEqual(resultOf(`var b=3;result=${before}`));
  });
});

it('stands apart from the words before it', () => {
  const script =
    'result=[1,2].map(function(b){switch(b){case 1:return"".concat(b," a");default:return"một số"}})';
  const compact = compactScript(script);
  expect(compact).toContain('return b+" a"');
  expect(resultOf(compact)).toEqual(['1 a', 'một số']);
  expect(resultOf(compactScript('result=typeof"một số tin"+(void"một số tin"in[])'))).toBe('stringfalse');
});

const folder = join(root, 'apps-script/pages');
const entries = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'main.tsx')));
it.each(entries)('the page %s says the same in fewer bytes', async (name) => {
  const { script } = await bundleParts(join(folder, name, 'main.tsx'));
  const compact = compactScript(script);
  expect(compact.length).toBeLessThan(script.length);
  expect(meaningOf(compact) === meaningOf(script)).toBe(true);
});

describe('words of the language right before a text', () => {
  it.each([
    'result=(function(){return"".concat(String.raw`a`," c")})()',
    'result=(function(){return"kế hoạch số một"})()',
    'result=typeof"kế hoạch số một"',
    'switch("kế hoạch số một"){case"kế hoạch số một":result=1}',
    'result="kế hoạch số một"in{a:1}',
  ])('stay words: %s', (script) => {
    expect(resultOf(compactScript(script))).toEqual(resultOf(script));
  });
});
