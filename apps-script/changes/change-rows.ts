import type { ColumnId, TableId } from '../../shared/tables/index';
import type { Cell, Google } from '../google/google';
import { runsOfNumbers } from '../tabs/layout/runs';
import { textIn } from '../tabs/rows/cells';
import { type OpenTable, sameHeaders } from '../tabs/rows/columns';
import { PeopleMoved } from '../tabs/rows/people-moved';
import type { CellsOf } from '../tabs/rows/rows';
import { changeGuarded, type Met } from './guarded-write';
import { putBack } from './put-back';
import type { Witnesses } from './witness';

/** A row by its id, where it stood when it was read, and what shall stand in it: the same columns for all. */
export type RowChange<T extends TableId> = {
  readonly id: string;
  readonly row: number;
  readonly cells: CellsOf<T>;
};

/** Rows of others between ours are copied along up to so many; beyond that each run has a witness of its own. */
const widestGap = 400;

/** Rows that lie so near to each other that one witness serves them. */
const groupsOf = <T extends TableId>(changes: readonly RowChange<T>[]): RowChange<T>[][] => {
  const groups: RowChange<T>[][] = [];
  for (const change of [...changes].sort((a, b) => a.row - b.row)) {
    const open = groups[groups.length - 1];
    const last = open?.[open.length - 1];
    if (open && last && change.row - last.row <= widestGap) open.push(change);
    else groups.push([change]);
  }
  return groups;
};

/**
 * Writes the same columns of many rows, each into the row with its id and into no other, in as many calls as their
 * places have runs. Whoever's row was met instead has its cells again before this returns, and ours is looked for
 * anew. Rows whose id is gone are absent from the answer.
 */
export const changeRowsGuarded = <T extends TableId>(
  google: Google,
  witnesses: Witnesses,
  table: OpenTable<T>,
  changes: readonly RowChange<T>[],
): Map<string, Met<T>> => {
  const met = new Map<string, Met<T>>();
  const first = changes[0];
  if (!first) return met;
  const { sheet } = table;
  const byColumn = new Map(
    (Object.keys(first.cells) as (ColumnId<T> & string)[]).map((id) => [table.column(id), id]),
  );
  const columnRuns = runsOfNumbers([...byColumn.keys()]);
  const idAt = table.column('id' as ColumnId<T>);
  for (const group of groupsOf(changes)) {
    const top = group[0]?.row ?? 0;
    const rows = (group[group.length - 1]?.row ?? top) - top + 1;
    const of = new Map(group.map((change) => [change.row, change]));
    // Every range before the first write: asking for one that is no longer there must find nothing written.
    const targets = runsOfNumbers([...of.keys()]).flatMap((run) =>
      columnRuns.map((columns) => ({
        range: sheet.getRange(run.from, columns.from, run.count, columns.count),
        values: Array.from({ length: run.count }, (_row, down) =>
          Array.from({ length: columns.count }, (_column, across): Cell => {
            const id = byColumn.get(columns.from + across) as ColumnId<T> & string;
            return of.get(run.from + down)?.cells[id] ?? '';
          }),
        ),
      })),
    );
    const witness = witnesses.takeBlock(sheet, top, rows, table.width);
    for (const { range, values } of targets) range.setValues(values);
    const seen = witness.read();
    const isSame = sameHeaders(table.header, seen.header, [idAt, ...byColumn.keys()]);
    const astray: RowChange<T>[] = [];
    for (const change of group) {
      const line = seen.lines[change.row - top] ?? [];
      if (isSame && textIn(line[idAt - 1]) === change.id) {
        const before: CellsOf<T> = {};
        for (const [id, column] of table.columns) before[id] = line[column - 1] ?? '';
        met.set(change.id, { row: change.row, before });
      } else astray.push(change);
    }
    // Whoever's row one of them is, the others get theirs back too before anybody gives up.
    const isBack = astray.map(({ row, cells }) => {
      const copy = witness.row(row - top);
      const written = new Map([...byColumn].map(([column, id]) => [column, cells[id] ?? '']));
      return putBack(witnesses, sheet, copy, copy.read(), written, row);
    });
    if (isBack.includes(false)) {
      throw new PeopleMoved(`rows of ${table.id}, again and again`, { kind: 'busy' });
    }
    for (const { id, row, cells } of astray) {
      const one = changeGuarded(google, witnesses, table, { id, row }, cells);
      if (one) met.set(id, one);
    }
  }
  return met;
};
