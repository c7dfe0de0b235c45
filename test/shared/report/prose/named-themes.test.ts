import { expect, test } from 'vitest';
import { readThemes } from '../../../../shared/report/prose/named-themes';
import { known } from './known';

const numbers = (text: string) => readThemes(text, known.themes).map(({ number }) => number);

test.each<[string, number[]]>([
  ['Phường đã tuyên truyền nội dung 1, 3 và 5.', [1, 3, 5]],
  ['Nội dung đã tuyên truyền: 1-3', [1, 2, 3]],
  ['từ nội dung 1 đến nội dung 4', [1, 2, 3, 4]],
  ['ND2, ND7', [2, 7]],
  ['noi dung 2 phat loa', [2]],
  ['đã tuyên truyền đủ 7 nội dung', [1, 2, 3, 4, 5, 6, 7]],
  ['7/7 nội dung', [1, 2, 3, 4, 5, 6, 7]],
  ['Đã tuyên truyền về giảm nghèo đa chiều, hạn chế tái nghèo tới người dân.', [2]],
])('%s', (text, themes) => {
  expect(numbers(text)).toEqual(themes);
});

test.each([
  'Nội dung 2, 4, 5 sẽ triển khai trong quý II.',
  'Tiếp tục tuyên truyền nội dung 3.',
  'Nội dung: 3 hội nghị, 5 băng rôn',
  'Nội dung 9',
  'Minh chứng nội dung 1: ',
  'Tuyên dương 05 gương điển hình.',
  'Báo cáo kết quả tuyên truyền về giảm nghèo đa chiều',
])('none was done: %s', (text) => {
  expect(numbers(text)).toEqual([]);
});
