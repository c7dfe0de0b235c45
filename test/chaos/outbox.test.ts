import { expect, test } from 'vitest';
import { outboxRound } from './outbox';

/** The storm's short form; `npm run chaos -- --only outbox` has 500 articles a round. */
test.each([1, 2])(
  'two browsers in bad weather: every article ends as one row or one explained refusal, seed %i',
  async (seed) => {
    expect(await outboxRound(seed, 30)).toMatchObject({ lost: 0, doubled: 0 });
  },
  300_000,
);
