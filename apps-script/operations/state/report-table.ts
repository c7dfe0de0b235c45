import type { Problem } from '../../../shared/problem';
import { done, type Result, refused } from '../../../shared/result';
import { type ColumnId, type TableId, tables } from '../../../shared/tables/index';
import type { Cell, Google } from '../../google/google';
import { textIn } from '../../tabs/rows/cells';
import { columnLetter, findSheet, type OpenTable, openTable, sameHeaders } from '../../tabs/rows/columns';
import { PeopleMoved } from '../../tabs/rows/people-moved';
import type { Row } from '../../tabs/rows/rows';

/** Executions that found the columns to be elsewhere than they were kept. */
const moved = new WeakSet<Google>();

type Kept = { readonly header: readonly string[]; readonly columns: readonly (readonly [string, number])[] };
const keyOf = (id: TableId) => `columns:${id}`;

const keep = <T extends TableId>(google: Google, { id, header, columns, width }: OpenTable<T>): void => {
  const kept: Kept = { header: header.slice(0, width).map(String), columns: [...columns] };
  google.properties.set(keyOf(id), JSON.stringify(kept));
};

/** To be called when what was kept did not hold: headers are read again from now on. */
export const forgetColumns = (google: Google): void => {
  moved.add(google);
};

/**
 * Opens a table by where its columns stood when they were seen last, without a read. Only for who sees the whole
 * header again by the time it answers: each write that is witnessed does, and rows that are confirmed.
 */
export const openAsKept = <T extends TableId>(google: Google, id: T): Result<OpenTable<T>, Problem> => {
  const { vi, en } = tables[id].tab;
  const text = moved.has(google) ? null : google.properties.get(keyOf(id));
  const sheet = text === null ? undefined : findSheet(google, id, [vi, en]);
  if (text === null || !sheet) {
    const opened = openTable(google, id);
    if (opened.ok) keep(google, opened.value);
    return opened;
  }
  const { header, columns: places } = JSON.parse(text) as Kept;
  const columns = new Map(places as readonly (readonly [ColumnId<T>, number])[]);
  if (tables[id].columns.some((column) => !columns.has(column.id as ColumnId<T>))) {
    moved.add(google);
    return openAsKept(google, id);
  }
  const width = Math.max(header.length, ...columns.values(), 1);
  return done({ id, sheet, columns, width, header, column: (name) => columns.get(name) as number });
};

/** Columns of *Báo cáo* by which its rows are found and answered for; right of them stands a computed one. */
const narrow = ['id', 'campaign', 'unit', 'duty', 'order', 'unit_name', 'status'] as const;
type Narrow = (typeof narrow)[number];
export type ReportPlace = { readonly row: number; readonly cells: Record<Narrow, Cell> };

/**
 * The rows of *Báo cáo* of some campaign: one read of a few columns. Throws `PeopleMoved` where they are no longer
 * where they were kept.
 */
export const placesOf = (
  google: Google,
  table: OpenTable<'reports'>,
  campaign: string,
): readonly ReportPlace[] => {
  const places = narrow.map((id) => table.column(id));
  const [first, last] = [Math.min(...places), Math.max(...places)];
  const block = table.sheet.getRange(`${columnLetter(first)}:${columnLetter(last)}`);
  const values = block.getValues() as Cell[][];
  const header: Cell[] = [...new Array(first - 1).fill(''), ...(values[0] ?? [])];
  if (!sameHeaders(table.header, header, places)) {
    forgetColumns(google);
    throw new PeopleMoved('columns of reports');
  }
  return values.flatMap((line, index) => {
    const at = (id: Narrow): Cell => line[table.column(id) - first] ?? '';
    if (index === 0 || textIn(at('campaign')) !== campaign) return [];
    const cells = Object.fromEntries(narrow.map((id) => [id, at(id)])) as Record<Narrow, Cell>;
    return [{ row: index + 1, cells }];
  });
};

/** Whole rows, but for the computed column where it stands left of all that is needed: one read. */
export const readReportLines = (
  table: OpenTable<'reports'>,
  rows: readonly number[],
): ReadonlyMap<number, Row<'reports'>['cells']> => {
  const found = new Map<number, Row<'reports'>['cells']>();
  if (rows.length === 0) return found;
  const [top, bottom] = [Math.min(...rows), Math.max(...rows)];
  const wanted = [...table.columns].filter(
    ([id]) => id !== 'due' && !(narrow as readonly string[]).includes(id),
  );
  const places = wanted.map(([, column]) => column);
  const [first, last] = [Math.min(...places), Math.max(...places)];
  const values = table.sheet.getRange(top, first, bottom - top + 1, last - first + 1).getValues() as Cell[][];
  for (const row of rows) {
    const cells = {} as Row<'reports'>['cells'];
    for (const [id, column] of wanted) cells[id] = values[row - top]?.[column - first] ?? '';
    found.set(row, cells);
  }
  return found;
};

/** Refuses where the figures of a campaign are locked by a day, or the campaign is archived. */
export const refuseLocked = (stage: string, lockOn: string | null, today: string): Result<null, Problem> => {
  if (stage === 'luu') return refused({ kind: 'locked', on: '' });
  if (lockOn !== null && lockOn <= today) return refused({ kind: 'locked', on: lockOn });
  return done(null);
};
