import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { startTracker, type Tracker } from '../tracker';
import { contentOf } from './book-content';
import { check, repair } from './check';
import { type Damage, handsOf } from './hands';

let tracker: Tracker;
const start = async () => {
  tracker = await startTracker({ now: () => new Date('2025-04-24T09:00:00+07:00') });
  await tracker.log([
    tracker.article({ url: 'https://dongnai.gov.vn/vi/news/tin/mot-80001.html' }),
    tracker.article({ url: 'https://dongnai.gov.vn/vi/news/tin/hai-80002.html' }),
    tracker.article({ url: 'https://dongnai.gov.vn/vi/news/tin/ba-80003.html' }),
  ]);
};
const content = () => contentOf(tracker.host.engine);

/** Damage, check, repair, check, undo, repair: on one tracker as long as it comes back sound. */
const survive = async (damage: Damage): Promise<void> => {
  await damage.do(handsOf(tracker));
  const damaged = await content();
  const found = await check(tracker);
  const ours = found.filter((finding) => finding.check === damage.check);
  expect(ours.length, JSON.stringify(found.map(({ id }) => id))).toBeGreaterThan(0);
  expect(await content()).toEqual(damaged);
  if (damage.onlyTold) {
    expect(ours.every((finding) => finding.repair === 'no')).toBe(true);
    return;
  }
  const isOurs = ({ check: kind }: { check: string }) => kind === damage.check;
  const lines: string[] = [];
  // What one repair brings to light, a header row for instance, the next one repairs.
  let present = found;
  for (let round = 0; round < 3 && present.some((one) => one.repair === 'yes' || isOurs(one)); round += 1) {
    const answers = present
      .filter((one) => one.repair === 'yes' || isOurs(one))
      .map(({ id }) => ({ id, choice: damage.choice ?? '' }));
    const done = await repair(tracker, answers);
    if (round === 0) expect(done.repaired).toEqual(expect.arrayContaining(ours.map(({ id }) => id)));
    lines.push(...done.lines);
    present = await check(tracker);
  }
  expect(present.filter((one) => one.repair === 'yes' || isOurs(one))).toEqual([]);
  expect(await tracker.page({ op: 'undo-repair', lines })).toMatchObject({ left: 0 });
  expect(await content()).toEqual(damaged);
};

export const testDamages = (damages: readonly Damage[]): void => {
  beforeAll(start, 120_000);
  afterAll(() => tracker.host.close());
  // The damages that stand again are repaired once more, or the tracker is a new one.
  afterEach(async () => {
    const answers = (await check(tracker)).map(({ id }) => ({ id, choice: '' }));
    if (answers.length > 0) await repair(tracker, answers);
    if ((await check(tracker)).length === 0) return;
    await tracker.host.close();
    await start();
  }, 120_000);
  test('a sound workbook has nothing to be repaired', async () => {
    expect(await check(tracker)).toEqual([]);
  });
  describe('found, repaired, taken back', () => {
    test.each(damages.map((damage) => [damage.name, damage] as [string, Damage]))(
      '%s',
      (_name, damage) => survive(damage),
      60_000,
    );
  });
};
