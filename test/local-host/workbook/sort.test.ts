import { describe, expect, it } from 'vitest';
import { anOpenWorkbook, area, fill, valuesOf } from './opened';

describe('sorting', () => {
  it('sorts rows with what stands in them, by several keys', async () => {
    const { engine } = await anOpenWorkbook();
    fill(engine, 1, 1, [
      ['Đơn vị', 'Tin', 'Gấp đôi'],
      ['Trảng Dài', 5, '=B2*2'],
      ['An Bình', 9, '=B3*2'],
      ['Trảng Dài', 1, '=B4*2'],
      [null, 7, '=B5*2'],
      ['Đông Hòa', 3, '=B6*2'],
    ]);
    const by = [
      { column: 1, ascending: true },
      { column: 2, ascending: false },
    ];
    engine.apply([{ op: 'sort', area: area(2, 1, 5, 3), by }], 'add-on');
    expect(await valuesOf(engine, 2, 1, 5, 3)).toEqual([
      ['An Bình', 9, 18],
      ['Đông Hòa', 3, 6],
      ['Trảng Dài', 5, 10],
      ['Trảng Dài', 1, 2],
      [null, 7, 14],
    ]);
    const read = await engine.read(area(2, 3, 1, 1));
    expect(read[0]?.[0]?.formula).toBe('=B2*2');
  });
});
