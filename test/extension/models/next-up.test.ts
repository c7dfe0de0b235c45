import { describe, expect, test } from 'vitest';
import { nextUp } from '../../../extension/models/next-up';
import { newItem } from '../../../extension/outbox/item';
import { aCampaign, anEntry } from '../campaign';

const syncedAt = '2025-03-12T08:00:00+07:00';
const of = (counts: Record<number, [number, number]>, more: Parameters<typeof aCampaign>[0] = {}) =>
  nextUp(
    aCampaign(more),
    {
      c1: Object.fromEntries(
        Object.entries(counts).map(([theme, [originals, reposts]]) => [theme, { originals, reposts }]),
      ),
    },
    [],
    syncedAt,
    '2025-03-12',
  );
const weak = (counts: Record<number, [number, number]>) =>
  of(counts).weak.map(({ number, count }) => [number, count]);

describe('weak themes', () => {
  test('have less than half of the average, fewest first', () => {
    expect(weak({ 1: [1, 0], 3: [8, 3] })).toEqual([
      [2, 0],
      [1, 1],
    ]);
  });
  test('none while all are about even; all where there is nothing yet', () => {
    expect(weak({ 1: [3, 0], 2: [2, 1], 3: [4, 0] })).toEqual([]);
    expect(weak({})).toEqual([
      [1, 0],
      [2, 0],
      [3, 0],
    ]);
  });
  test('what was saved here since the last sync counts, once', () => {
    const items = [
      newItem(anEntry(1, { theme: 2 }), 'k1', '2025-03-12T09:00:00+07:00'),
      newItem(anEntry(2, { theme: 2 }), 'k2', '2025-03-12T07:00:00+07:00'),
      newItem(anEntry(3, { theme: 2, campaign: 'c0' }), 'k3', '2025-03-12T09:00:00+07:00'),
    ];
    const { weak: found } = nextUp(aCampaign(), {}, items, syncedAt, '2025-03-12');
    expect(found.map(({ number, count }) => [number, count])).toEqual([
      [1, 0],
      [3, 0],
    ]);
  });
});

describe('days left', () => {
  test.each([
    ['2025-03-20', 8],
    ['2025-03-12', 0],
    ['2025-03-10', -2],
    [null, null],
    [undefined, null],
  ])('until %s: %s', (deadline, days) => expect(of({}, { deadline }).daysLeft).toBe(days));
});
