import { expect, test } from 'vitest';
import { anOpenWorkbook } from '../workbook/opened';
import { endAlike } from './alike';

/** Days of every kind: calm ones, days of looks, and storms. */
const seeds = [1, 2, 3, 4, 5, 6, 7, 8, 11, 29, 295, 437];

test.each(seeds)('two pages and the add-on at once end alike, seed %i', async (seed) => {
  expect(await endAlike(await anOpenWorkbook(), seed, 150)).toBeGreaterThan(20);
});
