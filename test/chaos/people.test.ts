import { expect, test } from 'vitest';
import { peopleStorm } from './people';

// In 127 columns move under a whole block of reports; in the last one a tab is renamed right before formulas that name
// it are published.
test.each([3, 4, 127, 20_261_128])(
  'people at work between any two calls, seed %i: nothing lost, doubled or overwritten',
  async (seed) => {
    const counts = await peopleStorm.round(seed);
    expect(counts).toMatchObject({ lost: 0, doubled: 0, overwritten: 0 });
    expect(counts.operations).toBe(8);
    expect(counts['hand edits']).toBeGreaterThan(10);
  },
  120_000,
);
