import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CellWrite } from '../../../local-host/workbook/engine';
import type { PageData } from '../../../shared/protocol';
import { type TableId, tables } from '../../../shared/tables/index';
import { identities } from '../../local-host/host';
import { startTracker, type Tracker } from '../tracker';

let tracker: Tracker;
beforeAll(async () => {
  tracker = await startTracker();
}, 120_000);
afterAll(() => tracker.host.close());

const columnOf = (table: TableId, id: string): number =>
  tables[table].columns.findIndex((column) => column.id === id) + 1;
const text = (value: string): CellWrite =>
  value === '' ? { kind: 'blank' } : { kind: 'text', value, forced: false };
/** A person's change that no trigger notices. */
const quietly = (table: TableId, row: number, column: string, value: string) =>
  tracker.host.engine.apply(
    [
      {
        op: 'write',
        sheet: tracker.sheetId(table),
        row,
        column: columnOf(table, column),
        cells: [[text(value)]],
      },
    ],
    'a person',
  );
/** What the page sends when a person types or pastes. */
const paste = async (table: TableId, row: number, column: string, values: string[], who: string) => {
  const { pages, execution } = tracker.host;
  const at = columnOf(table, column) - 1;
  const cellValue = Object.fromEntries(values.map((v, index) => [row - 1 + index, { [at]: { v, t: 1 } }]));
  const params = { unitId: 'so-ghim', subUnitId: tracker.sheetId(table), cellValue };
  pages.applyFromPage(
    { id: 'sheet.mutation.set-range-values', params, base: pages.snapshot().revision },
    who,
    'page',
  );
  await execution.settled();
};
const deleteRows = async (table: TableId, row: number, count: number, who: string) => {
  const { pages, execution } = tracker.host;
  const range = { startRow: row - 1, endRow: row + count - 2, startColumn: 0, endColumn: 30, rangeType: 1 };
  const params = { unitId: 'so-ghim', subUnitId: tracker.sheetId(table), range };
  pages.applyFromPage(
    { id: 'sheet.mutation.remove-rows', params, base: pages.snapshot().revision },
    who,
    'page',
  );
  await execution.settled();
};
const look = async () => {
  let cursor: string | null = null;
  let found = 0;
  do {
    const answer: PageData<'find-hand-edits'> = await tracker.page(
      { op: 'find-hand-edits', cursor },
      'officer',
    );
    found += answer.found;
    cursor = answer.cursor;
  } while (cursor !== null);
  return found;
};
let known = 0;
/** Lines since the last call. */
const news = async () => {
  const rows = await tracker.rows('history');
  const fresh = rows.slice(known);
  known = rows.length;
  return fresh;
};
const contents = async (table: TableId) =>
  (await tracker.rows(table)).map(({ row: _row, ...cells }) => cells);
const takeBack = async (line: unknown) => {
  const { plan } = await tracker.page({ op: 'take-back', line, plan: null });
  return tracker.page({ op: 'take-back', line, plan });
};

test('what the add-on did itself is no news', async () => {
  await tracker.log([tracker.article(), tracker.article()]);
  const unit = (await tracker.page({ op: 'status' })).units[0]?.id;
  const themes = [{ number: 1, state: 'verified', link: 'https://example.vn/a', note: 'sinh năm 1960' }];
  await tracker.page({ op: 'set-coverage', campaign: tracker.campaign, unit, themes });
  await tracker.page({ op: 'set-deadline', campaign: tracker.campaign, deadline: '2025-05-01' });
  const article = tracker.article();
  await tracker.log([article]);
  await tracker.ask({ op: 'update', uuid: article.uuid, changes: { theme: 5, views: 12, state: 'go' } });
  await tracker.ask({ op: 'undo', uuid: article.uuid });
  await news();
  expect(await look()).toBe(0);
  expect(await news()).toEqual([]);
});

test('what no trigger noticed is found once, by nobody who is known, and can be taken back', async () => {
  const before = await contents('reports');
  quietly('reports', 5, 'status', 'Đạt');
  expect(await look()).toBe(1);
  const [line, ...others] = await news();
  expect(line).toMatchObject({
    by: 'người sửa: chưa rõ',
    action: 'Sửa tay',
    tab: 'Báo cáo',
    column: 'Tình trạng báo cáo',
    old: 'Chưa nộp',
    new: 'Đạt',
  });
  expect(others).toEqual([]);
  expect(await look()).toBe(0);
  expect((await takeBack(line?.id)).written).toBe(true);
  expect(await contents('reports')).toEqual(before);
  expect(await look()).toBe(0);
  await news();
});

test('a change and its reverse before anybody looked are no line, and neither is another order of rows', async () => {
  quietly('reports', 6, 'note', 'thử');
  quietly('reports', 6, 'note', '');
  const sheet = tracker.sheetId('reports');
  tracker.host.engine.apply([{ op: 'move-rows', sheet, row: 3, count: 2, before: 12 }], 'a person');
  tracker.host.engine.apply([{ op: 'move-columns', sheet, column: 9, count: 1, before: 12 }], 'a person');
  expect(await look()).toBe(0);
  tracker.host.engine.apply([{ op: 'move-columns', sheet, column: 11, count: 1, before: 9 }], 'a person');
  expect(await news()).toEqual([]);
});

