import { afterAll, beforeAll, expect, test } from 'vitest';
import { aReport, someContent } from './a-report';
import { startTracker, type Tracker } from './tracker';

let tracker: Tracker;
beforeAll(async () => {
  tracker = await startTracker({ now: () => new Date('2025-04-20T03:00:00Z') });
}, 120_000);
afterAll(() => tracker.host.close());

test('a theme of a unit leads to its report, mark, activities and articles', async () => {
  const [unit] = (await tracker.page({ op: 'status' })).units.filter(({ name }) =>
    name.includes('Trảng Dài'),
  );
  const { campaign } = tracker;
  const link = 'https://trangdai.example/tin';
  await tracker.page({
    op: 'submit-reports',
    campaign,
    drafts: [
      aReport(unit?.id ?? '', {
        content: someContent({ themes: [{ number: 3, state: 'evidenced', link, note: 'ảnh' }] }),
      }),
    ],
  });
  await tracker.page({
    op: 'set-coverage',
    campaign,
    unit: unit?.id ?? '',
    themes: [{ number: 3, state: 'verified', link: '', note: 'đã xem' }],
  });
  const activity = {
    op: 'record-activity' as const,
    id: crypto.randomUUID(),
    campaign,
    unit: unit?.id ?? '',
    kind: 'banner',
    date: '2025-03-10',
    quantity: 3,
    place: 'UBND phường',
    theme: 3,
    attendance: null,
    script: '',
    link: '',
    note: '',
  };
  expect(await tracker.page(activity)).toMatchObject({ lacks: ['link'] });
  await tracker.log([tracker.article({ theme: 3 }), tracker.article({ theme: 5 })]);
  const { rows } = await tracker.page({ op: 'read-evidence', campaign, unit: unit?.id ?? '', theme: 3 });
  expect(rows.map(({ tab, what, on, link: at }) => [tab, what, on, at])).toEqual([
    ['Báo cáo', 'ảnh', '2025-04-07', link],
    ['Nội dung chi tiết', 'Đã kiểm tra: đã xem', null, ''],
    ['Hoạt động', 'Băng rôn, khẩu hiệu, pa nô, bảng tin, 3, UBND phường', '2025-03-10', ''],
    ['Tin bài', expect.stringContaining('sinh kế'), '2025-03-12', expect.stringContaining('https://')],
  ]);
  expect((await tracker.rows('activities'))[0]).toMatchObject({ lacks: 'Liên kết văn bản hoặc ảnh' });
  await tracker.page({ ...activity, link: 'https://trangdai.example/anh' });
  const again = await tracker.rows('activities');
  expect(again).toHaveLength(1);
  expect(again[0]).toMatchObject({ lacks: '', link: 'https://trangdai.example/anh' });
});

test('the matrix shows the best of the mark and the report, and the overview counts it', async () => {
  const { engine } = tracker.host;
  const sheet = engine.sheets().find(({ name }) => name === 'Nội dung');
  const cells = await engine.read({
    sheet: sheet?.id ?? '',
    row: 5,
    column: 1,
    rows: 30,
    columns: 9,
  });
  const line = cells.find((row) => String(row[1]?.value).includes('Trảng Dài'));
  expect(line?.[4]?.value).toBe('Đ');
  const counted = cells.find((row) => row[1]?.value === 'Số đơn vị đã làm');
  expect(counted?.[4]?.value).toBe(1);
});
