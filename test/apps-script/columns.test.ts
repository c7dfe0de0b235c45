import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Change } from '../../local-host/workbook/engine';
import { problemOf, setUpWhole, startTracker, type Tracker } from './tracker';

let tracker: Tracker;
beforeEach(async () => {
  tracker = await startTracker();
}, 120_000);
afterEach(() => tracker.host.close());

const change = (...changes: Change[]) => tracker.host.engine.apply(changes, 'a person');

/** Logs, reads, changes and undoes, and says what stands in the row. */
const works = async (): Promise<void> => {
  const article = tracker.article({
    title: 'Cột đã đổi chỗ',
    photos: 3,
    authorUnit: 'Phòng Văn hóa',
  });
  expect((await tracker.log([article]))[0]).toMatchObject({ kind: 'logged' });
  const { fields: seen } = await tracker.ask<'read-entry'>({ op: 'read-entry', uuid: article.uuid });
  expect(seen).toMatchObject({ title: 'Cột đã đổi chỗ', photos: 3, authorUnit: 'Phòng Văn hóa' });
  const changes = { note: 'đã sửa', photos: 5 };
  await tracker.ask({ op: 'update', uuid: article.uuid, changes, seen });
  const { engine } = tracker.host;
  const sheet = tracker.sheetId('publications');
  const { row, column } = engine.extent(sheet);
  const [header, ...lines] = await engine.read({ sheet, row: 1, column: 1, rows: row, columns: column });
  const line = lines.find((cells) => cells.some((cell) => cell.value === article.uuid));
  const under = (text: string) => line?.[header?.findIndex((cell) => cell.value === text) ?? -1]?.value;
  expect(under('Ghi chú')).toBe('đã sửa');
  expect(under('Số ảnh')).toBe(5);
  expect(line?.some((cell) => cell.value === 'Cột đã đổi chỗ')).toBe(true);
  expect(
    (await tracker.ask<'sync'>({ op: 'sync', known: null })).entries.map((entry) => entry.title),
  ).toContain('Cột đã đổi chỗ');
  await tracker.ask({ op: 'undo', uuid: article.uuid });
  expect(
    (await tracker.ask<'sync'>({ op: 'sync', known: null })).entries.map((entry) => entry.uuid),
  ).not.toContain(article.uuid);
};

test('columns moved, inserted and renamed do not matter', async () => {
  const sheet = tracker.sheetId('publications');
  await tracker.log([tracker.article()]);
  change({ op: 'move-columns', sheet, column: 1, count: 1, before: 8 });
  await works();
  change({ op: 'insert-columns', sheet, column: 4, count: 2, inherit: 'before' });
  await works();
  const { engine } = tracker.host;
  const [header] = await engine.read({
    sheet,
    row: 1,
    column: 1,
    rows: 1,
    columns: engine.extent(sheet).column,
  });
  const title = (header?.findIndex((cell) => cell.value === 'Tiêu đề') ?? 0) + 1;
  change({
    op: 'write',
    sheet,
    row: 1,
    column: title,
    cells: [[{ kind: 'text', value: 'Tên tin, bài', forced: false }]],
  });
  await works();
});

test('pins are arranged under their own headers, wherever these stand by now', async () => {
  const sheet = tracker.sheetId('pins');
  const pin = { position: 'banner', from: '2025-03-12', to: null, order: 1 } as const;
  const article = tracker.article({ pin });
  await tracker.log([article]);
  const arrange = async (order: number) => {
    const pins = [{ pinId: article.uuid, order, to: '2025-04-30' }];
    const { arranged } = await tracker.ask<'arrange-pins'>({ op: 'arrange-pins', pins });
    expect(arranged).toEqual([article.uuid]);
    expect((await tracker.rows('pins'))[0]).toMatchObject({ order, to: 45_777, position: 'Banner' });
  };
  await arrange(2);
  change({ op: 'move-columns', sheet, column: 9, count: 1, before: 2 });
  await arrange(3);
  change({ op: 'insert-columns', sheet, column: 4, count: 2, inherit: 'before' });
  await arrange(4);
});

test('tabs may be renamed', async () => {
  change({ op: 'rename-sheet', sheet: tracker.sheetId('publications'), name: 'Nhật ký đăng tải' });
  const article = tracker.article();
  expect((await tracker.log([article]))[0]).toMatchObject({ kind: 'logged' });
  const status = await tracker.page({ op: 'status' });
  expect(status.counts.articles).toBe(1);
});

test('sorted rows are found by their id', async () => {
  const articles = [
    tracker.article({ title: 'B' }),
    tracker.article({ title: 'A' }),
    tracker.article({ title: 'C' }),
  ];
  await tracker.log(articles);
  const sheet = tracker.sheetId('publications');
  change({
    op: 'sort',
    area: { sheet, row: 2, column: 1, rows: 3, columns: 25 },
    by: [{ column: 5, ascending: true }],
  });
  await tracker.ask({ op: 'update', uuid: articles[0]?.uuid ?? '', changes: { title: 'B, sửa' } });
  const rows = await tracker.rows('publications');
  expect(rows.map((row) => row.title)).toEqual(['A', 'B, sửa', 'C']);
  const again = await tracker.log(articles);
  expect(again.map((outcome) => (outcome.kind === 'logged' ? outcome.row : 0))).toEqual([3, 2, 4]);
});

test('a deleted column is named, and set-up puts it back', async () => {
  const sheet = tracker.sheetId('publications');
  change({ op: 'delete-columns', sheet, column: 18, count: 1 });
  const answer = await tracker.send({ op: 'log', items: [tracker.article()] });
  expect(problemOf(answer)).toEqual({ kind: 'missing-column', tab: 'Tin bài', column: 'Khóa bài' });
  await setUpWhole(tracker.host);
  await works();
});

test('history finds its columns after they were moved', async () => {
  const sheet = tracker.sheetId('history');
  change({ op: 'move-columns', sheet, column: 4, count: 1, before: 2 });
  await tracker.ask({ op: 'sync', known: null });
  await tracker.log([tracker.article({ title: 'Sau khi chuyển cột' })]);
  const rows = await tracker.rows('history');
  expect(rows[rows.length - 1]).toMatchObject({ action: 'Ghi tin bài', subject: 'Sau khi chuyển cột' });
});
