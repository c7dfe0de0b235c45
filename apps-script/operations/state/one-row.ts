import type { Problem } from '../../../shared/problem';
import { done, type Result, refused } from '../../../shared/result';
import { textIn } from '../../tabs/rows/cells';
import { type OpenTable, openTable } from '../../tabs/rows/columns';
import { PeopleMoved } from '../../tabs/rows/people-moved';
import { findOnly, type Row, readRow } from '../../tabs/rows/rows';
import type { Context } from './operation';

export type OneRow<T extends 'campaigns' | 'reports'> = {
  readonly table: OpenTable<T>;
  readonly row: Row<T>;
};

/** The one row with an id, as it stands now; refused as `what` where there is none. */
export const findOneRow = <T extends 'campaigns' | 'reports'>(
  { google }: Context,
  id: T,
  rowId: string,
  what: 'campaign' | 'unit',
): Result<OneRow<T>, Problem> => {
  const table = openTable(google, id);
  if (!table.ok) return table;
  const at = rowId === '' ? done(0) : findOnly(table.value, rowId);
  if (!at.ok) return at;
  if (at.value === 0) return refused({ kind: 'not-found', what });
  const row = readRow(table.value, at.value);
  if (textIn((row.cells as Row<'reports'>['cells']).id) !== rowId) throw new PeopleMoved(`row ${rowId}`);
  return done({ table: table.value, row });
};
