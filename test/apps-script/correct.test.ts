import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CellWrite } from '../../local-host/workbook/engine';
import type { ArticleChanges, ArticleEntry } from '../../shared/protocol';
import { tables } from '../../shared/tables/index';
import { problemOf, startTracker, type Tracker } from './tracker';

let tracker: Tracker;
beforeAll(async () => {
  tracker = await startTracker();
}, 120_000);
afterAll(() => tracker.host.close());

const logged = async (changes: Partial<ArticleEntry> = {}) => {
  const article = tracker.article(changes);
  await tracker.log([article]);
  return article;
};
const read = (uuid: string) => tracker.ask<'read-entry'>({ op: 'read-entry', uuid });
const rowOf = async (uuid: string) => (await tracker.rows('publications')).find(({ id }) => id === uuid);
const send = (uuid: string, changes: ArticleChanges, seen?: ArticleChanges) =>
  tracker.send({ op: 'update', uuid, changes, ...(seen ? { seen } : {}) });
/** A cell of the row of an entry that a person writes over. */
const write = async (uuid: string, column: string, cell: CellWrite) => {
  const at = tables.publications.columns.findIndex(({ id }) => id === column) + 1;
  const { row = 0 } = (await rowOf(uuid)) ?? {};
  const sheet = tracker.sheetId('publications');
  tracker.host.engine.apply([{ op: 'write', sheet, row, column: at, cells: [[cell]] }], 'a person');
};
const text = (value: string): CellWrite => ({ kind: 'text', value, forced: true });

test('an own entry is told as it was logged', async () => {
  const {
    uuid,
    url,
    canonical: _canonical,
    campaign,
    portal: _portal,
    pin: _pin,
    ...fields
  } = await logged({
    secondaryThemes: [1, 2],
    units: ['Phường Trảng Dài', 'Phường An Hòa'],
    photos: 4,
    authorUnit: 'Trung tâm Văn hóa',
    title: "'Trích' lời dân",
    genre: 'anh',
    origin: 'dang_lai',
    source: 'Báo Đồng Nai',
    note: 'ghi chú',
  });
  const { row, rowAt, ...entry } = await read(uuid);
  expect(entry).toEqual({
    uuid,
    campaign,
    url,
    by: 'Nguyễn Thị Hồng',
    viewsAt: null,
    fields: { ...fields, state: 'dang', views: null },
  });
  expect(row).toBe((await rowOf(uuid))?.row);
  expect(rowAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+07:00$/);
  await tracker.ask({ op: 'update', uuid, changes: { views: 1250, photos: null, authorUnit: '' } });
  const after = await read(uuid);
  expect(after.fields).toMatchObject({ views: 1250, photos: null, authorUnit: '' });
  expect(after.viewsAt).toMatch(/^\d{4}-/);
});

test('what people typed that no editor could say is left out, and the rest is told', async () => {
  const { uuid } = await logged();
  await write(uuid, 'published_on', text('giữa tháng 3'));
  await write(uuid, 'published_at', text('buổi sáng'));
  await write(uuid, 'genre', text('Phóng sự'));
  await write(uuid, 'views', { kind: 'number', value: -2.5 });
  await write(uuid, 'photos', text('vài ảnh'));
  await write(uuid, 'theme', text('ba'));
  await write(uuid, 'note', text('x'.repeat(2001)));
  const { fields } = await read(uuid);
  expect(Object.keys(fields).sort()).toEqual([
    'author',
    'authorUnit',
    'genre',
    'origin',
    'secondaryThemes',
    'section',
    'source',
    'state',
    'title',
    'units',
  ]);
  expect(fields).toMatchObject({ genre: 'tin', units: ['Phường Trảng Dài'] });
});

test('another editor hears whose it is, and what is gone is told so', async () => {
  const { uuid } = await logged();
  const { token } = await tracker.connect('Trần Văn Bình');
  expect(problemOf(await tracker.send({ op: 'read-entry', uuid }, token))).toEqual({
    kind: 'not-yours',
    by: 'Nguyễn Thị Hồng',
  });
  await tracker.ask({ op: 'undo', uuid });
  expect(problemOf(await tracker.send({ op: 'read-entry', uuid }))).toMatchObject({ kind: 'undone' });
  const never = '99999999-9999-4999-8999-999999999999';
  expect(problemOf(await tracker.send({ op: 'read-entry', uuid: never }))).toEqual({
    kind: 'not-found',
    what: 'article',
  });
});

