import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { createTableModel } from '../../../apps-script/pages/tep/models/table';
import { language } from '../../../apps-script/pages/words';
import { ReportDraft } from '../../../shared/protocol';
import type { CellText, SheetTable } from '../../../shared/report/import/table';
import { received, reportsData, versionOf } from '../reports-data';
import { units } from '../sheet-stand-in';
import { startTools } from './tools';

beforeEach(() => {
  language.value = 'vi';
});

type Row = readonly CellText[];
const sheetOf = (rows: readonly Row[], more: Partial<SheetTable> = {}): SheetTable => ({
  ...{ name: 'Báo cáo', hidden: false, problem: null, rows, ...more },
});
const header = ['Đơn vị', 'Băng rôn, khẩu hiệu', 'Tờ rơi, tờ gấp', 'Ghi chú', 'Ngày nhận'];
/** Wards 3 and 4 have reported. */
const reported = () =>
  reportsData({
    3: received({ figures: { bang_ron: 5, to_roi: 100 }, note: 'Bản đầu', difficulties: ['Loa hỏng'] }),
    4: received({ figures: { bang_ron: 7 } }),
  });
async function open(rows: readonly Row[], handlers?: Parameters<typeof startTools>[1], data = reported()) {
  const started = await startTools(data, {
    // The words stand in the latest version, and not in the row.
    'read-reports': () => ({
      ...data,
      units: data.units.map((unit) => {
        const now = started.sheet.unit(unit.id);
        return { ...now, content: { ...now.content, note: '', difficulties: [] } };
      }),
    }),
    'read-versions': ({ unit }) => ({ versions: [versionOf(data.units.find(({ id }) => id === unit)!)] }),
    ...handlers,
  });
  await started.tools.reports.read();
  const table = createTableModel([sheetOf([header, ...rows])], started.tools);
  await table.start();
  table.channel.value = 'email';
  return { ...started, table };
}
const name = (at: number) => units[at]!.name;
const kinds = (table: Awaited<ReturnType<typeof open>>['table']) =>
  table.list.value.map(({ row }) => row.kind);

