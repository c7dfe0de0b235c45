import { afterEach, expect, test } from 'vitest';
import { tables, tabOrder, viewTabs } from '../../shared/tables/index';
import type { TestHost } from '../local-host/host';
import { everything } from './everything';
import { problemOf, readTable, setUpWhole, setUpWithCampaign, startHost } from './tracker';

let host: TestHost;
afterEach(() => host.close());

const setUp = (role: 'owner' | 'officer' = 'owner', more: object = {}) => setUpWhole(host, more, role);

test('makes the tabs in their order, and running it again changes nothing at all', async () => {
  host = await startHost();
  const first = await setUp();
  expect(first.added.length).toBeGreaterThan(9);
  expect(first.triggers).toBe(true);
  const visible = host.engine.sheets().filter((sheet) => !sheet.hidden);
  const name = (id: (typeof tabOrder)[number]) =>
    id in viewTabs ? viewTabs[id as 'matrix'].vi : tables[id as 'pins'].tab.vi;
  expect(visible.map((sheet) => sheet.name)).toEqual(tabOrder.map(name));
  await setUpWithCampaign(host);
  const before = [await everything(host.engine), host.engine.metadata(), host.engine.protections()];
  const again = await setUp();
  expect(again.added).toEqual([]);
  expect([await everything(host.engine), host.engine.metadata(), host.engine.protections()]).toEqual(before);
});

test('a second officer may set up; the triggers wait for the owner', async () => {
  host = await startHost();
  expect((await setUp('officer')).triggers).toBe(false);
  expect((await setUp('owner')).triggers).toBe(true);
});

test('an older sheet gets the column that it lacks, and keeps what people wrote', async () => {
  host = await startHost();
  await setUpWithCampaign(host);
  const pins = host.engine.sheets().find((sheet) => sheet.name === 'Ghim')?.id ?? '';
  const units = host.engine.sheets().find((sheet) => sheet.name === 'Đơn vị')?.id ?? '';
  host.engine.apply(
    [
      { op: 'delete-columns', sheet: pins, column: 9, count: 1 },
      {
        op: 'write',
        sheet: units,
        row: 2,
        column: 15,
        cells: [[{ kind: 'text', value: 'ghi chú của người dùng', forced: false }]],
      },
    ],
    'an earlier version',
  );
  expect((await setUp()).added).toEqual(['Ghim: Thứ tự']);
  expect((await readTable(host.engine, 'units'))[0]?.note).toBe('ghi chú của người dùng');
  expect((await setUp()).added).toEqual([]);
});

test('a deleted tab is made again', async () => {
  host = await startHost();
  await setUp();
  const pins = host.engine.sheets().find((sheet) => sheet.name === 'Ghim')?.id ?? '';
  host.engine.apply([{ op: 'delete-sheet', sheet: pins }], 'a person');
  expect((await setUp()).added).toEqual(['Ghim']);
});

test('an overwritten formula comes back', async () => {
  host = await startHost();
  await setUpWithCampaign(host);
  const reports = host.engine.sheets().find((sheet) => sheet.name === 'Báo cáo')?.id ?? '';
  const cells = [[{ kind: 'text', value: 'đã nộp', forced: false }]] as const;
  host.engine.apply([{ op: 'write', sheet: reports, row: 3, column: 7, cells }], 'a person');
  await setUp();
  expect((await readTable(host.engine, 'reports'))[1]?.due).toBe('Chưa đặt hạn');
});

test('a sheet of a newer version is left as it is', async () => {
  host = await startHost();
  await setUp();
  const settings = host.engine.sheets().find((sheet) => sheet.name === 'Cấu hình')?.id ?? '';
  const row = (await readTable(host.engine, 'settings')).find((one) => one.id === 'schema')?.row ?? 0;
  host.engine.apply(
    [{ op: 'write', sheet: settings, row, column: 3, cells: [[{ kind: 'number', value: 99 }]] }],
    'a newer add-on',
  );
  const before = await everything(host.engine);
  expect(problemOf(await host.callAs('owner', { op: 'set-up', fix: [] }))).toEqual({
    kind: 'newer-sheet',
    schema: 99,
  });
  expect(await everything(host.engine)).toEqual(before);
});

test('in English, headers, choices and formulas are English', async () => {
  host = await startHost();
  await setUpWithCampaign(host, 'en');
  expect(host.engine.sheets()[0]?.name).toBe('Overview');
  const reports = await readTable(host.engine, 'reports');
  expect(reports).toHaveLength(27);
  expect(reports[0]).toMatchObject({ status: 'Not submitted', due: 'No deadline yet' });
});

test('27 units report, the dispatch lacks number, date and deadline, and the campaign is a draft', async () => {
  host = await startHost();
  // A code that people can read, and copy into Cấu hình.
  expect(await setUpWithCampaign(host)).toBe('dot-2025-1');
  const reports = await readTable(host.engine, 'reports');
  expect(reports).toHaveLength(27);
  expect(new Set(reports.map((row) => row.due))).toEqual(new Set(['Chưa đặt hạn']));
  const [campaign] = await readTable(host.engine, 'campaigns');
  expect(campaign).toMatchObject({ stage: 'Dự thảo', missing: 'số văn bản, ngày văn bản, hạn báo cáo' });
  expect(await readTable(host.engine, 'coverage')).toHaveLength(27 * 7);
});
