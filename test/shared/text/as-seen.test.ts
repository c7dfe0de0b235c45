import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { asSeen } from '../../../shared/text/as-seen';

test.each([
  ['hộ nghèo', 'hộ nghèo'],
  ['hộ nghèo'.normalize('NFD'), 'hộ nghèo'],
  ['h\u00adộ\u200b ngh\u2060èo', 'hộ nghèo'],
  ['\u00a0hộ\u202fnghèo\u3000', ' hộ nghèo '],
  ['０９１２', '0912'],
  ['\u202e0912\u202c', '0912'],
])('%j is seen as %j', (text, seen) => expect(asSeen(text).seen).toBe(seen));

test('a stretch that is seen is found again in the text, with what is hidden in it', () => {
  const text = 'a\u200b\u0323b\u00adc';
  const { seen, placeOf } = asSeen(text);
  expect(seen).toBe('ạbc');
  expect(placeOf(0, 1)).toEqual([0, 3]);
  expect(text.slice(...placeOf(1, 3))).toBe('b\u00adc');
});

test('every stretch lies in the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const { seen, placeOf } = asSeen(text);
      for (let at = 0; at < seen.length; at += 1) {
        const [start, end] = placeOf(at, at + 1);
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }),
  );
});

test('two hundred thousand marks on one letter are one letter', () => {
  const { seen, placeOf } = asSeen(`a${'\u0301\u0323'.repeat(100_000)}b`);
  expect(seen.endsWith('b')).toBe(true);
  expect(seen.length).toBeLessThan(10);
  expect(placeOf(0, 1)).toEqual([0, 200_001]);
});
