import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  displayText,
  fold,
  hasAccents,
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