describe('a table of reports', () => {
  it('waits for the sheet while it is being read: what came meanwhile is read too', async () => {
    let now = reportsData();
    const { tools } = await startTools(now, {
      'read-reports': () => now,
      'read-versions': ({ unit }) => ({ versions: [versionOf(now.units.find(({ id }) => id === unit)!)] }),
    });
    await tools.reports.read();
    now = reported();
    const again = tools.reports.read();
    const table = createTableModel([sheetOf([header, [name(3), '5', '100', 'Bản đầu', '']])], tools);
    await table.start();
    await again;
    expect(table.rows.known.isReady.value).toBe(true);
    expect(table.rows.known.list.value).toHaveLength(1);
  });

  it('says of each row what would become of it', async () => {
    const { table } = await open([
      [name(2), 12, 300],
      [name(3), 6, 100],
      [name(4), 7, ''],
      [name(5), 'mười', 3],
      ['Phường Bình Minh', 3, 4],
      [name(6), 1, 2],
      [name(6), 1, 2],
      [name(7), 1, 2],
      [name(7), 1, 3],
      [name(8), '', ''],
    ]);
    expect(kinds(table)).toEqual([
      ...['new', 'changed', 'duplicate', 'invalid', 'invalid', 'new', 'twice-same'],
      ...['twice-different', 'twice-different'],
    ]);
    expect(table.rows.read.value?.blank).toEqual([11]);
    expect(table.taken.value.map(({ unit }) => unit?.name)).toEqual([name(2), name(3), name(6)]);
  });

  const cell = fc.oneof(
    fc.nat({ max: 40 }),
    fc.constantFrom('', '', 'mười', '05', '-3', '1,250', 'khoảng 30', { error: '#REF!' }),
  );
  const anyRow = fc.tuple(
    fc.oneof(fc.integer({ min: 2, max: 9 }).map(name), fc.constantFrom('Phường Lạ', 'Tổng cộng', '')),
    cell,
    cell,
    fc.constantFrom('', 'đã gửi', 'gọi 0912345678'),
    fc.constantFrom('', '05/04/2025', 'hôm qua', { date: '2025-04-06' }),
  );
  const refusals = fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 3 });

  it('sends what the preview says is new or changed and was left chosen: no more, no less, nothing invalid', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyRow, { minLength: 1, maxLength: 8 }), refusals, async (rows, left) => {
        const { table, sheet, sent } = await open(rows);
        for (const row of left) table.rows.take(row, false);
        const shown = table.list.value.filter(
          ({ row, canTake }) =>
            (row.kind === 'new' || row.kind === 'changed') && canTake && !left.includes(row.row.row),
        );
        await table.write();
        expect(sheet.written.map(({ unit }) => unit)).toEqual(shown.map(({ unit }) => unit?.id));
        for (const [at, draft] of sheet.written.entries()) {
          const { row } = shown[at]!;
          expect('content' in row && row.content).toEqual(draft.content);
          expect(row.row.faults).toEqual([]);
          expect(ReportDraft.safeParse(draft).error?.issues).toBeUndefined();
        }
        const commits = sent.filter(({ op }) => op === 'commit-reports');
        expect(commits).toHaveLength(shown.length > 0 ? 1 : 0);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps what it says nothing of: words and estimates of the version before', async () => {
    const { table, sheet } = await open([[name(3), 9, '']]);
    await table.write();
    expect(sheet.written[0]).toMatchObject({
      unit: units[3]!.id,
      seen: 1,
      source: 'file',
      changed: true,
      content: { figures: { bang_ron: 9 }, difficulties: ['Loa hỏng'], note: '' },
      document: { number: '12/BC-UBND', date: '2025-04-09' },
    });
    expect(sheet.written[0]!.content.figures.to_roi).toBeUndefined();
  });

  it('asks how reports came only for rows that do not say it', async () => {
    const { table } = await open([[name(2), 12, 300, '', { date: '2025-04-06' }]]);
    table.channel.value = '';
    expect([table.silent.value, table.lack.value]).toEqual([{ received: 0, channel: 1 }, 'channel']);
    table.channel.value = 'zalo';
    expect(table.drafts.value[0]).toMatchObject({ receivedOn: '2025-04-06', channel: 'zalo' });
  });

  it('a day that cannot be read holds the writing up', async () => {
    const { table, ops } = await open([[name(2), 12, 300]]);
    table.received.value = '31/02/2025';
    expect(table.lack.value).toBe('received');
    await table.write();
    expect(ops()).not.toContain('stage-reports');
  });

  it('a name that nobody knows is the unit that a person says', async () => {
    const { table } = await open([['Phường Bình Minh', 3, 4]]);
    expect(kinds(table)).toEqual(['invalid']);
    await table.meanUnit('Phường Bình Minh', units[9]!.id);
    expect(table.list.value[0]).toMatchObject({ isTaken: true, unit: { name: name(9) } });
    await table.meanUnit('Phường Bình Minh', units[3]!.id);
    expect(kinds(table)).toEqual(['changed']);
  });

  it('waits for the reports that are there, and says when they could not be read', async () => {
    let fails = true;
    const { table } = await open([[name(3), 6, 100]], {
      'read-versions': () =>
        fails
          ? { v: 1, ok: false, problem: { kind: 'busy' } }
          : { versions: [versionOf(reported().units[3]!)] },
    });
    expect(table.rows.list.value).toBeNull();
    expect(table.rows.known.reading.state.value).toMatchObject({ kind: 'failed' });
    fails = false;
    await table.start();
    expect(kinds(table)).toEqual(['changed']);
  });

  it('what was saved elsewhere meanwhile refuses all of it; read again it can be written', async () => {
    const { table, sheet, tools } = await open([
      [name(2), 12, 300],
      [name(5), 1, 1],
    ]);
    sheet.saveElsewhere(units[5]!.id, { content: { ...tools.reports.findUnit(units[5]!.id)!.content } });
    await table.write();
    expect(table.end.value).toMatchObject({ kind: 'refused' });
    expect(sheet.written).toEqual([]);
    await table.readAnew();
    expect(table.end.value).toBeNull();
    await table.write();
    expect(sheet.written.map(({ unit, seen }) => [unit, seen])).toEqual([
      [units[2]!.id, null],
      [units[5]!.id, 1],
    ]);
  });

  it('asks what the form would ask; what cannot be stored is not taken until it is answered', async () => {
    const { table } = await open([
      [name(2), 900, 300],
      [name(5), '', '', 'chỉ có ghi chú'],
    ]);
    const [large, empty] = table.list.value;
    expect(large!.questions.map(({ id }) => id)).toContain('R6:bang_ron');
    expect([large!.isTaken, empty!.canTake, empty!.isTaken]).toEqual([true, false, false]);
    const question = large!.questions.find(({ id }) => id === 'R6:bang_ron')!;
    table.rows.confirm(2, question);
    expect(table.list.value[0]!.questions).not.toContainEqual(question);
    expect(table.drafts.value[0]!.confirmed).toEqual(['R6:bang_ron=900']);
  });
});
