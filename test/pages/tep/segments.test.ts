import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placesOf } from '../../../apps-script/pages/tep/models/places';
import { segmentsOf } from '../../../apps-script/pages/tep/models/segments';
import type { ReadFigure } from '../../../shared/report/prose/index';

const length = 60;
const spans = fc.array(
  fc
    .tuple(fc.integer({ min: -3, max: length + 3 }), fc.nat({ max: 20 }))
    .map(([start, long]) => ({ start, end: start + long })),
  { maxLength: 12 },
);

describe('a text cut at its marks', () => {
  it('is the whole text, and no mark is cut or lost', () => {
    fc.assert(
      fc.property(spans, spans, (marks, ranges) => {
        const segments = segmentsOf(length, marks, ranges);
        expect(segments[0]!.start).toBe(0);
        expect(segments.at(-1)!.end).toBe(length);
        for (const [at, { start, end }] of segments.entries()) {
          expect(end).toBeGreaterThan(start);
          if (at > 0) expect(start).toBe(segments[at - 1]!.end);
        }
        for (const [at, { start, end }] of marks.entries()) {
          const holding = segments.filter((segment) => segment.marks.includes(at));
          if (start < 0 || end > length || start >= end) expect(holding).toEqual([]);
          else {
            expect(holding).toHaveLength(1);
            expect(holding[0]!.start).toBeLessThanOrEqual(start);
            expect(holding[0]!.end).toBeGreaterThanOrEqual(end);
          }
        }
      }),
    );
  });

  it('knows the ranges around each stretch', () => {
    fc.assert(
      fc.property(spans, spans, (marks, ranges) => {
        for (const { start, end, ranges: around } of segmentsOf(length, marks, ranges))
          for (const [at, range] of ranges.entries())
            expect(around.includes(at)).toBe(range.start < end && range.end > start);
      }),
    );
  });

  it('without marks is one stretch', () => {
    expect(segmentsOf(5, [], [])).toEqual([{ start: 0, end: 5, marks: [], ranges: [] }]);
  });
});

const read = (metric: ReadFigure['metric'], value: number, start: number, end: number): ReadFigure => ({
  ...{ metric, value, start, end, said: '', sureness: 'sure', approximate: false },
});

describe('places of figures', () => {
  it('a sum stands where its parts do, and what stands between them keeps its own place', () => {
    const sum = read('bang_ron', 22, 0, 50);
    const [first, other, second] = [
      read('bang_ron', 18, 0, 11),
      read('pa_no', 2, 13, 20),
      read('bang_ron', 4, 40, 50),
    ];
    expect(placesOf([sum, other!, first!, second!])).toEqual([
      { start: 13, end: 20, figures: [other] },
      { start: 0, end: 11, figures: [first, sum] },
      { start: 40, end: 50, figures: [second, sum] },
    ]);
  });

  it('a figure around another metric alone is no sum', () => {
    const [one, other] = [read('hn_cuoc', 2, 0, 30), read('hn_nguoi', 9, 10, 20)];
    expect(placesOf([one, other])).toHaveLength(2);
  });
});
