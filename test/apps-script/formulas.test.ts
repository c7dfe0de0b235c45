import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CellWrite } from '../../local-host/workbook/engine';
import { messages } from '../../shared/locale/messages';
import { origins, publicationStates } from '../../shared/publication/genre';
import { type CountedCampaign, countArticles, countCampaign } from '../../shared/report/counting';
import { evidenceStates } from '../../shared/report/evidence';
import { metrics } from '../../shared/report/metrics/index';
import { reportStatuses } from '../../shared/report/status';
import { writeClaims } from '../../shared/report/theme-claims';
import { type TableId, tables } from '../../shared/tables/index';
import { articleArbitrary, coverageArbitrary, day, reportArbitrary } from './counted-rows';
import { dueText } from './due-text';
import { startTracker, type Tracker } from './tracker';

const today = '2025-04-24';
const holidays = ['2025-04-30', '2025-05-01', '2025-05-02', '2025-04-07'];
let tracker: Tracker;
beforeAll(async () => {
  tracker = await startTracker({ now: () => new Date(`${today}T09:00:00+07:00`) });
}, 120_000);
afterAll(() => tracker.host.close());

const serial = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 25_569;
const cell = (value: string | number | null): CellWrite =>
  value === null
    ? { kind: 'blank' }
    : typeof value === 'number'
      ? { kind: 'number', value }
      : { kind: 'text', value, forced: true };
const dateCell = (day: string | null): CellWrite => cell(day === null ? null : serial(day));

const put = <T extends TableId>(
  table: T,
  row: number,
  column: string,
  values: readonly CellWrite[],
): void => {
  const at = tables[table].columns.findIndex((one) => one.id === column) + 1;
  tracker.host.engine.apply(
    [{ op: 'write', sheet: tracker.sheetId(table), row, column: at, cells: values.map((value) => [value]) }],
    'a person',
  );
};

const view = async (name: string) => {
  const { engine } = tracker.host;
  const sheet = engine.sheets().find((one) => one.name === name);
  if (!sheet) throw new Error(`no tab ${name}`);
  const area = { sheet: sheet.id, row: 1, column: 1, rows: sheet.maxRows, columns: sheet.maxColumns };
  const values = await engine.read(area);
  return (row: number, column: number) => values[row - 1]?.[column - 1]?.value ?? '';
};

const say = messages('vi').sheet;
/** Every figure that the sheet computes against the same data counted by `shared/report/counting`. */
const compare = async (campaign: CountedCampaign): Promise<void> => {
  const counted = countCampaign(campaign);
  const overview = await view('Tổng quan');
  const at = (row: number) => overview(row, 11);
  expect([at(3), at(4), at(5), at(6), at(7)]).toEqual([
    counted.expected,
    counted.reported,
    counted.overdue.length,
    counted.toRevise,
    counted.accepted,
  ]);
  expect(String(overview(2, 1))).toContain(`${counted.reported}/${counted.expected} đã nộp`);
  counted.themes.forEach((theme, index) => {
    const row = 15 + index;
    expect([overview(row, 3), overview(row, 4), overview(row, 5)]).toEqual([
      theme.originals,
      theme.reposts,
      theme.units,
    ]);
  });
  const totals = ['broadcasts', 'minutes', 'articles', 'attendances', 'banners', 'leaflets'] as const;
  totals.forEach((id, index) => {
    const { sum, from, expected } = counted.totals[id];
    expect([id, overview(15 + index, 8), overview(15 + index, 9)]).toEqual([
      id,
      sum ?? '–',
      `từ ${from}/${expected} báo cáo`,
    ]);
  });
  const { all, originals, reposts, takenDown } = countArticles(campaign.articles);
  expect([overview(21, 8), overview(21, 9)]).toEqual([
    all,
    `Tự viết ${originals} · Đăng lại ${reposts} · Đã gỡ ${takenDown}`,
  ]);
  const names = String(overview(8, 1));
  const overdue = counted.overdue.map(
    (one) => `${one.unitName} (${say.due.overdueBefore}${one.days}${say.due.overdueAfter})`,
  );
  expect(names).toBe(overdue.length === 0 ? say.overview.nobody : overdue.join(', '));
  const late = new Set(counted.overdue.map(({ unit }) => unit));
  const waiting = campaign.rows
    .filter((row) => row.status === 'chua_nop' && !late.has(row.unit))
    .map((row) => row.unitName);
  expect(overview(10, 1)).toBe(waiting.length === 0 ? say.overview.nobody : waiting.join(', '));
  const rows = await tracker.rows('reports');
  expect(rows.map((row) => row.due ?? '')).toEqual(
    campaign.rows.map((row) => dueText(counted.due.get(row.unit))),
  );
  const matrix = await view('Nội dung');
  campaign.rows.forEach((row, index) => {
    for (const theme of campaign.themes) {
      const state = counted.coverage.get(row.unit)?.get(theme);
      expect(matrix(5 + index, 2 + theme)).toBe(state ? evidenceStates[state].letter : '');
    }
  });
};

