import { expect, test } from 'vitest';
import { inPinOrder } from '../../../shared/publication/pin-order';

const pin = (pinId: string, order: number | null, from: string | null = '2025-03-05') => ({
  pinId,
  order,
  from,
});

test('by the order given, then by day, then by id; what has no order comes last', () => {
  const sorted = [
    pin('a', null),
    pin('b', null, '2025-03-01'),
    pin('d', 2),
    pin('c', 2),
    pin('e', 1),
    pin('f', 5000),
    pin('g', null, null),
  ].sort(inPinOrder);
  expect(sorted.map(({ pinId }) => pinId).join('')).toBe('ecdfgba');
});
