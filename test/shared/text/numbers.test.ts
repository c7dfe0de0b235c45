import { expect, it } from 'vitest';
import { parseOfficialNumber } from '../../../shared/text/numbers';

it.each([
  ['1.234', 1234],
  ['12 lượt', 12],
  ['1.234.567', 1_234_567],
  ['1,5', 1.5],
  ['1.234,5 m', 1234.5],
  ['1 234', 1234],
  ['-12', -12],
  ['0', 0],
  [' 27 ', 27],
] as const)('%s is %d', (text, number) => {
  expect(parseOfficialNumber(text)).toBe(number);
});

it.each(['khoảng 20', '12-15', '1,234', '1.23', '12/3', 'không', '', '3 lớp 40 người'])(
  '%s could be anything',
  (text) => {
    expect(parseOfficialNumber(text)).toBeNull();
  },
);
