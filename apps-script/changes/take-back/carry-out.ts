import type { TableId } from '../../../shared/tables/index';
import type { Cell } from '../../google/google';
import { type OpenTable, readColumn } from '../../tabs/rows/columns';
import { type CellsOf, lastFilled } from '../../tabs/rows/rows';
import type { ChangeSet } from '../change-set';
import { cellsOf, type RowImage, sameValue, type Value } from '../image';
import { removeRows } from '../remove-rows';
import { contentColumns, contentOf, type Found, type Image, type Plan, type PlannedRow } from './plan';

type Tables = ReadonlyMap<TableId, OpenTable<TableId>>;

const differing = (row: PlannedRow): RowImage =>
  Object.fromEntries(
    contentColumns(row.table)
      .filter((column) => !sameValue(row.now?.[column], row.shall?.[column]))
      .map((column) => [column, row.shall?.[column] ?? ''] as [string, Value]),
  );

const sameContent = (table: TableId, a: Image, b: Image): boolean =>
  contentColumns(table).every((column) => sameValue(a[column], b[column]));

/** Writes what a plan says, each table by itself, and notes it in the change set. Says how many rows it left. */
export const carryOut = (changes: ChangeSet, plan: Plan, tables: Tables, found: Found): number => {
  let left = 0;
  for (const [id, table] of tables) {
    const rows = plan.rows.filter((row) => row.table === id);
    const going = new Map(rows.flatMap((row) => (row.shall === null ? [[row.id, row] as const] : [])));
    if (going.size > 0) {
      const meant = (rowId: string, cells: Record<string, Cell>) =>
        sameContent(id, contentOf(id, cells), going.get(rowId)?.now ?? {});
      const removed = removeRows(table, new Set(going.keys()), meant as never);
      for (const [rowId, cells] of removed) {
        const before = contentOf(id, cells as Record<string, Cell>) as RowImage;
        changes.note({ kind: 'removed', table: id, id: rowId, before });
      }
      left += going.size - removed.size;
    }
    for (const row of rows) {
      const stands = found.get(id)?.get(row.id);
      if (row.now === null || row.shall === null || !stands) continue;
      if (changes.change(table, stands, cellsOf(differing(row)) as CellsOf<TableId>) === 0) left += 1;
    }
    // A plan goes from the last effect to the first; rows come back in the order in which they went.
    const coming = rows.filter((row) => row.now === null && row.shall !== null).reverse();
    if (coming.length === 0) continue;
    const ids = readColumn(table, 'id' as never);
    changes.insert(
      table,
      coming.map((row) => cellsOf(row.shall as RowImage) as CellsOf<TableId>),
      { last: lastFilled(ids), maxRows: ids.length },
    );
  }
  return left;
};
