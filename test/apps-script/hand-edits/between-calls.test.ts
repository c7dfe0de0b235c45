import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { ServiceCall } from '../../../local-host/execution/options';
import { problemOf, startTracker, type Tracker } from '../tracker';
import { wrongFigures } from './figures';
import type { HandEdit } from './hand-edit';
import { type People, peopleAt } from './people';

let tracker: Tracker;
let people: People;
let atCall: ((call: ServiceCall) => void) | null = null;
beforeAll(async () => {
  tracker = await startTracker({
    between: (call) => {
      if (call.function === 'doPost' || call.function === 'call') atCall?.(call);
    },
  });
  people = peopleAt(tracker.host);
}, 120_000);
afterEach(() => {
  atCall = null;
});
afterAll(() => tracker.host.close());

/** Somebody does this right before a call of that name, the first time that it comes. */
const before = (name: string, ...edits: HandEdit[]): void => {
  atCall = (call) => {
    if (call.name !== name) return;
    atCall = null;
    for (const edit of edits) expect([edit.do, people.edit(edit)]).toEqual([edit.do, true]);
  };
};
const titles = async () => (await tracker.rows('publications')).map((row) => row.title);
const rowOf = async (uuid: string) => (await tracker.rows('publications')).filter((row) => row.id === uuid);
const three = async () => {
  const articles = ['B', 'A', 'C'].map((letter) => tracker.article({ title: `${letter} ${randomUUID()}` }));
  await tracker.log(articles);
  return articles as [(typeof articles)[0], (typeof articles)[0], (typeof articles)[0]];
};
const columnOf = async (table: 'publications' | 'history' | 'pins', header: string): Promise<number> => {
  const { engine } = tracker.host;
  const sheet = people.sheet(table);
  const [line = []] = await engine.read({
    sheet,
    row: 1,
    column: 1,
    rows: 1,
    columns: engine.extent(sheet).column,
  });
  return line.findIndex((cell) => cell.value === header);
};

test('no blank row left at the end: one article costs no call more', async () => {
  const { engine, traces } = tracker.host;
  const sheet = people.sheet('publications');
  await three();
  const { maxRows = 0 } = engine.sheets().find((one) => one.id === sheet) ?? {};
  const last = engine.extent(sheet).row;
  if (maxRows > last)
    engine.apply([{ op: 'delete-rows', sheet, row: last + 1, count: maxRows - last }], 'a person');
  await tracker.log([tracker.article()]);
  const article = tracker.article();
  expect((await tracker.log([article]))[0]).toMatchObject({ kind: 'logged' });
  expect(traces[traces.length - 1]?.serviceCalls).toBeLessThanOrEqual(8);
  expect(await rowOf(article.uuid)).toHaveLength(1);
});

test('rows sorted between finding and writing: the correction reaches its own row, and the other keeps its cells', async () => {
  const [b, a, c] = await three();
  const column = await columnOf('publications', 'Tiêu đề');
  before('Range.setValue', { do: 'sort', tab: 'publications', column, ascending: true, withHeader: false });
  await tracker.ask({ op: 'update', uuid: b.uuid, changes: { note: 'đã sửa', theme: 7 } });
  expect(await rowOf(b.uuid)).toMatchObject([{ note: 'đã sửa', theme: 7 }]);
  for (const other of [a, c]) expect(await rowOf(other.uuid)).toMatchObject([{ note: null, theme: 3 }]);
});

test('rows sorted while a row is taken out: the row that went instead is back whole, with what people wrote in it', async () => {
  const [b, a, c] = await three();
  people.edit({
    do: 'type-beside',
    tab: 'publications',
    row: ((await rowOf(c.uuid))[0]?.row as number) - 2,
    column: 21,
    text: '✎của C',
  });
  const present = await titles();
  const column = await columnOf('publications', 'Tiêu đề');
  before('Sheet.deleteRow', { do: 'sort', tab: 'publications', column, ascending: false, withHeader: false });
  await tracker.ask({ op: 'undo', uuid: b.uuid });
  expect((await titles()).sort()).toEqual(present.filter((title) => title !== b.title).sort());
  for (const one of [a, c]) expect(await rowOf(one.uuid)).toHaveLength(1);
  expect(people.typedTexts()).toEqual({ lost: [], doubled: [] });
});

