import { afterAll, beforeAll, expect, test } from 'vitest';
import { readDetail, writeDetail } from '../../apps-script/changes/effect';
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

test('effects that no cell would hold are said to be too large', () => {
  const effects = Array.from({ length: 100 }, (_, at) => ({
    kind: 'added' as const,
    table: 'publications' as const,
    id: String(at),
    after: { note: 'x'.repeat(2000) },
  }));
  const detail = readDetail(writeDetail({ v: 1, op: 'log', effects }));
  expect(detail).toEqual({ v: 1, op: 'log', effects: [], tooLarge: 100 });
});
