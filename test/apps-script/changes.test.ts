import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Effect, readDetail, writeDetail } from '../../apps-script/changes/effect';
import { sameValue } from '../../apps-script/changes/image';
import { maskPersonal } from '../../apps-script/changes/personal-data';
import { startTracker, type Tracker } from './tracker';

let tracker: Tracker;
beforeAll(async () => {
  tracker = await startTracker();
}, 120_000);
afterAll(() => tracker.host.close());

const lastDetail = async () => {
  const rows = await tracker.rows('history');
  return readDetail(String(rows[rows.length - 1]?.detail ?? ''));
};

test('a line of Nhật ký holds what was added, in full', async () => {
  const article = tracker.article({ title: '=1+1', note: '' });
  await tracker.log([article]);
  const detail = await lastDetail();
  expect(detail?.op).toBe('log');
  expect(detail?.effects).toMatchObject([
    {
      kind: 'added',
      table: 'publications',
      id: article.uuid,
      after: {
        id: article.uuid,
        title: '=1+1',
        published_on: { day: '2025-03-12' },
        published_at: { time: '08:15' },
        theme: 3,
      },
    },
  ]);
});

test('a line of Nhật ký holds the cells that were changed, before and after, and nothing else', async () => {
  const article = tracker.article();
  await tracker.log([article]);
  await tracker.ask({ op: 'update', uuid: article.uuid, changes: { theme: 5, title: article.title } });
  expect((await lastDetail())?.effects).toEqual([
    {
      kind: 'changed',
      table: 'publications',
      id: article.uuid,
      before: { theme: 3 },
      after: { theme: 5 },
    },
  ]);
});

test('a line of Nhật ký holds the row that was taken out', async () => {
  const article = tracker.article();
  await tracker.log([article]);
  await tracker.ask({ op: 'undo', uuid: article.uuid });
  expect((await lastDetail())?.effects).toMatchObject([
    {
      kind: 'removed',
      table: 'publications',
      id: article.uuid,
      before: { title: article.title, published_on: { day: '2025-03-12' }, published_at: { time: '08:15' } },
    },
  ]);
});

const large = Array.from({ length: 100 }, (_, at) => ({
  kind: 'added' as const,
  table: 'publications' as const,
  id: String(at),
  after: { note: 'x'.repeat(2000) },
}));

test('effects that one cell would not hold are kept in parts, and read together again', () => {
  const { cell, parts } = writeDetail({ v: 1, op: 'log', effects: large });
  expect(parts.length).toBe(5);
  expect(parts.every((part) => part.length < 50_000)).toBe(true);
  expect(readDetail(cell, () => parts)).toEqual({ v: 1, op: 'log', effects: large });
  expect(readDetail(cell, () => parts.slice(1))?.tooLarge).toBe(5);
});

test('effects that have no room anywhere are said to be too large', () => {
  const { cell } = writeDetail({ v: 1, op: 'log', effects: large }, false);
  expect(readDetail(cell)).toEqual({ v: 1, op: 'log', effects: [], tooLarge: 100 });
});

test('effects are packed by table and columns, in the order in which they were made', () => {
  const effects: Effect[] = [
    { kind: 'added', table: 'pins', id: 'a', after: { id: 'a', title: 'Một', from: { day: '2025-03-12' } } },
    { kind: 'added', table: 'pins', id: 'b', after: { id: 'b', title: 'Hai', from: '', order: 2 } },
    { kind: 'changed', table: 'pins', id: 'a', before: { order: '' }, after: { order: 1 } },
    { kind: 'changed', table: 'pins', id: 'b', before: { order: 2 }, after: { order: 3 } },
    { kind: 'changed', table: 'pins', id: 'b', before: { title: 'Hai' }, after: { title: 'Ba' } },
    { kind: 'removed', table: 'pins', id: 'a', before: { id: 'a', title: 'Một' } },
  ];
  const read = readDetail(writeDetail({ v: 1, op: 'x', effects }).cell);
  expect(read?.effects).toEqual([
    { ...effects[0], after: { id: 'a', title: 'Một', from: { day: '2025-03-12' }, order: '' } },
    ...effects.slice(1),
  ]);
});

test('a line of Nhật ký written by an earlier version is read too', () => {
  const detail = { v: 1 as const, op: 'log', effects: large };
  expect(readDetail(JSON.stringify(detail))).toEqual(detail);
});

test('a detail never holds what is masked in the columns that people see', () => {
  const before = { note: 'liên hệ bà Hoa 0912345678', unit_name: 'Phường Tân Phong', received_on: '' };
  const after = {
    note: 'sinh năm 1960',
    unit_name: 'hộ ông Nguyễn Văn An',
    received_on: { day: '2025-03-12' },
  };
  const { cell } = writeDetail({
    v: 1,
    op: 'x',
    effects: [{ kind: 'changed', table: 'reports', id: 'a', before, after }],
  });
  expect(cell).not.toMatch(/0912345678|1960|Nguyễn/);
  const effect = readDetail(cell)?.effects[0];
  if (effect?.kind !== 'changed') throw new Error('a change was written');
  expect(effect.before).toMatchObject({ note: { unkept: 'liên hệ bà Hoa 09••••••••' } });
  expect(effect.before).toMatchObject({ unit_name: 'Phường Tân Phong' });
  expect(sameValue(effect.before.note, before.note)).toBe(true);
  expect(sameValue(effect.before.note, 'liên hệ bà Hoa 0912345679')).toBe(false);
});

test.each([
  ['CCCD 075123456789, CMND 271234567', 'CCCD 075•••••••••, CMND 27•••••••'],
  ['+84 912 345 678', '+849••••••••'],
  ['số tài khoản 1234 5678 90 tại ngân hàng', 'số tài khoản •••••••• tại ngân hàng'],
  ['gửi hoa.nguyen@gmail.com, ubnd@dongnai.gov.vn', 'gửi h••••@gmail.com, ubnd@dongnai.gov.vn'],
  ['bà Hoa, sinh năm 1960', 'bà Hoa, sinh năm ••••'],
  ['hộ ông Nguyễn Văn An được hỗ trợ', 'hộ ông •••• được hỗ trợ'],
  ['số nhà 12/3, tổ 5, khu phố 2', 'số nhà ••••, tổ 5, khu phố 2'],
  ['CCCD 075 123 456 789, zalo.me/0912.345.678', 'CCCD 075•••••••••, zalo.me/09••••••••'],
  ['hộ bà Hoa, tổ 5, khu phố 3', 'hộ bà ••••, ••••'],
  ['Họ tên chủ hộ', 'Họ tên chủ hộ'],
  ['Họ tên chủ hộ\tTổ\nTrần Thị Hoa\t5', '••••'],
  ['0251.3822222 và 14/KH ngày 04/02/2025', '0251.3822222 và 14/KH ngày 04/02/2025'],
  ['xây 12 số nhà văn hóa, hộ nghèo', 'xây 12 số nhà văn hóa, hộ nghèo'],
])('masks what may belong to a person: %s', (text, masked) => {
  expect(maskPersonal(text)).toBe(masked);
});

test('what a portal has published keeps its names, and loses its numbers', () => {
  expect(maskPersonal('Trao nhà cho hộ bà Hoa, 0912345678', true)).toBe('Trao nhà cho hộ bà Hoa, 09••••••••');
});