test('columns moved between two requests, unseen by any trigger: rows are put in order under their own headers', async () => {
  await three();
  const from = await columnOf('publications', 'Tác giả');
  people.edit({ do: 'move-column', tab: 'publications', column: from, before: 4 });
  const article = tracker.article({ author: 'Tác giả thật', note: 'ghi chú thật' });
  expect((await tracker.log([article]))[0]).toMatchObject({ kind: 'logged' });
  expect(await rowOf(article.uuid)).toMatchObject([
    { author: 'Tác giả thật', note: 'ghi chú thật', url: article.url, title: article.title },
  ]);
});

test('a column inserted while rows are written: they are found, put in order, and there once', async () => {
  before('Range.setValues', { do: 'insert-column', tab: 'publications', column: 5, text: '✎cột mới' });
  const articles = [tracker.article({ note: 'x' }), tracker.article({ note: 'y' })];
  const outcomes = await tracker.log(articles);
  expect(outcomes.map((outcome) => outcome.kind)).toEqual(['logged', 'logged']);
  for (const { uuid, url, note } of articles) expect(await rowOf(uuid)).toMatchObject([{ url, note }]);
});

test('columns moved while rows that fell into moved columns are made anew: each is there once, in order', async () => {
  const articles = [tracker.article({ note: 'x' }), tracker.article({ note: 'y' })];
  const edits: [string, HandEdit][] = [
    ['Range.setValues', { do: 'insert-column', tab: 'publications', column: 5, text: '✎cột nữa' }],
    // After the first of the two that lie askew was taken out.
    ['Sheet.deleteRow', { do: 'hide-column', tab: 'publications', column: 5, hidden: false }],
    ['Sheet.getDataRange', { do: 'move-column', tab: 'publications', column: 2, before: 12 }],
  ];
  atCall = ({ name }) => {
    if (name !== edits[0]?.[0]) return;
    expect(people.edit(edits.shift()?.[1] as HandEdit)).toBe(true);
  };
  const outcomes = await tracker.log(articles);
  expect(edits).toEqual([]);
  expect(outcomes.map((outcome) => outcome.kind)).toEqual(['logged', 'logged']);
  for (const { uuid, url, title, note } of articles) {
    expect(await rowOf(uuid)).toMatchObject([{ url, title, note }]);
  }
  const cells = tracker.host.pages.snapshot().workbook as { sheets: Record<string, unknown> };
  const text = JSON.stringify(cells.sheets[people.sheet('publications')]);
  for (const { uuid } of articles) expect(text.split(uuid)).toHaveLength(2);
});

test('a row deleted the moment it came stays deleted, and is not acknowledged', async () => {
  const article = tracker.article();
  let armed = 0;
  atCall = (call) => {
    if (call.name === 'Sheet.appendRow') armed += 1;
    // After the read that publishes, before the header is read.
    if (armed < 2 || call.name !== 'Range.getValues') return;
    armed += 1;
    if (armed < 4) return;
    atCall = null;
    const { engine } = tracker.host;
    const sheet = people.sheet('publications');
    engine.apply([{ op: 'delete-rows', sheet, row: engine.extent(sheet).row, count: 1 }], 'a person');
    engine.apply([{ op: 'insert-columns', sheet, column: 1, count: 1, inherit: 'after' }], 'a person');
  };
  const [outcome] = await tracker.log([article]);
  expect(outcome).toMatchObject({ kind: 'refused', problem: { kind: 'undone' } });
  expect(await rowOf(article.uuid)).toEqual([]);
  expect((await tracker.log([article]))[0]).toMatchObject({ kind: 'refused', problem: { kind: 'undone' } });
});

