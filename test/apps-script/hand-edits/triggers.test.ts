import { afterAll, beforeAll, expect, test } from 'vitest';
import { maskPersonal } from '../../../apps-script/changes/personal-data';
import { type TableId, tables } from '../../../shared/tables/index';
import { identities } from '../../local-host/host';
import { startTracker, type Tracker } from '../tracker';

let tracker: Tracker;
beforeAll(async () => {
  tracker = await startTracker();
}, 120_000);
afterAll(() => tracker.host.close());

/** What the page sends when a person types into a cell. */
const type = async (table: TableId, row: number, id: string, text: string, who: string) => {
  const column = tables[table].columns.findIndex((one) => one.id === id) + 1;
  const { pages, execution } = tracker.host;
  const cellValue = { [row - 1]: { [column - 1]: { v: text, t: 1 } } };
  const params = { unitId: 'so-ghim', subUnitId: tracker.sheetId(table), cellValue };
  pages.applyFromPage(
    { id: 'sheet.mutation.set-range-values', params, base: pages.snapshot().revision },
    who,
    'page',
  );
  await execution.settled();
};
const lastLine = async () => {
  const rows = await tracker.rows('history');
  return rows[rows.length - 1];
};

test('a status changed by hand is in the log: who, which unit, which column, before and after', async () => {
  await type('reports', 3, 'status', 'Đạt', identities.owner.email);
  expect(await lastLine()).toMatchObject({
    by: identities.owner.email,
    action: 'Sửa tay',
    tab: 'Báo cáo',
    subject: 'Phường Tân Phong',
    column: 'Tình trạng báo cáo',
    old: 'Chưa nộp',
    new: 'Đạt',
  });
});

test('who edited is said to be unknown where nobody can know', async () => {
  await type('reports', 4, 'status', 'Đạt', identities.officer.email);
  expect(await lastLine()).toMatchObject({ by: 'người sửa: chưa rõ', subject: 'Phường Tân Biên' });
});

test('numbers that may belong to a person are masked before they are logged', async () => {
  await type('reports', 3, 'note', 'liên hệ bà Hoa 0912345678', identities.owner.email);
  expect((await lastLine())?.new).toBe('liên hệ bà Hoa 09••••••••');
  expect(maskPersonal('CCCD 075123456789, CMND 271234567')).toBe('CCCD 075•••••••••, CMND 27•••••••');
  expect(maskPersonal('0251.3822222 và 14/KH ngày 04/02/2025')).toBe('0251.3822222 và 14/KH ngày 04/02/2025');
  expect(maskPersonal('+84 912 345 678')).toBe('+849••••••••');
});

test('rows inserted by hand are told, and requests go on', async () => {
  const { pages, execution } = tracker.host;
  const range = { startRow: 1, endRow: 1, startColumn: 0, endColumn: 21, rangeType: 1 };
  const params = { unitId: 'so-ghim', subUnitId: tracker.sheetId('publications'), range };
  const before = (await tracker.rows('history')).length;
  pages.applyFromPage(
    { id: 'sheet.mutation.insert-row', params, base: pages.snapshot().revision },
    identities.owner.email,
    'page',
  );
  await execution.settled();
  const lines = (await tracker.rows('history')).slice(before);
  expect(lines.map((line) => line.subject)).toContain('Chèn dòng');
  expect((await tracker.log([tracker.article()]))[0]).toMatchObject({ kind: 'logged' });
});

test('the campaign named in Cấu hình by hand is what the views show next', async () => {
  const settings = await tracker.rows('settings');
  const row = settings.find((one) => one.id === 'active_campaign')?.row ?? 0;
  await type('settings', row, 'value', 'không có đợt này', identities.owner.email);
  expect((await tracker.page({ op: 'status' })).campaigns[0]?.active).toBe(false);
  await type('settings', row, 'value', tracker.campaign, identities.owner.email);
  expect((await tracker.page({ op: 'status' })).campaigns[0]?.active).toBe(true);
});

test('people who insert rows between any two calls of a request lose nothing, and neither does the ledger', async () => {
  let calls = 0;
  let meddle = false;
  const meddled = await startTracker({
    between: () => {
      if (!meddle) return;
      calls += 1;
      const sheet = meddled.sheetId('publications');
      meddled.host.engine.apply(
        [
          { op: 'insert-rows', sheet, row: 2, count: 1, inherit: 'after' },
          {
            op: 'write',
            sheet,
            row: 2,
            column: 5,
            cells: [[{ kind: 'text', value: `của người dùng ${calls}`, forced: false }]],
          },
        ],
        'a person',
      );
    },
  });
  const first = [meddled.article(), meddled.article()];
  await meddled.log(first);
  meddle = true;
  const second = [meddled.article(), meddled.article(), meddled.article()];
  const outcomes = await meddled.log(second);
  meddle = false;
  const rows = await meddled.rows('publications');
  for (const article of [...first, ...second]) {
    expect(rows.filter((row) => row.id === article.uuid)).toHaveLength(1);
  }
  for (let call = 1; call <= calls; call += 1) {
    expect(rows.filter((row) => row.title === `của người dùng ${call}`)).toHaveLength(1);
  }
  expect(calls).toBeGreaterThan(4);
  expect(outcomes.every((outcome) => outcome.kind === 'logged')).toBe(true);
  await meddled.host.close();
});
