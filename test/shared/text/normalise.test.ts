import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  displayText,
  fold,
  hasAccents,
  isPlain,
  squeeze,
  toNfc,
  toOldToneStyle,
} from '../../../shared/text/normalise';

const vietnamese = fc
  .array(fc.constantFrom(...'aăâbcdđeêghiklmnoôơpqrstuưvxyòóỏõọàáảãạỳýỷỹỵểỔƯĐHQ \u00a0\u00ad'), {
    maxLength: 40,
  })
  .map((letters) => letters.join(''));

describe('old tone style', () => {
  it.each([
    ['Hoá An', 'Hóa An'],
    ['UỶ BAN', 'ỦY BAN'],
    ['Uỷ ban', 'Ủy ban'],
    ['lan toả', 'lan tỏa'],
    ['Thuý', 'Thúy'],
    ['Biên Hoà', 'Biên Hòa'],
    ['BIÊN HOÀ', 'BIÊN HÒA'],
    ['khoẻ mạnh', 'khỏe mạnh'],
    ['truyền hoá, thuỷ canh.', 'truyền hóa, thủy canh.'],
  ])('%s → %s', (given, wanted) => expect(toOldToneStyle(given)).toBe(wanted));

  it.each(['quý I', 'quỳ', 'Quý', 'hoạt động', 'toàn', 'ngoài', 'khuya', 'hoàn', 'huỳnh', 'Thoại', 'khuỷu'])(
    '%s stays',
    (word) => expect(toOldToneStyle(word)).toBe(word),
  );
});

describe('folding', () => {
  it('takes every spelling of the same name to one', () => {
    for (const name of [
      'Biên Hòa',
      'Biên Hoà',
      'BIÊN HOÀ',
      'Biên Hòa'.normalize('NFD'),
      ' biên\u00a0\u00adhòa ',
    ])
      expect(fold(name)).toBe('bien hoa');
    expect(fold('Đường Đồng Khởi')).toBe('duong dong khoi');
  });

  it('never changes on a second pass, nor with the form of composition', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), vietnamese),
        (text) => fold(fold(text)) === fold(text),
      ),
    );
    fc.assert(fc.property(vietnamese, (text) => fold(text.normalize('NFD')) === fold(text)));
  });
});

describe('what is stored', () => {
  it('is composed, in old style, with single spaces and nothing invisible', () => {
    expect(displayText('  Thành\u00a0phố\tBiên  Hoà\u200b ')).toBe('Thành phố Biên Hòa');
    expect(displayText('Biên Hoà'.normalize('NFD'))).toHaveLength(8);
    expect(displayText('hộ\u00adnghèo\u0000')).toBe('hộnghèo');
  });

  it('is stored as it is when it comes back', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), vietnamese), (text) => {
        const stored = displayText(text);
        return displayText(stored) === stored && toNfc(stored) === stored && squeeze(stored) === stored;
      }),
    );
  });
});

it('knows text typed without accents', () => {
  expect(hasAccents('phuong Trang Dai')).toBe(false);
  expect(hasAccents('Đồng Nai')).toBe(true);
  expect(hasAccents('Dong Nài')).toBe(true);
});

test.each([
  ['marks that turn text around', 'báo cáo \u202egnp.exe\u202c \u2066x\u2069', 'báo cáo gnp.exe x'],
  ['signs for terminals', 'a\u0000b\u001b[2Jc\u009b31m', 'ab[2Jc31m'],
  ['halves of letters', 'a\ud800b\udc00c 👍', 'abc 👍'],
  ['fillers and tags', 'a\u3164b\u115fc\u{e0041}\u034f', 'abc'],
  ['line ends of any kind', 'a\r\nb\u2028c\u2029d', 'a b c d'],
])('what is not seen is not stored: %s', (_, text, stored) => {
  expect(displayText(text)).toBe(stored);
});

test('a letter carries no tower of marks, in whatever form it came', () => {
  const tower = `ế${'\u0323\u0331'.repeat(500)}n`;
  expect([...displayText(tower)].length).toBeLessThan(8);
  expect(displayText(tower.normalize('NFD'))).toBe(displayText(tower));
});

test('an address or id with anything unseen in it is not plain', () => {
  expect(isPlain('https://dongnai.gov.vn/tin/1?a=b#c')).toBe(true);
  for (const sign of ['\u202e', '\u200b', '\n', '\u0000', '\ud800', '\ufeff', '\u3164'])
    expect(isPlain(`https://x.vn/${sign}`)).toBe(false);
});
