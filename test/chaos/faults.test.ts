import { beforeAll, expect, test } from 'vitest';
import { checkBuild } from '../../build/checks';
import { appsScript, localHost, page } from '../../build/parts';
import { laidOut } from './disk/laid-out';
import { faultsRound } from './faults';

beforeAll(async () => {
  expect((await checkBuild([appsScript, localHost, page])).notes).toEqual([]);
  await laidOut();
}, 240_000);

/** `npm run chaos -- --only faults` goes on from here. One round of kills, one of a failing disk, one first start. */
test.each([2, 3, 6])(
  'nothing is lost or doubled by kills and a failing disk (seed %i)',
  { timeout: 240_000 },
  async (seed) => {
    expect(await faultsRound(seed, 4)).toMatchObject({ lost: 0, doubled: 0 });
  },
);
