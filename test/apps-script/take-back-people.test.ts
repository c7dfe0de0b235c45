import { expect, test } from 'vitest';
import { startTracker, type Tracker } from './tracker';

test('people who insert rows between any two calls of a take-back keep theirs, and it takes out only its own', async () => {
  let meddle = false;
  let done = 0;
  const tracker: Tracker = await startTracker({
    between: () => {
      if (!meddle || done >= 6) return;
      done += 1;
      const sheet = tracker.sheetId('publications');
      tracker.host.engine.apply(
        [
          { op: 'insert-rows', sheet, row: 2, count: 1, inherit: 'after' },
          {
            op: 'write',
            sheet,
            row: 2,
            column: 5,
            cells: [[{ kind: 'text', value: `của người dùng ${done}`, forced: false }]],
          },
        ],
        'a person',
      );
    },
  });
  const stays = [tracker.article(), tracker.article()];
  await tracker.log(stays);
  const goes = Array.from({ length: 5 }, () => tracker.article());
  await tracker.log(goes);
  const { lines } = await tracker.page({ op: 'list-history', from: null });
  const line = lines[0]?.id;
  const { plan } = await tracker.page({ op: 'take-back', line, plan: null });
  meddle = true;
  const taken = await tracker.page({ op: 'take-back', line, plan });
  meddle = false;
  const rows = await tracker.rows('publications');
  expect(taken.written).toBe(true);
  for (const { uuid } of goes) expect(rows.some(({ id }) => id === uuid)).toBe(false);
  for (const { uuid } of stays) expect(rows.filter(({ id }) => id === uuid)).toHaveLength(1);
  expect(done).toBe(6);
  for (let at = 1; at <= done; at += 1) {
    expect(rows.filter(({ title }) => title === `của người dùng ${at}`)).toHaveLength(1);
  }
  await tracker.host.close();
}, 120_000);
