import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CellWrite } from '../../local-host/workbook/engine';
import type { ArticleEntry } from '../../shared/protocol';
import { type ColumnId, tables } from '../../shared/tables/index';
import { problemOf, startTracker, type Tracker } from './tracker';

let tracker: Tracker;
beforeAll(async () => {
  tracker = await startTracker();
}, 120_000);
afterAll(() => tracker.host.close());

const month = '2025-04';
const logged = async (changes: Partial<ArticleEntry> = {}) => {
  const article = tracker.article({ publishedOn: '2025-04-10', ...changes });
  await tracker.log([article]);
  return article;
};
const fill = (of = month) => tracker.page({ op: 'fill-royalties', month: of }, 'officer');
const rowOf = async (uuid: string) => (await tracker.rows('royalties')).find(({ id }) => id === uuid);
const correct = (uuid: string, changes: object) => tracker.ask({ op: 'update', uuid, changes });
const text = (value: string): CellWrite => ({ kind: 'text', value, forced: true });
const number = (value: number): CellWrite => ({ kind: 'number', value });
/** A cell of the row of an article that a person writes over. */
const write = async (uuid: string, column: ColumnId<'royalties'>, cell: CellWrite) => {
  const at = tables.royalties.columns.findIndex(({ id }) => id === column) + 1;
  const { row = 0 } = (await rowOf(uuid)) ?? {};
  const sheet = tracker.sheetId('royalties');
  tracker.host.engine.apply([{ op: 'write', sheet, row, column: at, cells: [[cell]] }], 'a person');
};
const lines = async () => (await tracker.page({ op: 'list-history', from: null })).lines;

test('the articles of a month, by their days; coefficient and price are left blank', async () => {
  expect(await fill()).toMatchObject({ all: 0, added: 0, changed: 0, typed: 0, gone: [] });
  const late = await logged({ publishedOn: '2025-04-30', photos: 3, authorUnit: 'Trung tâm Văn hóa' });
  const early = await logged({ publishedOn: '2025-04-01', title: '=1+1 là tiêu đề', origin: 'dang_lai' });
  await logged({ publishedOn: '2025-03-31' });
  await logged({ publishedOn: '2025-05-01' });
  expect(await fill()).toMatchObject({ all: 2, added: 2, changed: 0, typed: 0, gone: [] });
  expect((await tracker.rows('royalties')).map(({ id }) => id)).toEqual([early.uuid, late.uuid]);
  expect(await rowOf(early.uuid)).toMatchObject({
    month: '04/2025',
    number: 1,
    title: '=1+1 là tiêu đề',
    genre: 'Tin',
    author: 'Thanh Phương',
    origin: 'Đăng lại',
    state: 'Đang đăng',
    photos: null,
    url: early.url,
    coefficient: null,
    unit_price: null,
    amount: null,
  });
  expect(await rowOf(late.uuid)).toMatchObject({ number: 2, photos: 3, author_unit: 'Trung tâm Văn hóa' });
});

test('done again it writes nothing, and tells Nhật ký of nothing', async () => {
  const [rows, told] = [await tracker.rows('royalties'), await lines()];
  expect(await fill()).toMatchObject({ all: 2, added: 0, changed: 0, typed: 0 });
  expect(await tracker.rows('royalties')).toEqual(rows);
  expect(await lines()).toEqual(told);
});

test('corrections in the log follow; what people filled in, changed or emptied stays and is told', async () => {
  const article = await logged({ author: 'Thanh Phương', photos: 2 });
  await fill();
  await write(article.uuid, 'coefficient', number(1.5));
  await write(article.uuid, 'note', text('ảnh của cộng tác viên'));
  await write(article.uuid, 'author', text('TP'));
  await write(article.uuid, 'photos', { kind: 'blank' });
  await correct(article.uuid, { title: 'Tiêu đề đã sửa', author: 'Minh Hà', state: 'go', photos: 5 });
  expect(await fill()).toMatchObject({ added: 0, changed: 1, typed: 1 });
  expect(await rowOf(article.uuid)).toMatchObject({
    title: 'Tiêu đề đã sửa',
    state: 'Đã gỡ',
    author: 'TP',
    photos: null,
    coefficient: 1.5,
    note: 'ảnh của cộng tác viên',
  });
  // What is theirs stays theirs however often the list is made, until it says what the log says.
  await correct(article.uuid, { author: 'Lan Anh' });
  expect(await fill()).toMatchObject({ changed: 0, typed: 1 });
  expect(await rowOf(article.uuid)).toMatchObject({ author: 'TP', photos: null });
});

test('a day moved into another month takes the row along; one undone leaves its row, and that is told', async () => {
  const [moved, undone] = [
    await logged({ publishedOn: '2025-06-02' }),
    await logged({ publishedOn: '2025-06-03' }),
  ];
  await fill('2025-06');
  await correct(moved.uuid, { publishedOn: '2025-07-02' });
  await tracker.ask({ op: 'undo', uuid: undone.uuid });
  const places = await Promise.all([moved, undone].map(async ({ uuid }) => (await rowOf(uuid))?.row));
  expect(await fill('2025-06')).toMatchObject({ all: 0, added: 0, changed: 0, gone: places });
  expect(await fill('2025-07')).toMatchObject({ all: 1, added: 0, changed: 1, gone: [] });
  expect(await rowOf(moved.uuid)).toMatchObject({ month: '07/2025', number: 1, row: places[0] });
  expect(await fill('2025-06')).toMatchObject({ gone: [places[1]] });
});

test('rows moved by hand: each is found by its article', async () => {
  const article = await logged({ publishedOn: '2025-08-01' });
  await fill('2025-08');
  const { engine } = tracker.host;
  const sheet = tracker.sheetId('royalties');
  engine.apply([{ op: 'insert-rows', sheet, row: 2, count: 3 }], 'a person');
  await correct(article.uuid, { author: 'Minh Hà' });
  expect(await fill('2025-08')).toMatchObject({ all: 1, added: 0, changed: 1 });
  expect(await rowOf(article.uuid)).toMatchObject({ author: 'Minh Hà' });
});

test('a list can be taken back from Nhật ký', async () => {
  await logged({ publishedOn: '2025-09-01' });
  const before = await tracker.rows('royalties');
  await fill('2025-09');
  const line = (await lines())[0]?.id ?? '';
  const { plan } = await tracker.page<'take-back'>({ op: 'take-back', line, plan: null });
  expect(await tracker.page<'take-back'>({ op: 'take-back', line, plan })).toMatchObject({ written: true });
  expect(await tracker.rows('royalties')).toEqual(before);
});

test('a copied row is refused with its place; only who may write makes lists', async () => {
  const article = await logged({ publishedOn: '2025-10-01' });
  await fill('2025-10');
  const first = await rowOf(article.uuid);
  const { engine } = tracker.host;
  const sheet = tracker.sheetId('royalties');
  const at = engine.extent(sheet).row + 1;
  engine.apply([{ op: 'write', sheet, row: at, column: 1, cells: [[text(article.uuid)]] }], 'a person');
  const answer = await tracker.host.callAs('owner', { op: 'fill-royalties', month: '2025-10' });
  expect(problemOf(answer)).toMatchObject({ kind: 'doubled-row', tab: 'Bảng kê', rows: [first?.row, at] });
  await expect(tracker.host.callAs('viewer', { op: 'fill-royalties', month })).rejects.toThrow();
  for (const odd of ['2025-13', '04/2025', ''])
    expect(problemOf(await tracker.host.callAs('owner', { op: 'fill-royalties', month: odd }))).toMatchObject(
      {
        kind: 'bad-data',
      },
    );
});
