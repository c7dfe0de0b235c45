import { expect, test } from 'vitest';
import { readProse } from '../../../../shared/report/prose/index';
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
