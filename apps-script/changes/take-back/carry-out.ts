import type { TableId } from '../../../shared/tables/index';
import type { Cell } from '../../google/google';
import { type OpenTable, readColumn } from '../../tabs/rows/columns';
import { type CellsOf, lastFilled } from '../../tabs/rows/rows';
import type { ChangeSet } from '../change-set';
import { cellsOf, type RowImage, sameValue, type Value } from '../image';
import { removeRows } from '../remove-rows';
import { contentColumns, contentOf, type Found, type Plan, type PlannedRow, sameContent } from './plan';

type Tables = ReadonlyMap<TableId, OpenTable<TableId>>;

/** What was done: rows that could not be, and those that are still to be done since the time was over. */
export type Carried = {
  readonly left: number;
  readonly remaining: number;
  /** The table to go on with. */
  readonly next: TableId | null;
};

/** Rows in one go: the line that tells of them has its limits too. */
const mostRows = 4000;
const insertedAtOnce = 1000;

const differing = (row: PlannedRow): RowImage =>
  Object.fromEntries(
    contentColumns(row.table)
      .filter((column) => !sameValue(row.now?.[column], row.shall?.[column]))
      .map((column) => [column, row.shall?.[column] ?? ''] as [string, Value]),
  );

/**
 * Writes what a plan says, the last table first, and notes it in the change set. `isOver` ends it between two writes;
 * at least one is made.
 */
export const carryOut = (
  changes: ChangeSet,
  plan: Plan,
  tables: Tables,
  found: Found,
  isOver: () => boolean,
): Carried => {
  let left = 0;
  let remaining = 0;
  let next: TableId | null = null;
  let handled = 0;
  let stopped = false;
  const goOn = (rows: number): boolean => {
    handled += rows;
    stopped = stopped || handled >= mostRows || isOver();
    return !stopped;
  };
  const wait = (table: TableId, rows: number): void => {
    if (rows > 0) next ??= table;
    remaining += rows;
  };
  for (const [id, table] of [...tables].reverse()) {
    const rows = plan.rows.filter((row) => row.table === id);
    const going = new Map(rows.flatMap((row) => (row.shall === null ? [[row.id, row] as const] : [])));
    if (stopped) wait(id, going.size);
    else if (going.size > 0) {
      let gone = 0;
      const waiting = removeRows(table, new Set(going.keys()), {
        isMeant: (rowId, cells) =>
          sameContent(id, contentOf(id, cells as Record<string, Cell>), going.get(rowId)?.now ?? {}),
        goOn,
        tell: (removed) => {
          gone = removed.size;
          for (const [rowId, cells] of removed) {
            const before = contentOf(id, cells as Record<string, Cell>) as RowImage;
            changes.note({ kind: 'removed', table: id, id: rowId, before });
          }
        },
      });
      wait(id, waiting);
      left += going.size - gone - waiting;
    }
    for (const row of rows) {
      const stands = found.get(id)?.get(row.id);
      if (row.now === null || row.shall === null || !stands) continue;
      if (stopped) wait(id, 1);
      else {
        if (changes.change(table, stands, cellsOf(differing(row)) as CellsOf<TableId>) === 0) left += 1;
        goOn(1);
      }
    }
    // A plan goes from the last effect to the first; rows come back in the order in which they went.
    const coming = rows.filter((row) => row.now === null && row.shall !== null).reverse();
    for (let at = 0; at < coming.length; at += insertedAtOnce) {
      const some = coming.slice(at, at + insertedAtOnce);
      if (stopped) {
        wait(id, some.length);
        continue;
      }
      const ids = readColumn(table, 'id' as never);
      changes.insert(
        table,
        some.map((row) => cellsOf(row.shall as RowImage) as CellsOf<TableId>),
        { last: lastFilled(ids), maxRows: ids.length },
      );
      goOn(some.length);
    }
  }
  return { left, remaining, next };
};
