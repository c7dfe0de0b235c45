import { expect, it } from 'vitest';
import { searchUnits } from '../../apps-script/pages/unit-search';
import { units } from './sheet-stand-in';

const names = (typed: string) => searchUnits(typed, units).map((unit) => unit.name);

it.each([
  ['trang dai', 'Phường Trảng Dài'],
  ['TRẢNG', 'Phường Trảng Dài'],
  ['ptd', 'Phường Trảng Dài'],
  ['long hung', 'Xã Long Hưng'],
  ['hung long', 'Xã Long Hưng'],
  ['bbt', 'Ban Biên tập Trang Thông tin điện tử'],
  ['hoà an', 'Phường Hóa An'],
])('%j finds first %s', (typed, name) => {
  expect(names(typed)[0]).toBe(name);
});

it('gives all units in their order for nothing typed, and none for what no name has', () => {
  expect(searchUnits('  ', units)).toEqual(units);
  expect(names('quận 1')).toEqual([]);
});