test('a paste is told cell by cell with who and what was there, and not once more by a look', async () => {
  const before = await contents('reports');
  await paste('reports', 8, 'status', ['Đạt', 'Đạt', 'Chưa nộp'], identities.owner.email);
  const lines = await news();
  expect(lines).toHaveLength(2);
  for (const line of lines) {
    expect(line).toMatchObject({ by: identities.owner.email, old: 'Chưa nộp', new: 'Đạt' });
  }
  expect(await look()).toBe(0);
  for (const line of lines) expect((await takeBack(line.id)).counts.sets).toBe(1);
  expect(await contents('reports')).toEqual(before);
  await news();
});

test('a large paste is one line, and every old value comes back with it', async () => {
  quietly('reports', 20, 'note', 'ghi chú cũ');
  await look();
  await news();
  const before = await contents('reports');
  await paste(
    'reports',
    4,
    'note',
    Array.from({ length: 20 }, (_, at) => `mới ${at}`),
    identities.owner.email,
  );
  const lines = await news();
  expect(lines).toMatchObject([{ action: 'Sửa tay', subject: '20 ô', by: identities.owner.email }]);
  expect((await takeBack(lines[0]?.id)).counts.sets).toBe(20);
  expect(await contents('reports')).toEqual(before);
  await news();
});

test('rows deleted by hand are told with what they held and who did it, and come back', async () => {
  await news();
  const before = await contents('reports');
  await deleteRows('reports', 10, 2, identities.owner.email);
  const lines = await news();
  expect(lines).toHaveLength(2);
  for (const line of lines) {
    expect(line).toMatchObject({ by: identities.owner.email, action: 'Xóa dòng bằng tay', tab: 'Báo cáo' });
  }
  expect(lines.map((line) => line.subject)).toEqual([before[8]?.unit_name, before[9]?.unit_name]);
  expect(await look()).toBe(0);
  for (const line of lines) expect((await takeBack(line.id)).counts.restores).toBe(1);
  const sorted = (rows: { id: unknown }[]) =>
    [...rows].sort((a, b) => (String(a.id) < String(b.id) ? -1 : 1));
  expect(sorted(await contents('reports'))).toEqual(sorted(before));
  await news();
});

test('personal data is never kept, and cannot come back from the log', async () => {
  quietly('reports', 5, 'note', 'bà Hoa 0912345678');
  expect(await look()).toBe(1);
  quietly('reports', 5, 'note', 'đã gọi');
  expect(await look()).toBe(1);
  const [first, second] = await news();
  expect(first?.new).toBe('bà Hoa 09••••••••');
  expect(second).toMatchObject({ old: 'bà Hoa 09••••••••', new: 'đã gọi' });
  const texts = await Promise.all(
    (['history', 'baseline', 'details'] as const).map(async (table) =>
      JSON.stringify(await tracker.rows(table)),
    ),
  );
  for (const kept of texts) expect(kept).not.toContain('0912345678');
  const seen = await tracker.page({ op: 'take-back', line: second?.id, plan: null });
  expect(seen).toMatchObject({ plan: '', lost: [{ tab: 'Báo cáo', column: 'Ghi chú' }] });
});

test('what an operation wrote over unseen is told from what it found there', async () => {
  const article = tracker.article();
  await tracker.log([article]);
  await look();
  await news();
  const row = (await tracker.rows('publications')).find(({ id }) => id === article.uuid)?.row ?? 0;
  quietly('publications', row, 'section', 'Sửa tay');
  await tracker.ask({ op: 'update', uuid: article.uuid, changes: { section: 'Xã hội' } });
  await look();
  const lines = await news();
  expect(lines).toHaveLength(2);
  expect(lines[1]).toMatchObject({
    action: 'Sửa tay',
    old: 'Tin tức',
    new: 'Sửa tay',
    by: 'người sửa: chưa rõ',
  });
  expect(await look()).toBe(0);
});

test('the clock finds it too, and nobody else may call it', async () => {
  quietly('units', 3, 'note', 'gọi lại');
  await news();
  await tracker.host.run('onHourInstalled', [{}]);
  expect(await news()).toEqual([]);
  await tracker.host.run('onHourInstalled', [{ triggerUid: '1' }]);
  expect(await news()).toEqual([]);
  const triggers = tracker.host.engine.state('triggers') as { handler: string; id: string }[];
  const clock = triggers.find(({ handler }) => handler === 'onHourInstalled');
  await tracker.host.run('onHourInstalled', [{ triggerUid: clock?.id }]);
  expect(await news()).toMatchObject([{ tab: 'Đơn vị', new: 'gọi lại', by: 'người sửa: chưa rõ' }]);
});
