import { expect, test } from 'vitest';
import { sizes } from './bench/sizes';

test('sizes of what people load', () => {
  expect(sizes().filter(({ reached }) => !reached)).toEqual([]);
});
