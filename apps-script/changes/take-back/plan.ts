import type { TableId } from '../../../shared/tables/index';
import { tables } from '../../../shared/tables/index';
import type { Column } from '../../../shared/tables/table';
import type { Cell } from '../../google/google';
import type { OpenTable } from '../../tabs/rows/columns';
import type { Effect } from '../effect';
import { imageOf, isUnkept, type RowImage, sameValue, type Value } from '../image';
import type { WholeRow } from '../rows-by-id';

/** What can be put back: effects on rows, whatever their kind. */
export type RowEffect = Exclude<Effect, { kind: 'mended' }>;
export type Image = Readonly<Record<string, Value | undefined>>;

/** A row as it stands, null where there is none, and as it shall stand. */
export type PlannedRow = {
  readonly table: TableId;
  readonly id: string;
  readonly now: Image | null;
  readonly shall: Image | null;
};

/** Something that is left as it is, and what was found instead of what this line had left. */
export type Obstacle = {
  readonly why: 'changed' | 'removed' | 'returned' | 'same-article' | 'in-use' | 'own-column';
  readonly table: TableId;
  readonly id: string;
  /** Empty for the row as a whole. */
  readonly column: string;
  readonly was: Value;
  readonly now: Value;
  readonly row: Image;
};

/** A value that the log did not keep, so that nobody can bring it back. */
export type Lost = {
  readonly table: TableId;
  readonly id: string;
  readonly column: string;
  readonly row: Image;
};

export type Plan = {
  readonly rows: readonly PlannedRow[];
  readonly obstacles: readonly Obstacle[];
  readonly lost: readonly Lost[];
};

/** The rows of a table that a plan is made for, by id. */
export type Found = ReadonlyMap<TableId, ReadonlyMap<string, WholeRow<TableId>>>;

/** Columns that are a row's content: what formulas show is none. */
export const contentColumns = (table: TableId): readonly string[] =>
  (tables[table].columns as readonly Column[])
    .filter((column) => column.kind !== 'formula')
    .map((column) => column.id);

export const contentOf = (table: TableId, cells: Readonly<Record<string, Cell>>): Image => {
  const content = Object.fromEntries(contentColumns(table).map((column) => [column, cells[column] ?? '']));
  return imageOf(table, content as never) as Image;
};

export const sameContent = (table: TableId, a: Image, b: Image): boolean =>
  contentColumns(table).every((column) => sameValue(a[column], b[column]));

const keyOf = ({ table, id }: { table: TableId; id: string }) => `${table}|${id}`;

type State = {
  readonly rows: Map<string, PlannedRow>;
  readonly obstacles: Obstacle[];
  readonly lost: Lost[];
};

const stands = (state: State, found: Found, effect: RowEffect): PlannedRow => {
  const known = state.rows.get(keyOf(effect));
  if (known) return known;
  const row = found.get(effect.table)?.get(effect.id);
  const now = row === undefined ? null : contentOf(effect.table, row.cells as Record<string, Cell>);
  return { table: effect.table, id: effect.id, now, shall: now };
};

const withoutUnkept = (state: State, effect: RowEffect, image: Image, columns: readonly string[]): Image => {
  const put: Record<string, Value> = {};
  for (const column of columns) {
    const value = image[column] ?? '';
    if (isUnkept(value)) {
      const { table, id } = effect;
      state.lost.push({ table, id, column, row: image });
    } else put[column] = value;
  }
  return put;
};

/** Sets cells back that hold what the line left in them; those that were right already stay silent. */
const setBack = (
  state: State,
  row: PlannedRow,
  effect: RowEffect,
  before: Image,
  after: Image,
): PlannedRow => {
  const { shall } = row;
  if (shall === null) {
    const left = { why: 'removed', column: '', was: '', now: '' } as const;
    state.obstacles.push({ ...left, table: row.table, id: row.id, row: after });
    return row;
  }
  const own = Object.keys(before).filter((column) => {
    if (sameValue(shall[column], before[column])) return false;
    if (sameValue(shall[column], after[column])) return true;
    const [was, now] = [after[column] ?? '', shall[column] ?? ''];
    state.obstacles.push({ why: 'changed', table: row.table, id: row.id, column, was, now, row: shall });
    return false;
  });
  return { ...row, shall: { ...shall, ...withoutUnkept(state, effect, before, own) } };
};

/** Takes a row out that still is as the line left it. */
const takeOut = (
  state: State,
  row: PlannedRow,
  after: Image,
  ownCells: (id: string) => readonly string[],
): PlannedRow => {
  const { shall, table, id } = row;
  if (shall === null) return row;
  const changed = contentColumns(table).filter((column) => !sameValue(shall[column], after[column]));
  for (const column of changed) {
    const [was, now] = [after[column] ?? '', shall[column] ?? ''];
    state.obstacles.push({ why: 'changed', table, id, column, was, now, row: shall });
  }
  const own = changed.length === 0 ? ownCells(id) : [];
  for (const now of own) {
    state.obstacles.push({ why: 'own-column', table, id, column: '', was: '', now, row: shall });
  }
  return changed.length + own.length > 0 ? row : { ...row, shall: null };
};

const putIn = (state: State, row: PlannedRow, effect: RowEffect, before: Image): PlannedRow => {
  const { shall, table, id } = row;
  const columns = contentColumns(table);
  if (shall === null) return { ...row, shall: withoutUnkept(state, effect, before, columns) };
  if (!columns.every((column) => sameValue(shall[column], before[column]))) {
    state.obstacles.push({ why: 'returned', table, id, column: '', was: '', now: '', row: shall });
  }
  return row;
};

/** What people wrote beside a row's own columns. */
const ownCellsOf = (open: OpenTable<TableId> | undefined, row: WholeRow<TableId> | undefined): string[] => {
  if (!open || !row) return [];
  const ours = new Set(open.columns.values());
  return row.line.flatMap((cell, index) => (ours.has(index + 1) || cell === '' ? [] : [String(cell)]));
};

/**
 * What it takes to take effects back, from the last to the first: cells and rows that still are as they were left are
 * set back, all others are obstacles and stay. Reads nothing.
 */
export const planTakeBack = (
  effects: readonly RowEffect[],
  found: Found,
  open: ReadonlyMap<TableId, OpenTable<TableId>>,
): Plan => {
  const state: State = { rows: new Map(), obstacles: [], lost: [] };
  for (const effect of [...effects].reverse()) {
    const row = stands(state, found, effect);
    const ownCells = (id: string) => ownCellsOf(open.get(effect.table), found.get(effect.table)?.get(id));
    let planned: PlannedRow;
    if (effect.kind === 'added') planned = takeOut(state, row, effect.after, ownCells);
    else if (effect.kind === 'removed') planned = putIn(state, row, effect, effect.before);
    else planned = setBack(state, row, effect, effect.before, effect.after as RowImage);
    state.rows.set(keyOf(effect), planned);
  }
  const moves = (row: PlannedRow) =>
    (row.now === null) !== (row.shall === null) ||
    (row.now !== null && contentColumns(row.table).some((c) => !sameValue(row.now?.[c], row.shall?.[c])));
  return {
    rows: [...state.rows.values()].filter(moves),
    obstacles: state.obstacles,
    lost: state.lost,
  };
};