test('nothing is written where somebody wrote something else since; what stands there is told', async () => {
  const { uuid } = await logged();
  const { fields: seen } = await read(uuid);
  await write(uuid, 'theme', { kind: 'number', value: 5 });
  await write(uuid, 'published_on', { kind: 'number', value: 45_730 });
  await write(uuid, 'state', text('Đã gỡ'));
  await write(uuid, 'section', text('Xã hội'));
  const before = await rowOf(uuid);
  const lines = (await tracker.rows('history')).length;
  const changes = { theme: 6, publishedOn: '2025-03-13', state: 'sua', note: 'thêm' } as const;
  expect(problemOf(await send(uuid, changes, seen))).toEqual({
    kind: 'conflict',
    fields: [
      { field: 'publishedOn', now: '14/03/2025' },
      { field: 'theme', now: '5' },
      { field: 'state', now: 'Đã gỡ' },
    ],
  });
  expect(await rowOf(uuid)).toEqual(before);
  expect(await tracker.rows('history')).toHaveLength(lines);
  // Seen anew, it is changed; the section that nobody wants to change is no matter.
  const again = await read(uuid);
  expect(await send(uuid, changes, again.fields)).toMatchObject({ ok: true });
  expect(await rowOf(uuid)).toMatchObject({ theme: 6, state: 'Đã sửa', note: 'thêm', section: 'Xã hội' });
});

test('a field that holds what is wanted is no conflict, and a repeat is none', async () => {
  const { uuid } = await logged();
  const { fields: seen } = await read(uuid);
  await write(uuid, 'theme', { kind: 'number', value: 6 });
  const changes = { theme: 6, note: 'thêm', publishedAt: '09:30', units: ['Phường An Hòa'] };
  for (let time = 0; time < 2; time += 1) expect(await send(uuid, changes, seen)).toMatchObject({ ok: true });
  expect(await rowOf(uuid)).toMatchObject({ theme: 6, note: 'thêm', units: 'Phường An Hòa' });
});

test('what was seen is compared as it would be written', async () => {
  const title = 'Phường Hoá An thuỷ lợi'.normalize('NFD');
  const { uuid } = await logged({ title });
  expect(await send(uuid, { title: 'Khác' }, { title })).toMatchObject({ ok: true });
  expect(problemOf(await send(uuid, { title: 'Khác nữa' }, {}))).toMatchObject({
    kind: 'conflict',
    fields: [{ field: 'title', now: 'Khác' }],
  });
});

test('without what was seen the change goes over whatever is there', async () => {
  const { uuid } = await logged();
  await write(uuid, 'note', text('của người khác'));
  expect(await send(uuid, { note: 'của tôi' })).toMatchObject({ ok: true });
  expect(await rowOf(uuid)).toMatchObject({ note: 'của tôi' });
});

test('taken down: the pins of the article stand until somebody ends them', async () => {
  const pin = { position: 'banner', from: '2025-03-12', to: null, order: 1 } as const;
  const { uuid } = await logged({ pin });
  await send(uuid, { state: 'go' }, { state: 'dang' });
  const { entries } = await tracker.ask<'sync'>({ op: 'sync', known: null });
  const entry = entries.find((one) => one.uuid === uuid);
  expect(entry).toMatchObject({ state: 'go', pinned: { pinId: uuid } });
});

test('a correction is taken back from its line, photos and unit too', async () => {
  const { uuid } = await logged({ photos: 2, authorUnit: 'Phòng Văn hóa' });
  const stood = await rowOf(uuid);
  const { fields: seen } = await read(uuid);
  await send(uuid, { photos: 7, authorUnit: 'Trung tâm Văn hóa', theme: 5 }, seen);
  const { lines } = await tracker.page<'list-history'>({ op: 'list-history', from: null });
  expect(lines[0]).toMatchObject({ action: 'Sửa tin bài', column: expect.stringContaining('Số ảnh') });
  const line = lines[0]?.id ?? '';
  const { plan } = await tracker.page<'take-back'>({ op: 'take-back', line, plan: null });
  expect(await tracker.page<'take-back'>({ op: 'take-back', line, plan })).toMatchObject({ written: true });
  expect(await rowOf(uuid)).toEqual(stood);
});
