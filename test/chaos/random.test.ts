import { expect, test } from 'vitest';
import { chanceOf } from './random';

test('chance is even from its first number on, and the same for the same seed', () => {
  for (const seed of [1, 2, 3, 4, 5]) {
    const chance = chanceOf(seed);
    const thrown = Array.from({ length: 6_000 }, () => chance.below(6));
    for (let face = 0; face < 6; face += 1) {
      const share = thrown.filter((one) => one === face).length / thrown.length;
      expect(Math.abs(share - 1 / 6)).toBeLessThan(0.03);
    }
    const again = chanceOf(seed);
    expect(Array.from({ length: 6_000 }, () => again.below(6))).toEqual(thrown);
  }
});
