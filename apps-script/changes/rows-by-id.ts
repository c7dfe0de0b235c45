import type { TableId } from '../../shared/tables/index';
import type { Cell } from '../google/google';
import { type OpenTable, readColumn } from '../tabs/rows/columns';
import type { Row } from '../tabs/rows/rows';

/** Rows that stand no further apart than this are read at once. */
const nearby = 30;

/** Row numbers from top to bottom as stretches, near ones together. */
export const stretchesOf = (rows: readonly number[], gap: number): { first: number; last: number }[] => {
  const stretches: { first: number; last: number }[] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const open = stretches[stretches.length - 1];
    if (open && row - open.last <= gap + 1) open.last = row;
    else stretches.push({ first: row, last: row });
  }
  return stretches;
};

/** A row with all cells that it has, also in columns of people's own. */
export type WholeRow<T extends TableId> = Row<T> & { readonly line: readonly Cell[] };

/** The rows that hold these ids now; of two with the same id the upper one. */
export const readRowsById = <T extends TableId>(
  table: OpenTable<T>,
  wanted: ReadonlySet<string>,
): Map<string, WholeRow<T>> => {
  const found = new Map<string, WholeRow<T>>();
  if (wanted.size === 0) return found;
  const at = new Map<string, number>();
  readColumn(table, 'id' as never).forEach((cell, index) => {
    const id = String(cell);
    if (index > 0 && wanted.has(id) && !at.has(id)) at.set(id, index + 1);
  });
  for (const { first, last } of stretchesOf([...at.values()], nearby)) {
    const lines = table.sheet.getRange(first, 1, last - first + 1, table.width).getValues() as Cell[][];
    lines.forEach((line, index) => {
      const cells = {} as Row<T>['cells'];
      for (const [column, place] of table.columns) cells[column] = line[place - 1] ?? '';
      const id = String((cells as Row<'reports'>['cells']).id);
      if (wanted.has(id) && !found.has(id)) found.set(id, { row: first + index, cells, line });
    });
  }
  return found;
};
