import fc from 'fast-check';

/** Chance that can be repeated: the same seed gives the same numbers on every machine. */
export type Chance = {
  /** A whole number from 0 to below `most`. */
  below(most: number): number;
  /** True as often as `share` (0 to 1) says. */
  happens(share: number): boolean;
  oneOf<T>(values: readonly T[]): T;
  shuffled<T>(values: readonly T[]): T[];
};

export const chanceOf = (seed: number): Chance => {
  // One long stream of fast-check's own generator, so that no second one is to be trusted. Whole numbers without
  // bias: its fractions are as many below a thousandth as above, and its first values keep to the edges.
  const most = 2 ** 31;
  const stream = fc.sample(fc.infiniteStream(fc.noBias(fc.integer({ min: 0, max: most - 1 }))), {
    seed,
    numRuns: 1,
  })[0] as Iterator<number>;
  const next = (): number => (stream.next().value as number) / most;
  const below = (most: number): number => Math.floor(next() * most);
  return {
    below,
    happens: (share) => next() < share,
    oneOf: (values) => {
      if (values.length === 0) throw new Error('nothing to choose from');
      return values[below(values.length)] as (typeof values)[number];
    },
    shuffled: (values) => {
      const left = [...values];
      const out: (typeof left)[number][] = [];
      while (left.length > 0) out.push(...left.splice(below(left.length), 1));
      return out;
    },
  };
};
