import type { Problem } from '../../../shared/problem';
import { done, type Result } from '../../../shared/result';
import type { TableId } from '../../../shared/tables/index';
import type { Google } from '../../google/google';
import { type Indexed, readLines } from '../../operations/state/history-lines';
import { textIn } from '../../tabs/rows/cells';
import { type OpenTable, openTable } from '../../tabs/rows/columns';
import { readParts } from '../detail-parts';
import { type Detail, readDetail } from '../effect';
import { readRowsById, type WholeRow } from '../rows-by-id';
import type { RowEffect } from './plan';

/** What a line did on rows, after what the lines did that it goes together with; null where one did more than that. */
export const rowEffectsOf = (
  google: Google,
  log: OpenTable<'history'>,
  index: readonly Indexed[],
  { effects, earlier = [] }: Detail,
): readonly RowEffect[] | null => {
  const lines = readLines(
    log,
    index.filter(({ id }) => earlier.includes(id)),
  );
  const before = lines.flatMap(({ cells }) => {
    const parts = () => readParts(google, textIn(cells.id));
    return readDetail(textIn(cells.detail), parts)?.effects ?? [];
  });
  const all = [...before, ...effects];
  const ofRows = all.filter((one): one is RowEffect => one.kind !== 'mended');
  return ofRows.length < all.length ? null : ofRows;
};

/** The tables that effects touched, by the first mention, and the rows of them as they stand now. */
export const readTouched = (
  google: Google,
  effects: readonly RowEffect[],
): Result<
  {
    readonly tables: ReadonlyMap<TableId, OpenTable<TableId>>;
    readonly found: ReadonlyMap<TableId, Map<string, WholeRow<TableId>>>;
  },
  Problem
> => {
  const tables = new Map<TableId, OpenTable<TableId>>();
  const found = new Map<TableId, Map<string, WholeRow<TableId>>>();
  for (const table of new Set(effects.map((effect) => effect.table))) {
    const opened = openTable(google, table);
    if (!opened.ok) return opened;
    const open = opened.value as unknown as OpenTable<TableId>;
    tables.set(table, open);
    const ids = effects.filter((effect) => effect.table === table).map(({ id }) => id);
    found.set(table, readRowsById(open, new Set(ids)));
  }
  return done({ tables, found });
};
