import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { CellWrite } from '../../local-host/workbook/engine';
import type { ArticleEntry, PinDraft } from '../../shared/protocol';
import { tables } from '../../shared/tables/index';
import { problemOf, startTracker, type Tracker } from './tracker';

let tracker: Tracker;
let articles: [ArticleEntry, ArticleEntry, ArticleEntry];
beforeAll(async () => {
  tracker = await startTracker();
}, 120_000);
afterAll(() => tracker.host.close());

const draft = (order: number | null): PinDraft => ({
  position: 'trang_chu',
  from: '2025-03-12',
  to: null,
  order,
});
/** The pin that is saved with an article has its id. */
beforeEach(async () => {
  const of = (order: number) => tracker.article({ pin: draft(order) });
  articles = [of(1), of(2), of(3)];
  await tracker.log(articles);
});

type Wanted = { readonly pinId: string; readonly order: number | null; readonly to: string | null };
const arrange = (...pins: Wanted[]) => tracker.ask<'arrange-pins'>({ op: 'arrange-pins', pins });
const pinOf = async (id: string) => (await tracker.rows('pins')).find((row) => row.id === id);
const sync = (known: unknown = null) => tracker.ask<'sync'>({ op: 'sync', known });
const newest = async () => {
  const lines = await tracker.rows('history');
  return lines[lines.length - 1];
};
/** 30/04/2025 as a spreadsheet counts it. */
const endOfApril = 45_777;

test('order and last day are written where they differ, told in one line and by the next sync', async () => {
  const [a, b, c] = articles.map(({ uuid }) => uuid) as [string, string, string];
  const first = await sync();
  const before = await pinOf(c);
  const lines = (await tracker.rows('history')).length;
  const { arranged } = await arrange(
    { pinId: b, order: 1, to: '2025-04-30' },
    { pinId: a, order: 2, to: null },
    { pinId: c, order: 3, to: null },
  );
  expect([...arranged].sort()).toEqual([a, b, c].sort());
  expect(await pinOf(b)).toMatchObject({ order: 1, to: endOfApril });
  expect(await pinOf(a)).toMatchObject({ order: 2, to: null });
  expect(await pinOf(c)).toEqual(before);
  expect(await tracker.rows('history')).toHaveLength(lines + 1);
  const [titleA, titleB] = [articles[0].title, articles[1].title];
  expect(await newest()).toMatchObject({
    action: 'Sắp xếp ghim',
    by: 'Nguyễn Thị Hồng',
    tab: 'Ghim',
    subject: '2 tin bài',
    old: `${titleA}, 1, –; ${titleB}, 2, –`,
    new: `${titleA}, 2, –; ${titleB}, 1, 30/04/2025`,
  });
  const { epoch, cursor, checksum, reference } = first;
  const next = await sync({ epoch, cursor, checksum, reference: reference?.version ?? '' });
  expect(next.entries.map(({ uuid }) => uuid).sort()).toEqual([a, b].sort());
  expect(next.entries.find(({ uuid }) => uuid === b)?.pins).toEqual([
    { pinId: b, position: 'trang_chu', from: '2025-03-12', to: '2025-04-30', order: 1 },
  ]);
});

test('what stands already is written nowhere and told by no line', async () => {
  const [a] = articles;
  const lines = (await tracker.rows('history')).length;
  const outcomes = (await tracker.rows('outcomes')).length;
  const { arranged } = await arrange({ pinId: a.uuid, order: 1, to: null });
  expect(arranged).toEqual([a.uuid]);
  expect(await tracker.rows('history')).toHaveLength(lines);
  expect(await tracker.rows('outcomes')).toHaveLength(outcomes);
});

test('a pin that was ended, or that nobody knows, is not arranged, and no fault', async () => {
  const [a, b] = articles;
  await tracker.ask({ op: 'unpin', article: a.uuid });
  const before = await pinOf(a.uuid);
  const { arranged } = await arrange(
    { pinId: a.uuid, order: 9, to: null },
    { pinId: randomUUID(), order: 8, to: null },
    { pinId: b.uuid, order: 7, to: null },
  );
  expect(arranged).toEqual([b.uuid]);
  expect(await pinOf(a.uuid)).toEqual(before);
});

test('a last day before the first is refused, and nothing is written', async () => {
  const [a, b] = articles;
  const pins = [
    { pinId: b.uuid, order: 5, to: null },
    { pinId: a.uuid, order: 6, to: '2025-03-11' },
  ];
  const problem = problemOf(await tracker.send({ op: 'arrange-pins', pins }));
  expect(problem).toMatchObject({ kind: 'bad-data', field: 'to' });
  expect(await pinOf(b.uuid)).toMatchObject({ order: 2 });
});

