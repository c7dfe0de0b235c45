import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { ServiceCall } from '../../../local-host/execution/options';
import { tables } from '../../../shared/tables/index';
import { problemOf, startTracker, type Tracker } from '../tracker';
import { type People, peopleAt } from './people';

let tracker: Tracker;
let people: People;
let atCall: ((call: ServiceCall) => void) | null = null;
beforeAll(async () => {
  tracker = await startTracker({
    between: (call) => {
      if (call.function === 'doPost') atCall?.(call);
    },
  });
  people = peopleAt(tracker.host);
}, 120_000);
afterEach(() => {
  atCall = null;
});
afterAll(() => tracker.host.close());

/** Somebody does this right before a call of that name, the first time that it comes. */
const before = (name: string, does: () => void): void => {
  atCall = (call) => {
    if (call.name !== name) return;
    atCall = null;
    does();
  };
};
const rowOf = async (uuid: string) => (await tracker.rows('publications')).find(({ id }) => id === uuid);

test('a cell typed over between reading and writing: it is told, and stands as it was typed', async () => {
  const article = tracker.article();
  await tracker.log([article]);
  const { uuid } = article;
  const { fields: seen } = await tracker.ask<'read-entry'>({ op: 'read-entry', uuid });
  const { row = 0 } = (await rowOf(uuid)) ?? {};
  const column = tables.publications.columns.findIndex(({ id }) => id === 'note') + 1;
  const lines = (await tracker.rows('history')).length;
  const cells = [[{ kind: 'text', value: '✎vừa gõ', forced: false }]] as const;
  const sheet = people.sheet('publications');
  before('Range.copyTo', () =>
    tracker.host.engine.apply([{ op: 'write', sheet, row, column, cells }], 'a person'),
  );
  const changes = { note: 'đã sửa', theme: 7 };
  const answer = await tracker.send({ op: 'update', uuid, changes, seen });
  expect(problemOf(answer)).toEqual({ kind: 'conflict', fields: [{ field: 'note', now: '✎vừa gõ' }] });
  expect(await rowOf(uuid)).toMatchObject({ note: '✎vừa gõ', theme: 3 });
  expect(await tracker.rows('history')).toHaveLength(lines);
  const { fields: again } = await tracker.ask<'read-entry'>({ op: 'read-entry', uuid });
  expect(await tracker.send({ op: 'update', uuid, changes, seen: again })).toMatchObject({ ok: true });
});

test('rows sorted while pins are arranged: each reaches its own row', async () => {
  const pinned = [1, 2, 3].map((order) =>
    tracker.article({ pin: { position: 'trang_chu', from: '2025-03-12', to: null, order } }),
  );
  await tracker.log(pinned);
  const column = tables.pins.columns.findIndex(({ id }) => id === 'order');
  before('Range.setValues', () =>
    expect(people.edit({ do: 'sort', tab: 'pins', column, ascending: false, withHeader: false })).toBe(true),
  );
  const pins = pinned.map(({ uuid }, at) => ({ pinId: uuid, order: 10 + at, to: null }));
  const { arranged } = await tracker.ask<'arrange-pins'>({ op: 'arrange-pins', pins });
  expect(atCall).toBeNull();
  expect(arranged).toHaveLength(3);
  const rows = await tracker.rows('pins');
  const orders = pins.map(({ pinId }) => rows.find(({ id }) => id === pinId)?.order);
  expect(orders).toEqual([10, 11, 12]);
});

test('a pin whose row is deleted while pins are arranged is left out, and the others are arranged', async () => {
  const pinned = [1, 2].map((order) =>
    tracker.article({ pin: { position: 'banner', from: '2025-03-12', to: null, order } }),
  );
  await tracker.log(pinned);
  const [kept, gone] = pinned.map(({ uuid }) => uuid) as [string, string];
  const row = (await tracker.rows('pins')).find(({ id }) => id === gone)?.row ?? 0;
  const sheet = people.sheet('pins');
  before('Range.copyTo', () =>
    tracker.host.engine.apply([{ op: 'delete-rows', sheet, row, count: 1 }], 'a person'),
  );
  const pins = [kept, gone].map((pinId, at) => ({ pinId, order: 20 + at, to: null }));
  expect(await tracker.ask<'arrange-pins'>({ op: 'arrange-pins', pins })).toMatchObject({ arranged: [kept] });
  const rows = await tracker.rows('pins');
  expect(rows.find(({ id }) => id === kept)).toMatchObject({ order: 20 });
  expect(rows.some(({ id }) => id === gone)).toBe(false);
});
