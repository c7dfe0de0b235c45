import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type MetricId, metrics } from '../../../shared/report/metrics/index';
import { readTyped, typedText } from '../../../shared/report/typed-figure';

const metric = (id: MetricId) => metrics.find((one) => one.id === id)!;
const figure = (value: number, approximate = false) => ({ kind: 'figure', value, approximate });
const fault = (kind: string) => ({ kind: 'fault', fault: kind });

it.each([
  ['bang_ron', '05', figure(5)],
  ['bang_ron', '05 tấm', figure(5)],
  ['to_roi', '1.250', figure(1250)],
  ['to_roi', '1 250 tờ', figure(1250)],
  ['to_roi', 'khoảng 500', figure(500, true)],
  ['to_roi', 'Hơn  500 tờ', figure(500, true)],
  ['to_roi', '~500', figure(500, true)],
  ['to_roi', '0', figure(0)],
  ['to_roi', '-0', figure(0)],
  ['kp_ns', '2,5', figure(2.5)],
  ['kp_ns', '2,5 triệu đồng', figure(2.5)],
  ['tt_phut', '62 giờ', figure(3720)],
  ['tt_phut', '2,5 giờ', figure(150)],
  ['tt_phut', '3 giờ 30 phút', figure(210)],
  ['tt_phut', '3h30', figure(210)],
  ['tt_phut', 'hơn 62 tiếng', figure(3720, true)],
  ['tt_phut', '90 phút', figure(90)],
  ['tt_phut', '3.720', figure(3720)],
] as const)('%s: %j', (id, text, read) => {
  expect(readTyped(text, metric(id))).toEqual(read);
});

it.each(['', ' ', '\u00a0', '\u200b'])('%j is blank, and not zero', (text) => {
  expect(readTyped(text, metric('bang_ron'))).toEqual({ kind: 'blank' });
});

it.each([
  ['bang_ron', 'không', 'unreadable'],
  ['bang_ron', '1,250', 'unreadable'],
  ['bang_ron', '10-15', 'unreadable'],
  ['bang_ron', '12 giờ', 'unreadable'],
  ['bang_ron', '15 tấm, 03 tấm', 'unreadable'],
  ['bang_ron', 'khoảng', 'unreadable'],
  ['bang_ron', '-3', 'range'],
  ['bang_ron', '2.001', 'range'],
  ['bang_ron', '1,5', 'fraction'],
  ['kp_ns', '500 nghìn', 'unreadable'],
  ['kp_ns', '15.000.000 đồng', 'range'],
  ['tt_phut', '1,33 giờ', 'fraction'],
  ['tt_phut', '1,250 giờ', 'unreadable'],
  ['tt_phut', '62 giờ đồng hồ', 'unreadable'],
  ['tt_phut', '999.999 giờ', 'range'],
] as const)('%s: %j is said to be wrong', (id, text, kind) => {
  expect(readTyped(text, metric(id))).toEqual(fault(kind));
});

it('reads what it wrote, of every metric', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...metrics),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.boolean(),
      fc.constantFrom('vi', 'en'),
      (one, part, approximate, language) => {
        const decimals = one.kind === 'decimal' ? 1e6 : 1;
        const value = Math.round(part * Math.min(one.limit, 1e8) * decimals) / decimals;
        expect(readTyped(typedText(value, approximate, language), one)).toEqual(figure(value, approximate));
      },
    ),
  );
});

it('never takes a figure from what has no digit, and none out of bounds', () => {
  fc.assert(
    fc.property(fc.constantFrom(...metrics), fc.string({ unit: 'binary' }), (one, text) => {
      const read = readTyped(text, one);
      if (read.kind !== 'figure') return;
      expect(text.normalize('NFKC')).toMatch(/\d/);
      expect(read.value >= 0 && read.value <= one.limit).toBe(true);
    }),
  );
});

it('is through with a hostile text at once', () => {
  for (const part of ['1 ', '1.', 'khoảng ', '1h', ',1', 'ờ']) {
    expect(readTyped(part.repeat(100_000), metric('tt_phut')).kind).toBe('fault');
  }
});
