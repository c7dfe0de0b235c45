import { expect, it } from 'vitest';
import {
  formatCount,
  formatMoment,
  formatNumber,
  formatShare,
  formatTime,
} from '../../../shared/locale/format';
import { messages } from '../../../shared/locale/messages';

it('writes numbers as they are read', () => {
  expect(formatNumber(1234.5)).toBe('1.234,5');
  expect(formatNumber(1234567.89)).toBe('1.234.567,89');
  expect(formatNumber(1234.5, 'en')).toBe('1,234.5');
  expect(formatNumber(-1000)).toBe('-1.000');
  expect(formatNumber(0)).toBe('0');
  expect(formatNumber(-0.0000001)).toBe('0');
  expect(formatNumber(2.5, 'vi', 2)).toBe('2,50');
  expect(formatNumber(Number.NaN)).toBe('–');
});

it('puts a zero before a single digit in Vietnamese text', () => {
  expect([0, 5, 10, 1500, 2.5].map((value) => formatCount(value))).toEqual(['0', '05', '10', '1.500', '2,5']);
  expect([5, 1500].map((value) => formatCount(value, 'en'))).toEqual(['5', '1,500']);
});

it('shows no share of nothing', () => {
  expect(formatShare(25, 27)).toBe('92,6%');
  expect(formatShare(0, 0)).toBe('–');
});

it('writes the time before the day, with a word between', () => {
  expect(formatMoment('2025-04-12T08:15:30+07:00')).toBe('08:15 ngày 12/04/2025');
  expect(formatMoment('2025-04-12T08:15:30+07:00', 'en')).toBe('08:15 on 12/04/2025');
  expect(formatMoment('2025-04-12')).toBe('12/04/2025');
  expect(formatTime('2025-04-12T08:15:30+07:00')).toBe('08:15');
});

it('has both languages', () => {
  expect(Object.keys(messages('en'))).toEqual(Object.keys(messages('vi')));
});
