import { messages } from '../../../shared/locale/messages';
import type { TableId } from '../../../shared/tables/index';
import type { Cell, Google } from '../../google/google';
import { sheetLanguage } from '../../tabs/layout/survey';
import { type OpenTable, openTable, readColumn } from '../../tabs/rows/columns';
import { contentOf, type Image } from '../take-back/plan';
import { changeBetween, type Difference } from './differences';
import { foldHistory } from './fold';
import { keepBaselineState, readBaselineState } from './state';
import { type Baseline, keyOf, openBaseline, rowDigest } from './store';
import { tellByHand } from './tell';

/** Rows that are read in one go. */
export const rowsAtOnce = 3_000;

const unknownHand = (google: Google): string => messages(sheetLanguage(google)).sheet.unknownPerson;

export const isAdopted = (google: Google, table: TableId): boolean =>
  readBaselineState(google)?.adopted.includes(table) ?? false;

/** Writes what was found, and believes it from now on. Also says what only the lines of others gave away. */
const settle = (
  google: Google,
  baseline: Baseline,
  found: readonly Difference[],
  by: string,
  silent: ReadonlyMap<string, Image>,
): number => {
  baseline.write(silent);
  if (found.length === 0) return 0;
  tellByHand(google, found, by);
  // Our own lines are news too: folded at once, or a second look would find the same again.
  foldHistory(google, baseline);
  return found.length;
};

/** The baseline, knowing all that *Nhật ký* tells. Null before set-up has made it. */
export const openNewest = (google: Google): Baseline | null => {
  const baseline = openBaseline(google);
  if (baseline === null) return null;
  const unseen = foldHistory(google, baseline);
  if (unseen.length > 0) {
    // The cells are as their lines left them by now; only the step before is told.
    tellByHand(google, unseen, unknownHand(google));
    skipOwnLines(google);
  }
  return baseline;
};

/** Lines that tell of what lies behind what is believed already. */
const skipOwnLines = (google: Google): void => {
  const log = openTable(google, 'history');
  const state = readBaselineState(google);
  if (!log.ok || state === null) return;
  const ids = readColumn(log.value, 'id').map(String);
  const moments = readColumn(log.value, 'at');
  const at = Math.max(...moments.map((cell) => (cell instanceof Date ? cell.getTime() : 0)));
  const last = ids.filter(
    (id, index) => index > 0 && id !== '' && (moments[index] as Date)?.valueOf() === at,
  );
  keepBaselineState(google, { ...state, at, ids: last });
};

/** Rows `first` to `last` of a table against what is believed of them. Says how many differences were told. */
export const lookAtRows = (
  google: Google,
  baseline: Baseline,
  table: OpenTable<TableId>,
  first: number,
  count: number,
  by: string,
): number => {
  const lines = table.sheet.getRange(first, 1, count, table.width).getValues() as Cell[][];
  const differing = new Map<string, { readonly id: string; readonly image: Image }>();
  const unknown = new Map<string, { readonly id: string; readonly image: Image }>();
  const seen = new Set<string>();
  for (const line of lines) {
    const cells: Record<string, Cell> = {};
    for (const [column, at] of table.columns) cells[column] = line[at - 1] ?? '';
    const id = String(cells.id ?? '');
    const key = keyOf(table.id, id);
    // Rows without an id, and copies of one, are for Kiểm tra sổ.
    if (id === '' || seen.has(key)) continue;
    seen.add(key);
    const image = contentOf(table.id, cells);
    const digest = baseline.digest(key);
    if (digest === undefined) unknown.set(key, { id, image });
    else if (digest !== rowDigest(table.id, image)) differing.set(key, { id, image });
  }
  const silent = new Map<string, Image>();
  const found: Difference[] = [];
  const known = baseline.values([...differing.keys()]);
  for (const [key, { id, image }] of differing) {
    const before = known.get(key);
    const change = before && changeBetween(table.id, id, before, image);
    if (change) found.push(change);
    // A value that both forms of the row show alike, but for its digest.
    else silent.set(key, image);
  }
  const tells = isAdopted(google, table.id) && table.id !== 'settings';
  for (const [key, { id, image }] of unknown) {
    if (tells) found.push({ kind: 'added', table: table.id, id, row: image });
    else silent.set(key, image);
  }
  return settle(google, baseline, found, by, silent);
};

/** Takes rows as they are, where nobody can know what they held before. */
export const believeRows = (
  baseline: Baseline,
  table: OpenTable<TableId>,
  first: number,
  count: number,
): void => {
  const lines = table.sheet.getRange(first, 1, count, table.width).getValues() as Cell[][];
  const rows = new Map<string, Image>();
  for (const line of lines) {
    const cells: Record<string, Cell> = {};
    for (const [column, at] of table.columns) cells[column] = line[at - 1] ?? '';
    if (cells.id !== '') rows.set(keyOf(table.id, String(cells.id)), contentOf(table.id, cells));
  }
  baseline.write(rows);
};

/** Rows that are believed to be there and are not: taken out by hand. */
export const lookForRemoved = (
  google: Google,
  baseline: Baseline,
  table: OpenTable<TableId>,
  by: string,
): number => {
  const believedKeys = baseline.keysOf(table.id);
  if (believedKeys.length === 0) return 0;
  const present = new Set(readColumn(table, 'id' as never).map((cell) => keyOf(table.id, String(cell))));
  const gone = believedKeys.filter((key) => !present.has(key));
  const rows = baseline.values(gone);
  const found = gone.map(
    (key): Difference => ({
      kind: 'removed',
      table: table.id,
      id: key.slice(table.id.length + 1),
      row: rows.get(key) ?? {},
    }),
  );
  return settle(google, baseline, found, by, new Map());
};

/** From now on a row of this table that is not known was added by hand. */
export const adopt = (google: Google, table: TableId): void => {
  const state = readBaselineState(google);
  if (state === null || state.adopted.includes(table)) return;
  keepBaselineState(google, { ...state, adopted: [...state.adopted, table] });
};

export const openFollowed = (google: Google, id: TableId): OpenTable<TableId> | null => {
  const opened = openTable(google, id);
  // A table that lacks a column is for Kiểm tra sổ; its rows are compared when it is whole again.
  return opened.ok ? (opened.value as unknown as OpenTable<TableId>) : null;
};
