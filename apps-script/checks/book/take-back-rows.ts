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
import { isFormula, type Kept } from '../../changes/mend';
import { removeRows } from '../../changes/remove-rows';
import { contentOf, sameContent } from '../../changes/take-back/plan';
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

/** A cell that an effect changed. */
type Changed = { readonly id: string; readonly column: string; readonly before: Kept; readonly after: Kept };

const cellsOfEffect = (effect: Effect): readonly Changed[] => {
  if (effect.kind === 'changed') {
    const after = effect.after as Image;
    return Object.entries(effect.before as Image).map(([column, value]) => ({
      id: effect.id,
      column,
      before: value ?? '',
      after: after[column] ?? '',
    }));
  }
  if (effect.kind !== 'mended' || effect.mend.do !== 'cells') return [];
  const { column, cells } = effect.mend;
  return cells.map(([id, before, after]) => ({ id, column, before, after }));
};

/** What a log must not keep cannot be put back. */
const isLost = ({ before }: Changed): boolean => !isFormula(before) && isUnkept(before);

const editOf = ({ id, column, before, after }: Changed): Edit => ({
  row: 0,
  id,
  column,
  before: after,
  after: isFormula(before) ? before : cellOf(before),
});

/** Cells in as few writes as they lie in, each verified. */
const cellsBack = (book: Book, effects: readonly Effect[], table: TableView): Undone => {
  const bench = openBench(book);
  const wanted = effects.map((effect) => cellsOfEffect(effect));
  bench.write(
    table,
    wanted.flatMap((cells) => cells.filter((cell) => !isLost(cell)).map(editOf)),
  );
  bench.toldElsewhere();
  const keyOf = ({ id, column }: Changed): string => cellKey(id, column);
  const back = new Set(bench.effects.flatMap((effect) => cellsOfEffect(effect).map(keyOf)));
  const whole = wanted.filter((cells) => !cells.some(isLost));
  const isBack = (cells: readonly Changed[]): boolean => cells.every((cell) => back.has(keyOf(cell)));
  const open = whole.filter((cells) => !isBack(cells)).flat();
  for (const key of cellsAlready(table, open.map(editOf))) back.add(key);
  return { inverse: bench.effects, left: effects.length - whole.filter(isBack).length };
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
        after.delete(row);
      }
    },
  });
  return { inverse, left: countAlready(opened.value, after as never).standing };
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