test('a row copied with its id: what is meant cannot be known, and nothing is changed', async () => {
  const [b] = await three();
  const { row } = (await rowOf(b.uuid))[0] as { row: number };
  people.edit({ do: 'copy-row', tab: 'publications', row: row - 2 });
  const doubled = { kind: 'doubled-row', tab: 'Tin bài', rows: [row, row + 1] };
  expect(problemOf(await tracker.send({ op: 'update', uuid: b.uuid, changes: { theme: 7 } }))).toEqual(
    doubled,
  );
  expect(problemOf(await tracker.send({ op: 'undo', uuid: b.uuid }))).toEqual(doubled);
  expect(await rowOf(b.uuid)).toMatchObject([{ theme: 3 }, { theme: 3 }]);
  const sync = await tracker.ask<'sync'>({ op: 'sync', known: null });
  expect(sync.entries.filter((entry) => entry.uuid === b.uuid)).toHaveLength(1);
  people.edit({ do: 'delete-rows', tab: 'publications', row: row - 1, count: 1 });
  await tracker.ask({ op: 'undo', uuid: b.uuid });
});

test('an undo that was interrupted after it was written down is finished by the next', async () => {
  const [b] = await three();
  const { engine } = tracker.host;
  const sheet = people.sheet('outcomes');
  const line = `${b.uuid}\tundone\t2099-01-01T00:00:00+07:00\t`;
  const row = engine.extent(sheet).row + 1;
  engine.apply(
    [{ op: 'write', sheet, row, column: 1, cells: [[{ kind: 'text', value: line, forced: true }]] }],
    'a run that died',
  );
  await tracker.ask({ op: 'undo', uuid: b.uuid });
  expect(await rowOf(b.uuid)).toEqual([]);
});

test('the column of outcomes moved and sorted by hand: what was undone stays undone', async () => {
  const [b, a] = await three();
  await tracker.ask({ op: 'undo', uuid: b.uuid });
  people.edit({ do: 'insert-column', tab: 'outcomes', column: 0, text: '' });
  people.edit({ do: 'sort', tab: 'outcomes', column: 1, ascending: false, withHeader: false });
  expect((await tracker.log([b]))[0]).toMatchObject({ kind: 'refused', problem: { kind: 'undone' } });
  expect((await tracker.log([a]))[0]).toMatchObject({ kind: 'logged' });
  expect(await rowOf(b.uuid)).toEqual([]);
});

test('a tab deleted in the middle of a request is named, and nothing is said to be done', async () => {
  const [b] = await three();
  const pin = { position: 'trang_chu', from: '2025-03-12', to: null, order: null };
  before('Range.setValues', { do: 'delete-tab', tab: 'pins' });
  const answer = await tracker.send({ op: 'pin', pinId: randomUUID(), article: b.uuid, pin });
  expect(problemOf(answer)).toEqual({ kind: 'missing-column', tab: 'Ghim', column: '' });
});

test('a column moved while formulas are written: they point at the columns as they stand', async () => {
  await three();
  const set = { op: 'set-up', fix: [] } as const;
  const moved = async (from: string, call: string) => {
    const column = await columnOf('publications', from);
    before(call, { do: 'move-column', tab: 'publications', column, before: column + 5 });
    await tracker.page(set);
    expect(atCall).toBeNull();
    expect(await wrongFigures(tracker.host, people)).toEqual([]);
  };
  await moved('Nội dung chính', 'Range.breakApart');
  await moved('Nội dung chính', 'Range.setBackgrounds');
  before('Range.breakApart', { do: 'rename-tab', tab: 'publications', text: 'Tin bài của phòng' });
  await tracker.page(set);
  expect(await wrongFigures(tracker.host, people)).toEqual([]);
  people.edit({ do: 'rename-tab', tab: 'publications', text: 'Tin bài' });
});
