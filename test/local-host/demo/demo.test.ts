import { afterAll, beforeAll, expect, test } from 'vitest';
import { viewTabs } from '../../../shared/tables/index';
import { type Row, readTable } from '../../apps-script/tracker';
import type { TestHost } from '../host';
import { makeDemo } from './made';

let host: TestHost;
let reports: Row[];
let articles: Row[];
beforeAll(async () => {
  host = await makeDemo();
  [reports, articles] = await Promise.all([
    readTable(host.engine, 'reports'),
    readTable(host.engine, 'publications'),
  ]);
}, 240_000);
afterAll(() => host?.close());

const countBy = (rows: readonly Row[], column: string): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const row of rows) counts[String(row[column] ?? '')] = (counts[String(row[column] ?? '')] ?? 0) + 1;
  return counts;
};
const overview = async (): Promise<readonly (readonly string[])[]> => {
  const sheet = host.engine.sheets().find(({ name }) => name === viewTabs.overview.vi);
  const { row: rows, column: columns } = host.engine.extent(sheet?.id ?? '');
  return host.engine.display({ sheet: sheet?.id ?? '', row: 1, column: 1, rows, columns });
};
const overdue = [
  'Tân Biên',
  'Tân Hòa',
  'Tân Hiệp',
  'Long Bình',
  'Long Bình Tân',
  'Tân Hạnh',
  'An Hòa',
  'Tam Phước',
];

test('18 of 27 reports are in: 9 accepted, 1 nil return, 3 returned of which 1 came back, 5 to be checked', () => {
  expect(countBy(reports, 'status')).toEqual({
    Đạt: 9,
    'Không phát sinh': 1,
    'Yêu cầu bổ sung': 2,
    'Đã bổ sung, chờ kiểm tra': 1,
    'Đã nhận, chờ kiểm tra': 5,
    'Chưa nộp': 9,
    'Không thuộc diện báo cáo': 1,
  });
  expect(reports.filter(({ round }) => round === 1)).toHaveLength(3);
});

test('the overview says so, names who is overdue, and shows where nothing was published', async () => {
  const shown = await overview();
  const words = shown.flat();
  expect(shown[0]?.[0]).toMatch(/^\[SỐ LIỆU MẪU\] Truyền thông Chương trình mục tiêu quốc gia giảm nghèo/);
  expect(shown[1]?.[0]).toBe('18/27 đã nộp · 8 quá hạn · 2 cần bổ sung · 10 đạt');
  const [names = ''] = words.filter((text) => text.includes('Quá hạn 8 ngày'));
  expect(names.split(', ')).toEqual(overdue.map((name) => `Phường ${name} (Quá hạn 8 ngày)`));
  const none = shown.filter((row) => row.some((text) => text === '0 · Chưa có tin')).map(([theme]) => theme);
  expect(none).toEqual(['1', '6']);
  expect(shown[4]?.[0]).toContain('Cập nhật lúc 14:00 ngày 03/07/2025');
});

test('one ward that had not reported went over to its successor, which has longer', () => {
  const moved = reports.filter(({ duty }) => duty);
  expect(moved).toMatchObject([
    { unit: 'bh-2024-11:tan-phong', duty: 'dn-2025-07:tan-trieu', status: 'Không thuộc diện báo cáo' },
  ]);
  const extended = reports.filter(({ extended_to }) => extended_to);
  expect(extended).toMatchObject([{ unit: 'dn-2025-07:tan-trieu', status: 'Chưa nộp', due: 'Chưa đến hạn' }]);
  expect(extended[0]?.extension).toContain('người cho phép: Trưởng phòng Văn hóa và Thông tin');
});

test('one report came twice and is one version, one came again and is two', async () => {
  const of = (unit: string) => reports.find((row) => row.unit === `bh-2024-11:${unit}`);
  expect(of('trang-dai')).toMatchObject({
    version: 1,
    arrivals: 'Zalo 13/06/2025; QLVB liên thông 17/06/2025',
    document_number: '86/BC-UBND',
    due: 'Nộp đúng hạn',
  });
  expect(of('binh-da')).toMatchObject({ version: 2, status: 'Đã bổ sung, chờ kiểm tra', tt_phut: 420 });
  expect(of('phuoc-tan')).toMatchObject({ due: 'Nộp trễ 2 ngày' });
  expect(await readTable(host.engine, 'versions')).toHaveLength(19);
});

test('24 articles by two editors, none on two of the themes, five reposts, three pins', async () => {
  expect(countBy(articles, 'theme')).toEqual({ 0: 1, 2: 5, 3: 7, 4: 4, 5: 4, 7: 3 });
  expect(countBy(articles, 'origin')).toEqual({ 'Tự viết': 19, 'Đăng lại': 5 });
  expect(countBy(articles, 'logged_by')).toEqual({ 'Biên tập viên 1': 13, 'Biên tập viên 2': 11 });
  const pins = await readTable(host.engine, 'pins');
  expect(pins.map(({ unpinned_by }) => unpinned_by)).toEqual(['Biên tập viên 2', null, null]);
});

test('material was handed on but for one; of the activities four lack what shows them', async () => {
  const materials = await readTable(host.engine, 'materials');
  expect(materials.map(({ handed_on }) => handed_on !== null)).toEqual([true, true, true, true, false]);
  const activities = await readTable(host.engine, 'activities');
  expect(activities).toHaveLength(12);
  expect(activities.filter(({ lacks }) => lacks)).toHaveLength(4);
});

test('what was done stands in the history at the moments of the story', async () => {
  const at = (await readTable(host.engine, 'history')).map((row) => Number(row.at));
  const day = (text: string) => Date.parse(`${text}T00:00:00Z`) / 86_400_000 + 25_569;
  expect(Math.min(...at)).toBeGreaterThanOrEqual(day('2025-03-10'));
  expect(Math.max(...at)).toBeLessThan(day('2025-07-09'));
  expect(at.filter((moment) => moment < day('2025-06-01')).length).toBeGreaterThan(20);
});

test('the campaign and its note are marked, and nothing went wrong', async () => {
  const [campaign] = await readTable(host.engine, 'campaigns');
  expect(campaign).toMatchObject({ document_number: '45/PVHTT', stage: 'Thu báo cáo', missing: '' });
  for (const column of ['title', 'note']) expect(campaign?.[column]).toMatch(/^\[SỐ LIỆU MẪU\] /);
  expect(host.logs).toEqual([]);
});
