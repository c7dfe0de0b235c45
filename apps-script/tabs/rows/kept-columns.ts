import type { Problem } from '../../../shared/problem';
import { done, type Result } from '../../../shared/result';
import { type ColumnId, type TableId, tables } from '../../../shared/tables/index';
import type { Google } from '../../google/google';
import { findSheet, type OpenTable, openTable } from './columns';

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
 * Opens a table by where its columns stood when they were seen last, without a read. Only for who sees the header
 * again by the time it answers: whoever reads rows does, and rows that are witnessed or confirmed.
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
