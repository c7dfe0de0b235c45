import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figureOf } from '../../../shared/report/figure';
import { metrics } from '../../../shared/report/metrics/index';
import { type CarriedRow, totalsBySuccessor } from '../../../shared/report/structure';
import { figuresArbitrary, metricIds } from './contents';

const row = (unit: string, carriedBy: string | null, figures: CarriedRow['figures'] = {}): CarriedRow => ({
  unit,
  carriedBy,
  figures,
});
const rowsArbitrary = fc.uniqueArray(
  fc.record({
    unit: fc.constantFrom(...'abcdefgh'),
    carriedBy: fc.option(fc.constantFrom(...'abcdefghxyz')),
    figures: figuresArbitrary(fc.nat({ max: 1000 })),
  }),
  { selector: (each) => each.unit },
);

describe('totals by successor', () => {
  it('add counts up, take the largest of states, and say how many gave a figure', () => {
    const rows = [
      row('a', 'x', { bang_ron: 20, tt_cum_loa: 8, pa_no: 0 }),
      row('b', 'x', { bang_ron: 30, tt_cum_loa: 12, pa_no: null }),
      row('c', null, { kp_ns: 0.1 }),
      row('d', 'c', { kp_ns: 0.2 }),
    ];
    expect(totalsBySuccessor(rows)).toEqual([
      {
        unit: 'x',
        rows: rows.slice(0, 2),
        figures: { bang_ron: 50, tt_cum_loa: 12, pa_no: 0 },
        gave: { bang_ron: 2, tt_cum_loa: 2, pa_no: 1 },
      },
      { unit: 'c', rows: rows.slice(2), figures: { kp_ns: 0.3 }, gave: { kp_ns: 2 } },
    ]);
  });

  it('follow a duty through several reorganisations, and no circle', () => {
    const units = (...rows: CarriedRow[]) => totalsBySuccessor(rows).map((total) => total.unit);
    expect(units(row('a', 'b'), row('b', 'c'), row('c', null))).toEqual(['c']);
    expect(units(row('a', 'b'), row('b', 'a'), row('d', 'a'), row('e', 'e'))).toEqual(['a', 'b', 'd', 'e']);
  });

  it('lose nothing: what all gave is what all units gave, by the old structure and the new', () => {
    fc.assert(
      fc.property(rowsArbitrary, (rows) => {
        const totals = totalsBySuccessor(rows);
        expect(totals.flatMap((total) => total.rows)).toHaveLength(rows.length);
        for (const { id, over } of metrics) {
          const old = rows.flatMap((each) => figureOf(each.figures, id) ?? []);
          const now = totals.flatMap((each) => figureOf(each.figures, id) ?? []);
          const all = (values: number[]) =>
            over === 'max' ? Math.max(...values) : values.reduce((sum, value) => sum + value, 0);
          expect(all(now)).toBe(all(old));
          expect(totals.reduce((sum, each) => sum + (each.gave[id] ?? 0), 0)).toBe(old.length);
        }
      }),
    );
  });

  it('leave blank what nobody gave, and give zero where zero was given', () => {
    for (const id of metricIds) {
      expect(totalsBySuccessor([row('a', 'x'), row('b', 'x')])[0]?.figures[id]).toBeUndefined();
      expect(totalsBySuccessor([row('a', 'x', { [id]: 0 }), row('b', 'x')])[0]?.figures[id]).toBe(0);
    }
  });
});
