import { expect, test } from 'vitest';
import { gather } from '../../../../shared/report/prose/gather';
import { readProse } from '../../../../shared/report/prose/index';
import { readNamed } from '../../../../shared/report/prose/named';
import { readLine } from '../../../../shared/report/prose/reading';
import { readZeros } from '../../../../shared/report/prose/zeros';
import { aClaim, alone, lineOf, longLine, slowPieces, slowText, watched } from './hostile';
import { known } from './known';

const length = 40_000;
/** What backtracks, nests or repeats: a pattern that is not linear does not come back from these. */
const pieces = [
  ...[
    'a',
    ' ',
    '\n',
    '.',
    '(',
    '()',
    '1',
    '1 ',
    '1.',
    '1/',
    '1/1/',
    '-',
    '- ',
    '|',
    '\t',
    'a\t1\n',
    'a;b;c\n',
    ': ',
    '1 - 2 ',
  ],
  ...[
    '12 băng rôn, ',
    '12 băng rôn ',
    'Băng rôn: 12\n',
    'khu phố 1, 2, ',
    'mỗi ngày 2 lượt, 3 ngày, ',
    'ngày 1/1 ',
  ],
  ...[
    'phường Tân Mai, ',
    'Tân Mai, ngày ',
    'nội dung 1, 2, ',
    'số 12/BC-',
    'báo cáo số 1/BC-UBND ',
    'không có ',
    'a@a.',
  ],
  ...[
    'http://a',
    'một hai ba ',
    '0251 3',
    'trong đó 12 băng rôn (',
    'sửa lại 12 băng rôn ',
    '2 lượt x 3 phút x ',
    'kinh phí chưa ',
  ],
  ...['> Ngày 1/1 viết:\n', '\u00adb¨ng r«n ', 'e\u0301\u0301', 'zqxk ', 'không phát sinh: ', 'báo cáo '],
];

test.each(pieces.map((piece) => [JSON.stringify(piece), piece]))('%s over and over', (_, piece) => {
  const text = piece.repeat(Math.ceil(length / piece.length));
  const reading = readProse(text, known);
  expect(reading.figures.length).toBeLessThan(41);
});

test('marks that turn text around and joiners inside words change nothing that is read', () => {
  const text = '\u202eTreo 12 băng\u200b rôn\u2066, phát 500 tờ\u200d rơi';
  expect(readProse(text, known).figures.map(({ metric, value }) => [metric, value])).toEqual([
    ['bang_ron', 12],
    ['to_roi', 500],
  ]);
});

test.each(slowPieces)('as much as is read of a text, of %j', (piece) => {
  const reading = readProse(slowText(piece, 60_000), known);
  expect(reading.text).toHaveLength(60_000);
  expect(reading.figures.length).toBeLessThan(41);
});

test('many figures of one sort stay apart or add up as few do', () => {
  const read = (text: string) => readProse(text, known).figures.map(({ metric, value }) => [metric, value]);
  expect(read('3 băng rôn, '.repeat(1000))).toEqual(read('3 băng rôn, '.repeat(3)));
  expect(read(slowText('# băng rôn\n', 9000))).toEqual(read('1 băng rôn\n2 băng rôn\n'));
  expect(read('Khu phố 1 treo 2 băng rôn.\n'.repeat(500))).toEqual([['bang_ron', 2]]);
  expect(read(Array.from({ length: 300 }, (_, at) => `- Khu phố ${at + 1}: 2 băng rôn\n`).join(''))).toEqual([
    ['bang_ron', 600],
  ]);
});

const kinds: readonly (readonly [string, (at: number) => Parameters<typeof aClaim>[0]])[] = [
  ['all the same', () => ({ value: 3 })],
  ['each another', (at) => ({ value: at })],
  ['at other places', (at) => ({ place: `tai ${at}` })],
  ['of other sorts, of one value', (at) => ({ value: 2, sort: at % 2 ? 'tin' : 'bai' })],
  ['parts', (at) => ({ part: 1, value: at })],
  ['of printing', (at) => ({ made: true, sort: 'ho', value: at })],
  ['of airings beside items', (at) => ({ metric: at % 2 ? 'tt_luot_phat' : 'tt_tin_bai' })],
  ['of minutes', (at) => ({ metric: at % 2 ? 'tt_phut' : 'tt_luot_phat', loose: true })],
];
const looksAtClaims = (length: number, more: (typeof kinds)[number][1]): number => {
  const claims = Array.from({ length }, (_, at) =>
    watched(aClaim({ start: at * 9, end: at * 9 + 5, line: at >> 3, ...more(at) })),
  );
  gather(claims.map(({ seen }) => seen));
  return claims.reduce((sum, { count }) => sum + count(), 0);
};
test.each(kinds)('four times the figures are looked at four times as often: %s', (_, more) => {
  expect(looksAtClaims(1600, more)).toBeLessThan(looksAtClaims(400, more) * 5);
});

test.each(slowPieces)('a line of four times the words is looked at four times as often: %j', (piece) => {
  const looks = (length: number): number => {
    const { seen, count } = watched(longLine(piece, length));
    readLine(lineOf(seen), alone);
    readNamed(seen, 0);
    readZeros(seen, 0);
    return count();
  };
  expect(looks(1600)).toBeLessThan(looks(400) * 5);
});

test('a row without a label and a count that no metric has are passed over', () => {
  expect(readProse('\t\t3\n\t\t4\n', known).figures).toEqual([]);
  expect(readProse('3 lần nhóm Zalo (lượt ) (1.', known).figures).toEqual([]);
});
