import { expect, it } from 'vitest';
import {
  readChannel,
  readDate,
  readLink,
  readNil,
  readNumber,
  readPoints,
  readText,
  readThemes,
} from '../../../../shared/report/import/read-field';
import type { CellText } from '../../../../shared/report/import/table';

type Case = readonly [cell: CellText, wanted: unknown];
const said = (reading: { value: unknown } | { reason: string }) =>
  'value' in reading ? reading.value : `not: ${reading.reason}`;

it.each<Case>([
  [{ date: '2025-04-05' }, '2025-04-05'],
  ['05/4/2025', '2025-04-05'],
  ['Trảng Dài, ngày 05 tháng 4 năm 2025', '2025-04-05'],
  ['04/25/2025', 'not: not-a-date'],
  ['5/4', 'not: not-a-date'],
  [45752, 'not: not-a-date'],
  [{ date: '1905-07-13' }, 'not: not-a-date'],
  [{ error: '#N/A' }, 'not: error-cell'],
  [true, 'not: not-a-date'],
])('the day of %j is %j', (cell, wanted) => expect(said(readDate(cell))).toBe(wanted));

it.each<Case>([
  ['QLVB liên thông', 'qlvb'],
  ['Email công vụ', 'email'],
  ['Zalo (ảnh)', 'zalo'],
  ['Bản giấy', 'giay'],
  ['E-mail', 'email'],
  ['Zalo, sau đó bản giấy', 'not: unknown-channel'],
  ['Fax', 'not: unknown-channel'],
  [1, 'not: unknown-channel'],
])('the channel of %j is %j', (cell, wanted) => expect(said(readChannel(cell))).toBe(wanted));

it.each<Case>([
  ['https://drive.google.com/file/d/1', 'https://drive.google.com/file/d/1'],
  ['javascript:alert(1)', 'not: not-an-address'],
  ['https://a.vn https://b.vn', 'not: not-an-address'],
  ['đã gửi', 'not: not-an-address'],
  [`https://a.vn/${'x'.repeat(2_000)}`, 'not: not-an-address'],
  [1, 'not: not-an-address'],
])('the link of %j is %j', (cell, wanted) => expect(said(readLink(cell))).toBe(wanted));

it.each<Case>([
  ['x', true],
  ['Có', true],
  ['Không phát sinh', true],
  [true, true],
  [1, true],
  ['✓', true],
  ['không', false],
  [0, false],
  [false, false],
  ['chưa rõ', 'not: not-a-choice'],
  [{ error: '#N/A' }, 'not: not-a-choice'],
])('whether there was nothing to report: %j is %j', (cell, wanted) =>
  expect(said(readNil(cell))).toBe(wanted),
);

it.each<Case>([
  [3, [3]],
  ['1, 3, 7', [1, 3, 7]],
  ['ND1; ND 3', [1, 3]],
  ['Nội dung 1 và 2', [1, 2]],
  ['2–4', [2, 3, 4]],
  ['7, 1, 7', [1, 7]],
  ['7/7', [1, 2, 3, 4, 5, 6, 7]],
  ['Tất cả nội dung', [1, 2, 3, 4, 5, 6, 7]],
  ['5/7', 'not: unknown-theme'],
  ['8', 'not: unknown-theme'],
  ['1-9999999', 'not: unknown-theme'],
  ['4-2', 'not: unknown-theme'],
  ['gương điển hình', 'not: unknown-theme'],
  [1.3, 'not: unknown-theme'],
  [{ date: '2025-03-01' }, 'not: unknown-theme'],
])('the themes of %j are %j', (cell, wanted) => {
  expect(said(readThemes(cell, [1, 2, 3, 4, 5, 6, 7]))).toEqual(wanted);
});

it.each<Case>([
  ['- Thiếu loa;\n+ Kinh phí ít\n\n3. Ít người', ['Thiếu loa', 'Kinh phí ít', 'Ít người']],
  ['Không', []],
  ['Một ý', ['Một ý']],
  ['x'.repeat(500), ['x'.repeat(500)]],
  ['x'.repeat(501), 'not: too-long'],
  ['một ý\n'.repeat(31), 'not: too-long'],
  [`${'x'.repeat(500)}\n`.repeat(5), 'not: too-long'],
  [{ error: '#N/A' }, 'not: error-cell'],
  [3, ['3']],
])('the points of %j are %j', (cell, wanted) => expect(said(readPoints(cell))).toEqual(wanted));

it('a text is one line as it is stored', () => {
  expect(said(readText(' Hoà An\u202e \n '.normalize('NFD')))).toBe('Hòa An');
  expect(said(readText('x'.repeat(2_001)))).toBe('not: too-long');
});

it('the number of a document is as short as the sheet takes it', () => {
  expect(said(readNumber('12/BC-UBND'))).toBe('12/BC-UBND');
  expect(said(readNumber('x'.repeat(101)))).toBe('not: too-long');
});
