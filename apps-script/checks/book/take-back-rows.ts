import type { Effect } from '../../changes/effect';
import {
  cellOf,
  cellsOf,
  isUnkept,
  kindOf,
  type RowImage,
  sameValue,
  type Value,
  valueIn,
} from '../../changes/image';
import { takeBackMend } from '../../changes/take-back-mend';
import type { Cell, Google } from '../../google/google';
import { type OpenTable, openTable, readColumn } from '../../tabs/rows/columns';
import { findRow, insertRecords, lastFilled } from '../../tabs/rows/rows';

type Table = OpenTable<'reports'>;
type Image = Readonly<Record<string, Value | undefined>>;

/** Writes `before` where the row still holds `after`. */
const valuesBack = (table: Table, id: string, before: RowImage, after: RowImage): boolean => {
  const row = findRow(table, 'id', id);
  if (row === 0) return false;
  const line = (table.sheet.getRange(row, 1, 1, table.width).getValues()[0] ?? []) as Cell[];
  const columns = table.columns as ReadonlyMap<string, number>;
  let all = true;
  for (const [column, value] of Object.entries(before as Image)) {
    const at = columns.get(column);
    const now = at === undefined ? '' : valueIn(kindOf(table.id, column), line[at - 1] ?? '');
    // What a log must not keep is not put back as a blank.
    if (at === undefined || isUnkept(value) || !sameValue(now, (after as Image)[column])) all = false;
    else table.sheet.getRange(row, at).setValue(cellOf(value ?? ''));
  }
  return all;
};

/** Takes back what one repair did to one row or thing; false where it is no longer as the repair left it. */
export const takeBackEffect = (google: Google, effect: Effect): boolean => {
  if (effect.kind === 'mended') return takeBackMend(google, effect.mend);
  const opened = openTable(google, effect.table as 'reports');
  if (!opened.ok) return false;
  const table = opened.value;
  switch (effect.kind) {
    case 'changed':
    case 'identified':
      return valuesBack(table, effect.id, effect.before, effect.after);
    case 'added': {
      const row = findRow(table, 'id', effect.id);
      if (row > 0) table.sheet.deleteRow(row);
      return row > 0;
    }
    case 'removed': {
      const ids = readColumn(table, 'id');
      if (ids.map(String).includes(effect.id)) return false;
      insertRecords(table, lastFilled(ids), [cellsOf(effect.before as never)], ids.length);
      return true;
    }
  }
};
