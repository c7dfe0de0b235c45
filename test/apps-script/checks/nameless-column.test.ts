import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Change } from '../../../local-host/workbook/engine';
import { startTracker, type Tracker } from '../tracker';
import { check, repair } from './check';
import { blank, handsOf } from './hands';

let tracker: Tracker;
beforeAll(async () => {
  tracker = await startTracker();
  await tracker.log([tracker.article()]);
}, 120_000);
afterAll(() => tracker.host.close());

const kinds = async () => (await check(tracker)).map((one) => one.check);

test('a column without header is asked about until somebody answers; nothing is made beside it meanwhile', async () => {
  const { apply, engine, at, sheet, writeAt } = handsOf(tracker);
  const [tab, column] = [sheet('publications'), at('publications', 'title')];
  writeAt(tab, 1, column, blank);
  const marks = engine
    .metadata()
    .filter((one) => one.at.kind === 'column' && one.at.sheet === tab && one.at.column === column);
  apply(...marks.map((one): Change => ({ op: 'metadata-remove', id: one.id })));
  const found = await check(tracker);
  expect(found.map((one) => [one.check, one.repair])).toEqual(
    expect.arrayContaining([
      ['nameless-column', 'asks'],
      ['missing-column', 'asks'],
    ]),
  );
  await repair(
    tracker,
    found.filter((one) => one.repair === 'yes').map(({ id }) => ({ id, choice: '' })),
  );
  expect(await kinds()).toEqual(expect.arrayContaining(['nameless-column', 'missing-column']));
  await repair(
    tracker,
    found.filter((one) => one.repair === 'asks').map(({ id }) => ({ id, choice: 'make' })),
  );
  expect(await kinds()).not.toContain('missing-column');
});