test('the sheet counts as shared/report/counting does, whatever was filled in', async () => {
  const { engine } = tracker.host;
  const reports = await tracker.rows('reports');
  const coverage = await tracker.rows('coverage');
  const themes = [1, 2, 3, 4, 5, 6, 7];
  const ledger = tracker.sheetId('publications');
  engine.apply([{ op: 'insert-rows', sheet: ledger, row: 2, count: 60, inherit: 'after' }], 'room');
  await fc.assert(
    fc.asyncProperty(
      fc.array(reportArbitrary, { minLength: 27, maxLength: 27 }),
      fc.array(articleArbitrary, { maxLength: 60 }),
      fc.array(coverageArbitrary, { minLength: 189, maxLength: 189 }),
      fc.option(fc.oneof(day, fc.constant(today), fc.constant('2025-05-05')), { nil: null, freq: 5 }),
      async (rows, articles, states, deadline) => {
        put(
          'reports',
          2,
          'status',
          rows.map((row) => cell(reportStatuses[row.status].vi)),
        );
        put(
          'reports',
          2,
          'extended_to',
          rows.map((row) => dateCell(row.extendedTo)),
        );
        put(
          'reports',
          2,
          'received_on',
          rows.map((row) => dateCell(row.receivedOn)),
        );
        put(
          'reports',
          2,
          'themes',
          rows.map((row) => cell(row.claims.length === 0 ? null : writeClaims(row.claims).themes)),
        );
        metrics.forEach((metric, index) => {
          put(
            'reports',
            2,
            metric.id,
            rows.map((row) => cell(row.figures[index] ?? null)),
          );
        });
        put(
          'coverage',
          2,
          'state',
          states.map((state) => cell(state === null ? null : evidenceStates[state].labels.vi)),
        );
        const line = <T>(of: (article: (typeof articles)[number]) => T, empty: T) =>
          Array.from({ length: 60 }, (_, index) => (articles[index] ? of(articles[index]) : empty));
        const ledgerColumns = {
          campaign: line(() => cell(tracker.campaign), cell(null)),
          theme: line((one) => cell(one.theme), cell(null)),
          origin: line((one) => cell(origins[one.origin].vi), cell(null)),
          // A blank cell is an article that stands.
          state: line(
            (one) => cell(one.state === 'dang' ? null : publicationStates[one.state].vi),
            cell(null),
          ),
        };
        for (const [column, cells] of Object.entries(ledgerColumns)) put('publications', 2, column, cells);
        put('campaigns', 2, 'deadline', [dateCell(deadline)]);
        await compare({
          rows: rows.map((row, index) => ({
            unit: String(reports[index]?.unit),
            unitName: String(reports[index]?.unit_name),
            status: row.status,
            extendedTo: row.extendedTo,
            receivedOn: row.receivedOn,
            themes: row.claims,
            figures: Object.fromEntries(metrics.map((metric, at) => [metric.id, row.figures[at] ?? null])),
          })),
          articles,
          coverage: states.map((state, index) => ({
            unit: String(coverage[index]?.unit),
            theme: Number(coverage[index]?.theme),
            state,
          })),
          themes,
          deadline,
          today,
          holidays,
        });
      },
    ),
    { numRuns: 6, seed: 20250424, endOnFailure: true },
  );
}, 300_000);

test('a deadline set by the add-on turns the due states on', async () => {
  put(
    'reports',
    2,
    'status',
    Array.from({ length: 27 }, () => cell(reportStatuses.chua_nop.vi)),
  );
  put(
    'reports',
    2,
    'extended_to',
    Array.from({ length: 27 }, () => cell(null)),
  );
  await tracker.page({ op: 'set-deadline', campaign: tracker.campaign, deadline: '2025-04-20' });
  const due = new Set((await tracker.rows('reports')).map((row) => row.due));
  expect(due).toEqual(new Set(['Quá hạn 4 ngày']));
  const status = await tracker.page({ op: 'status' });
  expect(status.counts).toMatchObject({ expected: 27, reported: 0 });
  await tracker.page({ op: 'set-deadline', campaign: tracker.campaign, deadline: null });
  expect(new Set((await tracker.rows('reports')).map((row) => row.due))).toEqual(new Set(['Chưa đặt hạn']));
});

test('no figure is a dash or zero of nothing when no unit is expected', async () => {
  put(
    'reports',
    2,
    'status',
    Array.from({ length: 27 }, () => cell(reportStatuses.mien.vi)),
  );
  const overview = await view('Tổng quan');
  expect(overview(3, 1)).toContain('–');
  expect(overview(15, 8)).toBe('–');
  expect(overview(15, 9)).toBe('từ 0/0 báo cáo');
});
