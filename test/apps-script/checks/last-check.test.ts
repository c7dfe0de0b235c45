import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTracker, type Tracker } from '../tracker';
import { check, repair } from './check';
import { handsOf, text } from './hands';

let tracker: Tracker;
beforeAll(async () => {
  tracker = await startTracker();
}, 120_000);
afterAll(() => tracker.host.close());

const last = async () => (await tracker.page<'status'>({ op: 'status' }, 'officer')).check;

test('whoever opens the sidebar hears what the last check found, until it is repaired', async () => {
  expect(await last()).toBeNull();
  await check(tracker);
  expect((await last())?.count).toBe(0);
  const { write } = handsOf(tracker);
  write('reports', 3, 'received_on', { kind: 'text', value: '12/3/2025', forced: true });
  write('reports', 4, 'due', text('gõ đè'));
  // Only looked at again is it known.
  expect((await last())?.count).toBe(0);
  const found = await check(tracker, 'officer');
  const seen = await last();
  expect(seen?.count).toBe(found.filter(({ severity }) => severity !== 'note').length);
  expect(seen?.count).toBe(2);
  await repair(
    tracker,
    found.map(({ id }) => ({ id, choice: '' })),
  );
  await check(tracker);
  expect((await last())?.count).toBe(0);
});

test('what is only good to know is no line in the sidebar', async () => {
  const { apply, sheet } = handsOf(tracker);
  apply({ op: 'rename-sheet', sheet: sheet('pins'), name: 'Tin ghim' });
  expect(await check(tracker)).toMatchObject([{ check: 'renamed-tab', severity: 'note' }]);
  expect((await last())?.count).toBe(0);
});
