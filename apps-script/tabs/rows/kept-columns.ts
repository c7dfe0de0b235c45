import type { Problem } from '../../../shared/problem';
import { done, type Result } from '../../../shared/result';
import { type ColumnId, type TableId, tables } from '../../../shared/tables/index';
import type { Cell, Google } from '../../google/google';
import { findSheet, type OpenTable, openTable } from './columns';

/** A header row as it was seen last, and where the columns stood under it. */
type Kept = { readonly header: readonly string[]; readonly columns: readonly (readonly [string, number])[] };

const key = (id: TableId) => `columns:${id}`;

/** Keeps where the columns of a table stand, for the next request. */
export const keepColumns = <T extends TableId>(google: Google, table: OpenTable<T>): void => {
  const kept: Kept = { header: table.header.map(String), columns: [...table.columns] };
  const text = JSON.stringify(kept);
  // A property is a call at Google; mostly nothing has changed.
  if (google.properties.get(key(table.id)) !== text) google.properties.set(key(table.id), text);
};

/** To be called when people changed the sheet: the next request looks at the header again. */
export const forgetColumns = (google: Google): void => {
  for (const id of Object.keys(tables) as TableId[]) {
    if (google.properties.get(key(id)) !== null) google.properties.remove(key(id));
  }
};

/**
 * Opens a table by where its columns stood when they were seen last, without a read. Whoever uses it must see the
 * header again: each column read brings its own, and rows that were added are confirmed with the whole.
 */
export const openKeptTable = <T extends TableId>(google: Google, id: T): Result<OpenTable<T>, Problem> => {
  const text = google.properties.get(key(id));
  const { vi, en } = tables[id].tab;
  const sheet = text === null ? undefined : findSheet(google, id, [vi, en]);
  if (text === null || !sheet) {
    const opened = openTable(google, id);
    if (opened.ok) keepColumns(google, opened.value);
    return opened;
  }
  const { header, columns: placed } = JSON.parse(text) as Kept;
  const columns = new Map(placed as readonly (readonly [ColumnId<T>, number])[]);
  let width = header.length;
  while (width > 0 && header[width - 1] === '') width -= 1;
  return done({
    id,
    sheet,
    columns,
    width: Math.max(width, ...columns.values(), 1),
    header: header as readonly Cell[],
    column: (name) => columns.get(name) as number,
  });
};
