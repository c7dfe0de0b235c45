import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTracker, type Tracker } from '../tracker';
import { anyKind, handEditsOf } from './hand-edit';
import { peopleAt } from './people';

let tracker: Tracker;
beforeAll(async () => {
  tracker = await startTracker();
  await tracker.log(Array.from({ length: 12 }, () => tracker.article()));
}, 120_000);
afterAll(() => tracker.host.close());

test('the last edit can be taken back, and not once something else has changed in its tab', async () => {
  const people = peopleAt(tracker.host);
  const before = await tracker.rows('publications');
  for (const edit of [
    { do: 'insert-rows', tab: 'publications', row: 2, count: 2, text: '✎chèn' },
    { do: 'delete-rows', tab: 'publications', row: 3, count: 2 },
    { do: 'move-rows', tab: 'publications', row: 1, before: 5 },
    { do: 'copy-row', tab: 'publications', row: 4 },
    { do: 'paste', tab: 'publications', row: 2, column: 3, texts: [['✎1', '✎2']] },
  ] as const) {
    expect([edit.do, people.edit(edit)]).toEqual([edit.do, true]);
    expect([edit.do, people.edit({ do: 'undo' })]).toEqual([edit.do, true]);
    expect(await tracker.rows('publications')).toEqual(before);
  }
  people.edit({ do: 'type-below', tab: 'publications', column: 1, text: '✎dưới' });
  people.edit({ do: 'rename-tab', tab: 'pins', text: '✎tên' });
  expect(people.edit({ do: 'undo' })).toBe(true);
  expect(people.edit({ do: 'undo' })).toBe(false);
  expect(people.typedTexts()).toEqual({ lost: [], doubled: [] });
});

test('every kind of hand edit can be done, and what people typed is counted as they left it', () => {
  const people = peopleAt(tracker.host);
  for (const edit of handEditsOf(3, 160, { kinds: anyKind.filter((kind) => kind !== 'delete-tab') })) {
    people.edit(edit);
  }
  people.edit({ do: 'delete-tab', tab: 'lists' });
  expect(people.typedTexts()).toEqual({ lost: [], doubled: [] });
  const kinds = new Set(people.done.map((edit) => edit.do));
  expect(anyKind.filter((kind) => !kinds.has(kind) && kind !== 'hide-rows')).toEqual([]);
});
