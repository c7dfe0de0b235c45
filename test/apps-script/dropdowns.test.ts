import { afterAll, beforeAll, expect, test } from 'vitest';
import { reportStatuses } from '../../shared/report/status';
import { type ColumnId, type TableId, tables } from '../../shared/tables/index';
import { startTracker, type Tracker } from './tracker';

let tracker: Tracker;
beforeAll(async () => {
  tracker = await startTracker();
}, 120_000);
afterAll(() => tracker.host.close());

const place = <T extends TableId>(table: T, column: ColumnId<T>) =>
  tables[table].columns.findIndex((one) => one.id === column) + 1;

const offered = <T extends TableId>(table: T, column: ColumnId<T>, row: number) => {
  const rule = tracker.host.engine.validationAt(tracker.sheetId(table), row, place(table, column));
  return rule?.kind === 'list'
    ? { values: rule.values, allowInvalid: rule.allowInvalid }
    : { kind: rule?.kind };
};

const formatAt = <T extends TableId>(table: T, column: ColumnId<T>, row: number) =>
  tracker.host.engine.styles({
    sheet: tracker.sheetId(table),
    row,
    column: place(table, column),
    rows: 1,
    columns: 1,
  })[0]?.[0];

test('rows that the add-on made have dropdowns, formats and no looks of the header', async () => {
  const articles = [tracker.article(), tracker.article()];
  await tracker.log(articles);
  await tracker.log([tracker.article()]);
  for (const row of [2, 3, 4]) {
    expect(offered('publications', 'origin', row)).toEqual({
      values: ['Tự viết', 'Đăng lại'],
      allowInvalid: true,
    });
    expect(formatAt('publications', 'published_on', row)?.numberFormat).toBe('dd/MM/yyyy');
    expect(formatAt('publications', 'published_at', row)?.numberFormat).toBe('HH:mm');
    expect(formatAt('publications', 'logged_at', row)?.numberFormat).toBe('dd/MM/yyyy HH:mm');
    expect(formatAt('publications', 'title', row)?.bold ?? false).toBe(false);
  }
  for (const row of [2, 15, 28]) {
    const labels = Object.values(reportStatuses).map((status) => status.vi);
    expect(offered('reports', 'status', row)).toEqual({ values: labels, allowInvalid: true });
    expect(offered('reports', 'received_on', row)).toEqual({ kind: 'date' });
    expect(formatAt('reports', 'received_on', row)?.numberFormat).toBe('dd/MM/yyyy');
    expect(formatAt('reports', 'status', row)?.bold ?? false).toBe(false);
  }
});

test('ids are hidden and not protected; headers and formulas only warn', () => {
  const { engine } = tracker.host;
  const sheet = tracker.sheetId('publications');
  expect(engine.isColumnHidden(sheet, place('publications', 'id'))).toBe(true);
  expect(engine.isColumnHidden(sheet, place('publications', 'title'))).toBe(false);
  const areas = engine.protections().filter((one) => one.area.sheet === sheet);
  expect(areas).toHaveLength(1);
  expect(areas[0]?.area).toMatchObject({ row: 1, rows: 1 });
});

test('statuses and due states are coloured on every row, in words too', () => {
  const rules = tracker.host.engine.conditionalRules(tracker.sheetId('reports'));
  expect(rules.length).toBeGreaterThan(12);
  for (const rule of rules) expect(rule.areas[0]?.row).toBe(1);
});
