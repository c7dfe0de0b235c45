import { expect, test } from 'vitest';
import { peopleStorm } from './people';

test.each([3, 4])(
  'people at work between any two calls, seed %i: nothing lost, doubled or overwritten',
  async (seed) => {
    const counts = await peopleStorm.round(seed);
    expect(counts).toMatchObject({ lost: 0, doubled: 0, overwritten: 0 });
    expect(counts.operations).toBe(8);
    expect(counts['hand edits']).toBeGreaterThan(10);
  },
  120_000,
);