test('a row copied with its id: which pin is meant cannot be known', async () => {
  const [a] = articles;
  const { row = 0 } = (await pinOf(a.uuid)) ?? {};
  const sheet = tracker.sheetId('pins');
  const { engine } = tracker.host;
  const area = { sheet, row, column: 1, rows: 1, columns: tables.pins.columns.length };
  const [line = []] = await engine.read(area);
  const cells = line.map(({ value }) =>
    typeof value === 'number'
      ? ({ kind: 'number', value } as const)
      : ({ kind: 'text', value: String(value ?? ''), forced: true } as const),
  );
  engine.apply([{ op: 'insert-rows', sheet, row: row + 1, count: 1, inherit: 'before' }], 'a person');
  engine.apply([{ op: 'write', sheet, row: row + 1, column: 1, cells: [cells] }], 'a person');
  const pins = [{ pinId: a.uuid, order: 4, to: null }];
  expect(problemOf(await tracker.send({ op: 'arrange-pins', pins }))).toEqual({
    kind: 'doubled-row',
    tab: 'Ghim',
    rows: [row, row + 1],
  });
  engine.apply([{ op: 'delete-rows', sheet, row: row + 1, count: 1 }], 'a person');
});

test('what a person typed for a last day stays where only the order changes, also what makes no sense', async () => {
  const [a, b] = articles;
  const column = tables.pins.columns.findIndex(({ id }) => id === 'to') + 1;
  const sheet = tracker.sheetId('pins');
  const typeLastDay = async ({ uuid }: ArticleEntry, cell: CellWrite) => {
    const { row = 0 } = (await pinOf(uuid)) ?? {};
    tracker.host.engine.apply([{ op: 'write', sheet, row, column, cells: [[cell]] }], 'a person');
  };
  await typeLastDay(a, { kind: 'text', value: 'hết Tết', forced: true });
  // 10/03/2025, two days before the pin begins.
  await typeLastDay(b, { kind: 'number', value: 45_726 });
  await arrange({ pinId: a.uuid, order: 12, to: null }, { pinId: b.uuid, order: 11, to: '2025-03-10' });
  expect(await pinOf(a.uuid)).toMatchObject({ order: 12, to: 'hết Tết' });
  expect(await pinOf(b.uuid)).toMatchObject({ order: 11, to: 45_726 });
});

test('one of two pins of an article is ended, then all', async () => {
  const [a] = articles;
  const pinId = randomUUID();
  await tracker.ask({ op: 'pin', pinId, article: a.uuid, pin: { ...draft(null), position: 'banner' } });
  const pinsOf = async () => (await sync()).entries.find(({ uuid }) => uuid === a.uuid);
  expect((await pinsOf())?.pins?.map((pin) => pin.pinId)).toEqual([a.uuid, pinId]);
  await tracker.ask({ op: 'unpin', article: a.uuid, pinId: a.uuid });
  expect(await pinsOf()).toMatchObject({
    pinned: { pinId, position: 'banner', to: null },
    pins: [{ pinId }],
  });
  await tracker.ask({ op: 'unpin', article: a.uuid, pinId: a.uuid });
  expect(await pinOf(pinId)).toMatchObject({ unpinned_at: null });
  await tracker.ask({ op: 'unpin', article: a.uuid });
  const entry = await pinsOf();
  expect([entry?.pinned, entry?.pins]).toEqual([null, undefined]);
});

test('the line is taken back, and the extension hears of it', async () => {
  const [a, b] = articles;
  const stood = [await pinOf(a.uuid), await pinOf(b.uuid)];
  await arrange({ pinId: a.uuid, order: 2, to: '2025-04-30' }, { pinId: b.uuid, order: 1, to: '2025-05-15' });
  const { epoch, cursor, checksum, reference } = await sync();
  const { lines } = await tracker.page<'list-history'>({ op: 'list-history', from: null });
  const line = lines[0]?.id ?? '';
  const { plan, counts } = await tracker.page<'take-back'>({ op: 'take-back', line, plan: null });
  expect(counts).toMatchObject({ sets: 4, removes: 0, restores: 0 });
  expect(await tracker.page<'take-back'>({ op: 'take-back', line, plan })).toMatchObject({ written: true });
  expect([await pinOf(a.uuid), await pinOf(b.uuid)]).toEqual(stood);
  const next = await sync({ epoch, cursor, checksum, reference: reference?.version ?? '' });
  expect(next.entries.map(({ uuid }) => uuid).sort()).toEqual([a.uuid, b.uuid].sort());
});
