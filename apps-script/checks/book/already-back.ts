import { kindOf, type RowImage, valueIn } from '../../changes/image';
import { isFormula } from '../../changes/mend';
import { readRowsById } from '../../changes/rows-by-id';
import { contentOf, sameContent } from '../../changes/take-back/plan';
import type { Cell } from '../../google/google';
import { textIn } from '../../tabs/rows/cells';
import { type OpenTable, readColumn } from '../../tabs/rows/columns';
import { type Edit, keptOf, sameKept } from './bench';
import type { TableView } from './book';

// A run that was cut off had no time to tell what it put back: nothing of that is left to be done.

export const cellKey = (id: string, column: string): string => JSON.stringify([id, column]);

/** The keys of those cells that hold already what an edit would write there. */
export const cellsAlready = (table: TableView, edits: readonly Edit[]): ReadonlySet<string> => {
  const keys = new Set<string>();
  if (edits.length === 0) return keys;
  const ids = readColumn(table, 'id' as never).map(textIn);
  for (const column of new Set(edits.map((edit) => edit.column))) {
    const at = (table.columns as ReadonlyMap<string, number>).get(column);
    if (at === undefined) continue;
    const range = table.sheet.getRange(1, at, ids.length, 1);
    const [values, formulas] = [range.getValues(), range.getFormulas()];
    for (const edit of edits) {
      const row = edit.column === column ? ids.indexOf(edit.id) : -1;
      if (row < 1) continue;
      const now = keptOf(table.id, column, values[row]?.[0] as Cell, formulas[row]?.[0] ?? '');
      const { after } = edit;
      const wanted = isFormula(after) ? after : valueIn(kindOf(table.id, column), after as Cell);
      if (sameKept(now, wanted)) keys.add(cellKey(edit.id, column));
    }
  }
  return keys;
};

/** How many of these rows stand in the table as they are to be, `rows` by id. */
export const countAlready = (
  table: OpenTable<'reports'>,
  rows: ReadonlyMap<string, RowImage>,
): { readonly standing: number; readonly same: number } => {
  const found = [...readRowsById(table, new Set(rows.keys()))];
  const same = found.filter(([id, { cells }]) =>
    sameContent(table.id, contentOf(table.id, cells), rows.get(id) ?? {}),
  );
  return { standing: found.length, same: same.length };
};
