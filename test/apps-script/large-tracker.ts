import type { CellWrite } from '../../local-host/workbook/engine';
import { campaignStages } from '../../shared/campaign/stage';
import { origins, publicationStates } from '../../shared/publication/genre';
import { evidenceStates } from '../../shared/report/evidence';
import { reportStatuses } from '../../shared/report/status';
import { type ColumnId, type TableId, tables } from '../../shared/tables/index';
import { listKinds } from '../../shared/tables/lists';
import type { Tracker } from './tracker';

/** How large a tracker is to be. `campaigns` are those beside the first one, by the number of their units. */
export type Size = {
  readonly articles: number;
  readonly units: number;
  readonly campaigns: readonly number[];
};

export const smallSize: Size = { articles: 100, units: 0, campaigns: [] };
/** Large enough to tell a cost that grows from one that does not, small enough for every run of the tests. */
export const middleSize: Size = { articles: 1000, units: 40, campaigns: [27] };
/** 50,000 articles, 1,000 units in the active campaign, 39 campaigns beside it of 27 to 1,000 units. */
export const largeSize: Size = {
  articles: 50_000,
  units: 1000,
  campaigns: Array.from({ length: 39 }, (_, at) => Math.round(27 + (973 * at) / 38)),
};

type Value = string | number;
type Records<T extends TableId> = readonly Partial<Record<ColumnId<T>, Value>>[];

const cellOf = (value: Value | undefined): CellWrite => {
  if (value === undefined) return { kind: 'blank' };
  if (typeof value === 'number') return { kind: 'number', value };
  if (value.startsWith('=')) return { kind: 'formula', formula: value };
  return { kind: 'text', value, forced: true };
};

/** Rows of a table as the add-on would have left them, put straight into the workbook below those that are there. */
const add = <T extends TableId>(tracker: Tracker, table: T, records: Records<T>): void => {
  if (records.length === 0) return;
  const { engine } = tracker.host;
  const sheet = tracker.sheetId(table);
  const columns = tables[table].columns.map((column) => column.id) as ColumnId<T>[];
  const row = Math.max(engine.extent(sheet).row, 1) + 1;
  const cells = records.map((record) => columns.map((id) => cellOf(record[id])));
  const [inherit, count] = [row === 2 ? 'after' : 'before', records.length] as const;
  engine.apply(
    [
      { op: 'insert-rows', sheet, row, count, inherit },
      { op: 'write', sheet, row, column: 1, cells },
    ],
    'a large tracker',
  );
};

export const uuidOf = (at: number): string => `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`;

export const addArticles = (tracker: Tracker, count: number, from = 0): void => {
  const all = Array.from({ length: count }, (_, at) => from + at);
  add(
    tracker,
    'publications',
    all.map((at) => ({
      id: uuidOf(at),
      campaign: tracker.campaign,
      published_on: 45_728,
      title: `Tin số ${at}`,
      theme: (at % 7) + 1,
      origin: origins.goc.vi,
      url: `https://example.vn/bai-${at}`,
      key: `example.vn/bai-${at}`,
      state: publicationStates.dang.vi,
      logged_by: 'Nguyễn Thị Hồng',
      logged_at: 45_728.5,
    })),
  );
  add(
    tracker,
    'outcomes',
    all.map((at) => ({ line: `${uuidOf(at)}\tlogged\t2025-03-12T08:15:00+07:00\texample.vn/bai-${at}` })),
  );
};

const unitIds = (count: number) => Array.from({ length: count }, (_, at) => `lon:${at}`);
const nameOf = (unit: string) => `Phường thử ${unit.slice(4)}`;
const themes = [1, 2, 3, 4, 5, 6, 7] as const;

/** The rows of a campaign's units. Their due states are copies of the first row's formula. */
const addMembers = async (tracker: Tracker, campaign: string, units: readonly string[]): Promise<void> => {
  const { engine } = tracker.host;
  const sheet = tracker.sheetId('reports');
  const due = tables.reports.columns.findIndex((column) => column.id === 'due') + 1;
  const [[first] = []] = await engine.read({ sheet, row: 2, column: due, rows: 1, columns: 1 });
  const row = engine.extent(sheet).row + 1;
  add(
    tracker,
    'reports',
    units.map((unit, at) => ({
      id: `${campaign}|${unit}`,
      campaign,
      unit,
      order: at + 1,
      unit_name: nameOf(unit),
      status: reportStatuses[at % 3 === 0 ? 'dat' : 'chua_nop'].vi,
      due: (first?.formula ?? '').replace(/(\$[A-Z]+)2\b/g, `$1${row + at}`),
      ...(at % 3 === 0 ? { received_on: 45_740, web_tin: 2 } : {}),
    })),
  );
  add(
    tracker,
    'coverage',
    units.flatMap((unit, at) =>
      themes.map((theme) => ({
        id: `${campaign}|${unit}|${theme}`,
        campaign,
        unit,
        unit_name: nameOf(unit),
        theme,
        ...((at + theme) % 4 === 0 ? { state: evidenceStates.evidenced.labels.vi } : {}),
      })),
    ),
  );
};

/** Makes a fresh tracker with the first campaign as large as that, and lays out its views for it. */
export const grow = async (tracker: Tracker, { articles, units, campaigns }: Size): Promise<void> => {
  addArticles(tracker, articles);
  const most = Math.max(units, ...campaigns, 0);
  add(
    tracker,
    'units',
    unitIds(most).map((id, at) => ({ id, order: 100 + at, name: nameOf(id), kind: 'Phường' })),
  );
  await addMembers(tracker, tracker.campaign, unitIds(units));
  for (const [at, size] of campaigns.entries()) {
    const id = `dot-thu-${at}`;
    add(tracker, 'campaigns', [{ id, title: `Đợt thử số ${at}`, stage: campaignStages.thu_bao_cao.vi }]);
    add(
      tracker,
      'lists',
      themes.map((number) => ({
        id: `${id}|${number}`,
        campaign: id,
        kind: listKinds.theme.vi,
        number,
        label: `Nội dung ${number}`,
      })),
    );
    await addMembers(tracker, id, unitIds(size));
  }
};
