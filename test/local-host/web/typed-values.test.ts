import { createRequire } from 'node:module';
import { expect, test, vi } from 'vitest';

// Univer's ESM build does not load in Node; its enum is all that is needed of it here.
vi.mock('@univerjs/core', () => createRequire(import.meta.url)('@univerjs/core'));
vi.mock('@univerjs/sheets', () => createRequire(import.meta.url)('@univerjs/sheets'));
const { readTyped } = await import('../../../local-host/web/page/grid/typed-values');

const vietnamese = { locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh' };
const english = { locale: 'en_US', timeZone: 'Asia/Ho_Chi_Minh' };
const serial = (date: string) => Date.parse(date) / 86_400_000 + 25_569;

test.each([
  ['05/04/2025', serial('2025-04-05')],
  ['13/04/2025', serial('2025-04-13')],
  ['1-2-2025', serial('2025-02-01')],
  ['1.234,5', 1234.5],
  ['2,5', 2.5],
  ['08:15', 495 / 1440],
])('in a Vietnamese sheet %s is a number', (text, value) => {
  const read = readTyped({ v: text }, undefined, vietnamese);
  expect(read.v).toBeCloseTo(value, 9);
  expect(read.t).toBe(2);
});

test('an American sheet reads the month first', () => {
  expect(readTyped({ v: '05/04/2025' }, undefined, english).v).toBe(serial('2025-05-04'));
});

test('a cell keeps its own date format, and gets one where it has none', () => {
  expect(readTyped({ v: '05/04/2025' }, 'dd/mm/yyyy', vietnamese).s).toBeUndefined();
  expect(readTyped({ v: '05/04/2025' }, undefined, vietnamese).s).toEqual({ n: { pattern: 'dd/MM/yyyy' } });
});

test.each([
  [{ v: '=SUM(1;2)' }, undefined],
  [{ v: 'Phường Trảng Dài' }, undefined],
  [{ v: '05/04/2025' }, '@'],
  [{ v: '05/04/2025', t: 4 }, undefined],
  [{ v: '31/02/2025' }, undefined],
  [{ f: '=A1', v: '05/04/2025' }, undefined],
  [{ v: null }, undefined],
])('what is no number stays as it was typed: %j', (cell, own) => {
  expect(readTyped(cell, own, vietnamese)).toBe(cell);
});
