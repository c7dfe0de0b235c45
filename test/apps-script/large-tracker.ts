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
/** 50,000 articles, 1,000 units in the active campaign, 39 campaigns beside it as large as that of the dispatch. */
export const largeSize: Size = {
  articles: 50_000,
  units: 1000,
  campaigns: Array.from({ length: 39 }, () => 27),
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

/** The due state of the first row, to be copied. Read once: who reads a formula waits until all are computed. */
const firstDue = async (tracker: Tracker): Promise<string> => {
  const column = tables.reports.columns.findIndex(({ id }) => id === 'due') + 1;
  const area = { sheet: tracker.sheetId('reports'), row: 2, column, rows: 1, columns: 1 };
  const [[first] = []] = await tracker.host.engine.read(area);
  return first?.formula ?? '';
};

type Campaign = { readonly id: string; readonly units: readonly string[] };

const reportsOf = ({ id, units }: Campaign) =>
  units.map((unit, at) => ({
    id: `${id}|${unit}`,
    campaign: id,
    unit,
    order: at + 1,
    unit_name: nameOf(unit),
    status: reportStatuses[at % 3 === 0 ? 'dat' : 'chua_nop'].vi,
    ...(at % 3 === 0 ? { received_on: 45_740, web_tin: 2 } : {}),
  }));
const coverageOf = ({ id, units }: Campaign) =>
  units.flatMap((unit, at) =>
    themes.map((theme) => ({
      id: `${id}|${unit}|${theme}`,
      campaign: id,
      unit,
      unit_name: nameOf(unit),
      theme,
      ...((at + theme) % 4 === 0 ? { state: evidenceStates.evidenced.labels.vi } : {}),
    })),
  );
const listsOf = ({ id }: Campaign) =>
  themes.map((number) => ({
    id: `${id}|${number}`,
    campaign: id,
    kind: listKinds.theme.vi,
    number,
    label: `Nội dung ${number}`,
  }));

/**
 * Makes a fresh tracker with the first campaign as large as that; its views are laid out by the next set-up. Tables are
 * made whole, and the one with a formula in each row last: each insertion looks through all formulas.
 */
export const grow = async (tracker: Tracker, { articles, units, campaigns }: Size): Promise<void> => {
  const due = await firstDue(tracker);
  const others = campaigns.map((size, at) => ({ id: `dot-thu-${at}`, units: unitIds(size) }));
  const all = [{ id: tracker.campaign, units: unitIds(units) }, ...others];
  addArticles(tracker, articles);
  const ids = unitIds(Math.max(units, ...campaigns, 0));
  add(
    tracker,
    'units',
    ids.map((id, at) => ({ id, order: 100 + at, name: nameOf(id), kind: 'Phường' })),
  );
  add(
    tracker,
    'campaigns',
    others.map(({ id }) => ({ id, title: `Đợt thử ${id}`, stage: campaignStages.thu_bao_cao.vi })),
  );
  add(tracker, 'lists', others.flatMap(listsOf));
  add(tracker, 'coverage', all.flatMap(coverageOf));
  const first = tracker.host.engine.extent(tracker.sheetId('reports')).row + 1;
  add(
    tracker,
    'reports',
    all
      .flatMap(reportsOf)
      .map((report, at) => ({ ...report, due: due.replace(/(\$[A-Z]+)2\b/g, `$1${first + at}`) })),
  );
};
