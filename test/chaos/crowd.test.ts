import { expect, test } from 'vitest';
import { crowdRound } from './crowd';

/** The storm's short form; `npm run chaos -- --only crowd` has 30 clients and 300 articles a round. */
test.each([
  { http: false, clients: 10, articles: 50 },
  { http: true, clients: 6, articles: 30 },
])(
  '$clients clients at once, over HTTP $http: nothing lost, doubled or unanswered',
  async (size) => {
    expect(await crowdRound(1, size)).toMatchObject({ lost: 0, doubled: 0 });
  },
  300_000,
);
