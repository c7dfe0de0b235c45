import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFigure } from '../../../../shared/report/import/read-figure';
import type { CellText } from '../../../../shared/report/import/table';
import { type MetricId, metrics } from '../../../../shared/report/metrics/index';

const metricOf = (id: MetricId) => metrics.find((metric) => metric.id === id)!;
const readOf = (cell: CellText, id: MetricId = 'bang_ron', times = 1) => {
  const read = readFigure(cell, metricOf(id), times);
  return read.kind === 'figure' ? read.value : read.kind === 'fault' ? read.reason : null;
};

describe('a figure', () => {
  it.each<[CellText, number | string | null]>([
    ['', null],
    ['  \u00a0', null],
    [0, 0],
    [12, 12],
    [12.000_000_01, 12],
    ['03', 3],
    ['1.250', 1250],
    [' 12 tấm ', 12],
    ['12 băng rôn, ', 'not-a-number'],
    ['12 cái/đợt', 'not-a-number'],
    ['-', 0],
    ['–', 0],
    ['Không', 0],
    ['không có', 0],
    ['chưa', 0],
    ['0', 0],
    ['Khong'.normalize('NFD'), 0],
    ['3 nghìn tấm', 'too-large'],
    ['1 nghìn', 1000],
    ['1,5 nghìn', 1500],
    ['2 trăm', 200],
    ['2 chục', 20],
    ['1k', 1000],
    ['1.5', 'not-a-number'],
    ['1,250', 'two-readings'],
    ['1,5', 'fraction'],
    [1.5, 'fraction'],
    [-1, 'negative'],
    ['-5', 'negative'],
    [2001, 'too-large'],
    ['10-15', 'not-a-number'],
    ['15 tin, 03 bài', 'not-a-number'],
    ['50 phần trăm', 'not-a-number'],
    ['12 chưa kể loa', 'not-a-number'],
    ['mười hai', 'not-a-number'],
    [true, 'not-a-number'],
    [{ date: '2025-03-05' }, 'not-a-number'],
    [{ error: '#REF!' }, 'error-cell'],
    [Number.POSITIVE_INFINITY, 'not-a-number'],
    ['1e309', 'not-a-number'],
    ['=1+1', 'not-a-number'],
    ['9'.repeat(400), 'not-a-number'],
  ])('of %j is %j', (cell, wanted) => expect(readOf(cell)).toBe(wanted));

  it.each<[string, number, boolean]>([
    ['hơn 500', 500, true],
    ['Khoảng 1.200 tờ', 1200, true],
    ['~500', 500, true],
    ['gần 500 lượt', 500, true],
    ['500', 500, false],
    ['không', 0, false],
  ])('may be an estimate: %s', (cell, value, approximate) => {
    expect(readFigure(cell, metricOf('to_roi'))).toEqual({ kind: 'figure', value, approximate });
  });
});

describe('airtime', () => {
  it.each<[CellText, number, number | string]>([
    [62, 1, 62],
    [62, 60, 3720],
    [1.33, 60, 80],
    ['62 giờ', 1, 3720],
    ['62 giờ', 60, 3720],
    ['62,5 giờ', 1, 3750],
    ['3 giờ 30 phút', 60, 210],
    ['3h30', 1, 210],
    ['3 tiếng', 1, 180],
    ['90 phút', 60, 90],
    ['1.200 phút', 1, 1200],
    ['2,5', 60, 150],
    ['khoảng 62 giờ', 1, 3720],
    ['3:30', 1, 'not-a-number'],
    ['3 giờ 75', 1, 'not-a-number'],
    ['05 phút/lượt x 2 lượt', 1, 'not-a-number'],
    ['1.000 giờ', 1, 60_000],
    ['2.000 giờ', 1, 'too-large'],
    ['2.5 giờ', 1, 'not-a-number'],
  ])('of %j in a column of %i minutes', (cell, times, wanted) => {
    expect(readOf(cell, 'tt_phut', times)).toBe(wanted);
  });
});

describe('money, in millions', () => {
  it.each<[CellText, number, number | string]>([
    [15.5, 1, 15.5],
    ['15,5', 1, 15.5],
    ['15 triệu', 1, 15],
    ['15 triệu đồng', 0.001, 15],
    ['15tr', 1, 15],
    ['15.000.000 đồng', 1, 15],
    ['500 nghìn', 1, 0.5],
    ['1,2 tỷ', 1, 1200],
    [15_000_000, 0.000_001, 15],
    ['15.000.000', 0.000_001, 15],
    [15_000, 0.001, 15],
    [15_000_000, 1, 'too-large'],
    ['5 trăm nghìn', 1, 0.5],
  ])('of %j in a column times %f', (cell, times, wanted) => {
    expect(readOf(cell, 'kp_ns', times)).toBe(wanted);
  });
});

it('is a number that fits its metric, or a reason, whatever the cell holds', () => {
  const cell = fc.oneof(
    fc.string(),
    fc.double(),
    fc.boolean(),
    fc.string({ unit: fc.constantFrom('1', '0', '.', ',', ' ', '-', 'giờ', 'k', 'h', 'đ', 'nghìn', '~') }),
  );
  fc.assert(
    fc.property(
      cell,
      fc.constantFrom(...metrics),
      fc.constantFrom(1, 60, 0.001),
      (content, metric, times) => {
        const read = readFigure(content, metric, times);
        if (read.kind !== 'figure') return;
        expect(read.value).toBeGreaterThanOrEqual(0);
        expect(read.value).toBeLessThanOrEqual(metric.limit);
        if (metric.kind === 'integer') expect(Number.isInteger(read.value)).toBe(true);
      },
    ),
  );
});
