import { type Effect, inverseOf } from '../../changes/effect';
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
import type { Kept } from '../../changes/mend';
import { removeRows } from '../../changes/remove-rows';
import { sameContent } from '../../changes/take-back/carry-out';
import { contentOf } from '../../changes/take-back/plan';
import { takeBackMend } from '../../changes/take-back-mend';
import type { Cell } from '../../google/google';
import { type OpenTable, openTable, readColumn } from '../../tabs/rows/columns';
import { findRow } from '../../tabs/rows/rows';
import { cellKey, cellsAlready, countAlready } from './already-back';
import { type Bench, type Edit, openBench } from './bench';
import type { Book, TableView } from './book';
import type { UndoStep } from './undo-steps';

type Table = OpenTable<'reports'>;
type Image = Readonly<Record<string, Value | undefined>>;
type Row<K extends Effect['kind']> = Extract<Effect, { kind: K }>;

/** What a step did, for who keeps count, and how many of its effects could not be put back. */
export type Undone = { readonly inverse: readonly Effect[]; readonly left: number };

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

const isUnkeptOr = (kept: Kept): boolean => typeof kept === 'object' && 'unkept' in kept;

/** The cells that an effect has changed, as edits that set them back. */
const editsOf = (effect: Effect): readonly Edit[] => {
  const edit = (id: string, column: string, before: Kept, after: Kept): Edit => ({
    row: 0,
    id,
    column,
    before: after,
    after: typeof before === 'object' && 'formula' in before ? before : cellOf(before),
  });
  if (effect.kind === 'changed') {
    const after = effect.after as Image;
    return Object.entries(effect.before as Image).map(([column, value]) =>
      edit(effect.id, column, value ?? '', after[column] ?? ''),
    );
  }
  if (effect.kind !== 'mended' || effect.mend.do !== 'cells') return [];
  const { column, cells } = effect.mend;
  return cells.map(([id, before, after]) => edit(id, column, before, after));
};

const hasUnkept = (effect: Effect): boolean =>
  effect.kind === 'changed'
    ? Object.values(effect.before as Image).some((value) => isUnkept(value))
    : effect.kind === 'mended' &&
      effect.mend.do === 'cells' &&
      effect.mend.cells.some(([, before]) => isUnkeptOr(before));

const cellKeys = (effect: Effect): string[] => editsOf(effect).map(({ id, column }) => cellKey(id, column));

/** Cells in as few writes as they lie in, each verified. */
const cellsBack = (book: Book, effects: readonly Effect[], table: TableView): Undone => {
  const bench = openBench(book);
  bench.write(
    table,
    effects.flatMap((effect) => editsOf(effect).filter((_edit, at) => !isUnkeptOr(keptBefore(effect, at)))),
  );
  bench.toldElsewhere();
  const written = new Set(bench.effects.flatMap(cellKeys));
  const isBack = (effect: Effect): boolean => cellKeys(effect).every((key) => written.has(key));
  const kept = effects.filter((effect) => !hasUnkept(effect));
  const already = cellsAlready(table, kept.filter((effect) => !isBack(effect)).flatMap(editsOf));
  for (const key of already) written.add(key);
  return { inverse: bench.effects, left: effects.length - kept.filter(isBack).length };
};

const keptBefore = (effect: Effect, at: number): Kept => {
  if (effect.kind === 'changed') return Object.values(effect.before as Image)[at] ?? '';
  return effect.kind === 'mended' && effect.mend.do === 'cells' ? (effect.mend.cells[at]?.[1] ?? '') : '';
};

/** Takes out what still is as it was added. */
const addedOut = (book: Book, effects: readonly Row<'added'>[], id: Row<'added'>['table']): Undone => {
  const opened = openTable(book.google, id as 'reports');
  if (!opened.ok) return { inverse: [], left: effects.length };
  const after = new Map(effects.map((effect) => [effect.id, effect.after as Image]));
  const inverse: Effect[] = [];
  removeRows(opened.value, new Set(after.keys()), {
    isMeant: (row, cells) => sameContent(id, contentOf(id, cells), after.get(row) ?? {}),
    goOn: () => true,
    tell: (removed) => {
      for (const [row, cells] of removed) {
        inverse.push({ kind: 'removed', table: id, id: row, before: contentOf(id, cells) as RowImage });
      }
    },
  });
  const rest = new Map(
    [...after].filter(([row]) => !inverse.some((effect) => 'id' in effect && effect.id === row)),
  );
  return { inverse, left: countAlready(opened.value, rest as never).standing };
};

const removedBack = (bench: Bench, effects: readonly Row<'removed'>[], table: TableView): Undone => {
  const ids = new Set(readColumn(table, 'id' as never).map(String));
  const gone = effects.filter((effect) => !ids.has(effect.id));
  const here = effects.filter((effect) => ids.has(effect.id));
  const before = new Map(here.map((effect) => [effect.id, effect.before as RowImage]));
  const { same } = countAlready(table as never, before);
  bench.insert(
    table,
    gone.map((effect) => cellsOf(effect.before)),
  );
  bench.toldElsewhere();
  return { inverse: bench.effects, left: here.length - same };
};

const oneBack = (book: Book, effect: Effect): boolean => {
  if (effect.kind === 'mended') return takeBackMend(book.google, effect.mend);
  const opened = openTable(book.google, effect.table as 'reports');
  if (!opened.ok || effect.kind !== 'identified') return false;
  return valuesBack(opened.value, effect.id, effect.before, effect.after);
};

/** Puts back what a repair did in one step; what is no longer as the repair left it stays. */
export const takeBackStep = (book: Book, { effects }: UndoStep): Undone => {
  const [first] = effects;
  if (first === undefined) return { inverse: [], left: 0 };
  const id = first.kind === 'mended' ? (first.mend.do === 'cells' ? first.mend.table : null) : first.table;
  if (id === null || first.kind === 'identified') {
    const isBack = oneBack(book, first);
    return { inverse: isBack ? inverseOf(first) : [], left: isBack ? 0 : 1 };
  }
  if (first.kind === 'added') return addedOut(book, effects as readonly Row<'added'>[], id);
  const table = book.table(id) as TableView | undefined;
  if (!table || table.missing.length > 0) return { inverse: [], left: effects.length };
  if (first.kind === 'removed') {
    return removedBack(openBench(book), effects as readonly Row<'removed'>[], table);
  }
  return cellsBack(book, effects, table);
};
