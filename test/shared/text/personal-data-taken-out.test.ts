import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { findPersonalData, withoutPersonalData } from '../../../shared/text/personal-data';

const kindsIn = (text: string) => findPersonalData(text).map(({ kind }) => kind);
const cleaned = (text: string) => withoutPersonalData(text, findPersonalData(text));

test.each([
  ['hộ ông Nguyễn Văn An, sinh năm 1960, CCCD 075123456789', 'hộ ông […], sinh năm […], CCCD […]'],
  ['ở số 12, tổ 5, khu phố 3; ĐT 0912.345.678', 'ở số […], tổ 5, khu phố 3; ĐT […]'],
  ['STK 0123456789, gửi hoa@gmail.com', 'STK […], gửi […]'],
  ['không có gì', 'không có gì'],
])('is taken out at once: %s', (text, rest) => expect(cleaned(text)).toBe(rest));

test('only what was chosen is taken out', () => {
  const text = '0912345678 và 0987654321';
  expect(withoutPersonalData(text, findPersonalData(text).slice(1))).toBe('0912345678 và […]');
});

test('what a portal has published keeps its names', () => {
  const text =
    'Họ tên chủ hộ\nhộ bà Hoa, sinh năm 1960, số nhà 12, 0912345678, hoa@gmail.com, CCCD 075123456789';
  expect(findPersonalData(text, { published: true }).map(({ kind }) => kind)).toEqual([
    'phone',
    'mail',
    'identity-card',
  ]);
});

test.each([
  ['a soft hyphen', '0912\u00ad345678'],
  ['zero widths', '\u200b0\u200c9\u200d1\u20602345678\ufeff'],
  ['odd spaces', '0912\u00a0345\u202f678'],
  ['a dash that does not break', '0912\u2011345\u2011678'],
  ['wide digits', '０９１２３４５６７８'],
  ['marks for direction', '\u202e0912345678\u202c'],
])('%s do not hide a number', (_what, number) => {
  const text = `gọi ${number} nhé`;
  const [finding] = findPersonalData(text);
  expect(finding?.kind).toBe('phone');
  expect(cleaned(text).replace(/[\u200b\u202c\u202e]/g, '')).toBe('gọi […] nhé');
});

test('letters that are not composed do not hide a word', () => {
  expect(cleaned('hộ ông Nguyễn Văn An, số nhà 12'.normalize('NFD'))).toBe(
    'hộ ông […], số nhà […]'.normalize('NFD').replace(/\.\.\./g, '…'),
  );
});

/** Pieces of which texts are made that come near to personal data, or have it. */
const pieces = [
  '0912345678',
  '0912 345 678',
  '09 12 34 56 78',
  '+84 912 345 678',
  '075123456789',
  '271 234 567',
  'CCCD ',
  'STK ',
  'số tài khoản: ',
  'định danh ',
  'hộ ông ',
  'hộ ',
  'bà ',
  'chủ hộ: ',
  'Nguyễn Văn An',
  'An ',
  'sinh năm ',
  'học ',
  'sn ',
  '1985',
  '05/3/1985',
  'số nhà ',
  'số 12',
  '12/3',
  'tổ 5',
  'khu phố 3',
  'địa chỉ',
  'Họ tên chủ hộ',
  'Số CCCD',
  'hoa@gmail.com',
  'ubnd@dongnai.gov.vn',
  'https://a.gov.vn/tin-',
  'zalo.me/',
  '1.250.000',
  '5.000.000 đồng',
  '2021-2025',
  '123/BC-UBND',
  'lượt người',
  '0',
  '7',
  '12',
  ' ',
  ', ',
  '. ',
  '-',
  '/',
  '(',
  ')',
  '[',
  '[…]',
  '█',
  '\n',
  '\t',
  '|',
  '\u00ad',
  '\u200b',
  '\u00a0',
  '\u0301',
  'ộ'.normalize('NFD'),
  '😀',
  '\ud83d',
];
/** What makes careless patterns try the same again and again. */
const hostile = [
  ...pieces,
  'A',
  'Aa ',
  'ông ',
  'hộ ông Aa Aa Aa Aa Aa, ',
  'ông Aa Aa Aa Aa Aa, ',
  'Chủ hộ\nAa Aa\n',
  'a.',
  'a@',
  'a@a.',
  'a.vn/',
  '1.000',
  '1/',
  '-1111',
  'đ',
  '+84',
  '\u0301\u0323',
  '\u200b',
];

test.each(hostile)('two hundred thousand letters of %j are read in one go', (piece) => {
  const text = piece.repeat(Math.ceil(200_000 / piece.length));
  const found = findPersonalData(text);
  expect(withoutPersonalData(text, found).length).toBeLessThanOrEqual(text.length);
});

const texts = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 24 }).map((parts) => parts.join('')),
  fc.array(fc.constantFrom(...pieces), { maxLength: 16 }).map((parts) => parts.join(' ')),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

test('places lie in the text, in order, apart, and say what stands there', () => {
  fc.assert(
    fc.property(texts, (text) => {
      let last = 0;
      for (const { start, end, said } of findPersonalData(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(said).toBe(text.slice(start, end));
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 2000 },
  );
});

test('nothing is left to find once all was taken out', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(kindsIn(cleaned(text)), JSON.stringify(cleaned(text))).toEqual([]);
    }),
    { numRuns: 3000 },
  );
});
