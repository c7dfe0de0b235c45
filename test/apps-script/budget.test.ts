import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CellWrite } from '../../local-host/workbook/engine';
import { tables } from '../../shared/tables/index';
import { startTracker, type Tracker } from './tracker';

let tracker: Tracker;
beforeAll(async () => {
  tracker = await startTracker();
}, 120_000);
afterAll(() => tracker.host.close());

const text = (value: string): CellWrite => ({ kind: 'text', value, forced: true });

/** Rows and outcomes as logging would have left them, put straight into the workbook. */
const fill = (count: number, from: number): void => {
  const { engine } = tracker.host;
  const columns = tables.publications.columns.map((column) => column.id);
  const uuid = (at: number) => `00000000-0000-4000-8000-${String(from + at).padStart(12, '0')}`;
  const row = (at: number): CellWrite[] =>
    columns.map((id) => {
      if (id === 'id') return text(uuid(at));
      if (id === 'key') return text(`example.vn/bai-${from + at}`);
      if (id === 'campaign') return text(tracker.campaign);
      if (id === 'title') return text(`Tin số ${from + at}`);
      if (id === 'theme') return { kind: 'number', value: (at % 7) + 1 };
      if (id === 'published_on') return { kind: 'number', value: 45728 };
      return { kind: 'blank' };
    });
  const all = Array.from({ length: count }, (_, at) => at);
  const ledger = tracker.sheetId('publications');
  const outcomes = tracker.sheetId('outcomes');
  const lastOutcome = engine.extent(outcomes).row;
  engine.apply(
    [
      { op: 'insert-rows', sheet: ledger, row: 2, count, inherit: 'after' },
      { op: 'write', sheet: ledger, row: 2, column: 1, cells: all.map(row) },
      { op: 'insert-rows', sheet: outcomes, row: lastOutcome + 1, count, inherit: 'before' },
      {
        op: 'write',
        sheet: outcomes,
        row: lastOutcome + 1,
        column: 1,
        cells: all.map((at) => [
          text(`${uuid(at)}\tlogged\t2025-03-12T08:15:00+07:00\texample.vn/bai-${from + at}`),
        ]),
      },
    ],
    'a long campaign',
  );
};

const costOf = async (articles: number) => {
  const outcomes = await tracker.log(Array.from({ length: articles }, () => tracker.article()));
  expect(outcomes.every((outcome) => outcome.kind === 'logged')).toBe(true);
  const trace = tracker.host.traces[tracker.host.traces.length - 1];
  return { calls: trace?.serviceCalls ?? 0, cells: trace?.cellsRead ?? 0 };
};

test('one or fifty articles, a ledger of none, 100 or 50,000 rows: the same eight calls', async () => {
  const costs = [await costOf(1)];
  fill(100, 0);
  costs.push(await costOf(1), await costOf(50));
  fill(49_800, 1000);
  const many = [await costOf(1), await costOf(50)];
  costs.push(...many);
  expect(costs.map((cost) => cost.calls)).toEqual([8, 8, 8, 8, 8]);
  for (const { cells } of many) expect(cells / 50_000).toBeLessThanOrEqual(3);
}, 300_000);
