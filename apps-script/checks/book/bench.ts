import type { ColumnId, TableId } from '../../../shared/tables/index';
import { type ChangeSet, openChangeSet } from '../../changes/change-set';
import type { Effect } from '../../changes/effect';
import { recordHistory } from '../../changes/history';
import { imageOf, kindOf, sameValue, valueIn } from '../../changes/image';
import { isFormula, type Kept, type Mend } from '../../changes/mend';
import type { Cell } from '../../google/google';
import { textIn } from '../../tabs/rows/cells';
import { columnLetter, type OpenTable } from '../../tabs/rows/columns';
import { type CellsOf, lastFilled } from '../../tabs/rows/rows';
import type { Book, TableView } from './book';
import { grouped } from './finding';

/** One cell to be written, in a row that has an id. A formula is given by its text. */
export type Edit = {
  readonly row: number;
  readonly id: string;
  readonly column: string;
  readonly before: Kept;
  readonly after: Cell | { readonly formula: string };
};

/** Where repairs are made: every one is verified, and kept so that it can be taken back. */
export type Bench = {
  readonly book: Book;
  readonly effects: readonly Effect[];
  /** Writes cells whose rows and contents are still as they were found; says how many were. */
  write(table: TableView, edits: readonly Edit[]): number;
  /** Gives rows ids and what else they lack; `before` is the row as it was found. */
  identify<T extends TableId>(
    table: TableView<T>,
    row: number,
    before: CellsOf<T>,
    cells: CellsOf<T>,
  ): boolean;
  insert<T extends TableId>(table: TableView<T>, records: readonly CellsOf<T>[]): void;
  /** Takes out one of several rows with the same id. */
  removeRow<T extends TableId>(table: TableView<T>, row: number, before: CellsOf<T>): boolean;
  /** Writes a column's header, where it stands now. */
  writeHeader(table: TableView, at: number, header: string): void;
  /** Keeps what was done to anything but cells of rows. */
  did(mend: Mend): void;
  /** What was done is told by who asked for it. */
  toldElsewhere(): void;
  /** Writes what was done to *Nhật ký*; gives the id of its line. */
  record(entry: { readonly by: string; readonly action: string; readonly subject: string }): string;
};

export const keptOf = (table: TableId, column: string, cell: Cell, formula: string): Kept =>
  formula === '' ? valueIn(kindOf(table, column), cell) : { formula };

const columnValues = (table: OpenTable<TableId>, at: number): Cell[] => {
  const letter = columnLetter(at);
  return table.sheet
    .getRange(`${letter}:${letter}`)
    .getValues()
    .map((line) => line[0] as Cell);
};

const idsNow = (table: TableView): string[] =>
  columnValues(table, (table.columns as ReadonlyMap<string, number>).get('id') ?? 1).map(textIn);

export const sameKept = (a: Kept, b: Kept): boolean =>
  isFormula(a) || isFormula(b) ? JSON.stringify(a) === JSON.stringify(b) : sameValue(a, b);

/** Consecutive rows of one column go in one call. */
const writeRuns = (table: TableView, at: number, cells: readonly { row: number; after: Edit['after'] }[]) => {
  const sorted = [...cells].sort((a, b) => a.row - b.row);
  let run: typeof sorted = [];
  const flush = () => {
    const first = run[0];
    if (!first) return;
    const range = table.sheet.getRange(first.row, at, run.length, 1);
    if (isFormula(first.after))
      range.setFormulas(run.map(({ after }) => [(after as { formula: string }).formula]));
    else range.setValues(run.map(({ after }) => [after as Cell]));
    run = [];
  };
  for (const cell of sorted) {
    const last = run[run.length - 1];
    if (last && (cell.row !== last.row + 1 || isFormula(cell.after) !== isFormula(last.after))) flush();
    run.push(cell);
  }
  flush();
};

export const openBench = (book: Book): Bench => {
  const { google } = book;
  const set: ChangeSet = openChangeSet(google, 'repair-book');
  const effects = set.effects as Effect[];

  const writeColumn = (table: TableView, column: string, edits: readonly Edit[]): number => {
    const at = (table.columns as ReadonlyMap<string, number>).get(column);
    if (at === undefined) return 0;
    const place = (ids: readonly string[], edit: Edit) =>
      ids[edit.row - 1] === edit.id ? edit.row : ids.indexOf(edit.id) + 1;
    const ids = idsNow(table);
    const rows = edits.map((edit) => place(ids, edit));
    const present = rows.filter((row) => row > 1);
    if (present.length === 0) return 0;
    const [low, high] = [Math.min(...present), Math.max(...present)];
    const range = table.sheet.getRange(low, at, high - low + 1, 1);
    const [values, formulas] = [range.getValues(), range.getFormulas()];
    const still = edits.flatMap((edit, index) => {
      const row = rows[index] as number;
      if (row < 2) return [];
      const now = keptOf(table.id, column, values[row - low]?.[0] as Cell, formulas[row - low]?.[0] ?? '');
      return sameKept(now, edit.before) ? [{ ...edit, row }] : [];
    });
    writeRuns(table, at, still);
    // People may have moved rows while we wrote: then the cells are written where the rows are now.
    const after = idsNow(table);
    const moved = still.filter((edit) => after[edit.row - 1] !== edit.id && after.includes(edit.id));
    if (moved.length > 0)
      writeRuns(
        table,
        at,
        moved.map((edit) => ({ ...edit, row: place(after, edit) })),
      );
    const keptAfter = (edit: Edit): Kept =>
      isFormula(edit.after) ? edit.after : valueIn(kindOf(table.id, column), edit.after as Cell);
    if (still.some((edit) => isFormula(edit.before) || isFormula(edit.after))) {
      const cells = still.map((edit) => [edit.id, edit.before, keptAfter(edit)] as const);
      effects.push({ kind: 'mended', mend: { do: 'cells', table: table.id, column, cells } });
    } else {
      for (const edit of still) {
        const image = (kept: Kept) => ({ [column]: kept }) as never;
        effects.push({
          kind: 'changed',
          table: table.id,
          id: edit.id,
          before: image(edit.before),
          after: image(keptAfter(edit)),
        });
      }
    }
    return still.length;
  };

  /** The row still holds what was found there. */
  const isStill = <T extends TableId>(table: TableView<T>, row: number, before: CellsOf<T>): boolean => {
    const line = (table.sheet.getRange(row, 1, 1, table.width).getValues()[0] ?? []) as Cell[];
    return (Object.entries(before) as [ColumnId<T>, Cell][]).every(([column, cell]) => {
      const kind = kindOf(table.id, column);
      if (kind === 'formula') return true;
      return sameValue(valueIn(kind, line[table.column(column) - 1] ?? ''), valueIn(kind, cell));
    });
  };

  return {
    book,
    effects,
    write: (table, edits) => {
      let written = 0;
      for (const [column, ofColumn] of grouped(edits, (edit) => edit.column)) {
        written += writeColumn(table, column, ofColumn);
      }
      return written;
    },
    identify: (table, row, before, cells) => {
      if (!isStill(table, row, before)) return false;
      const was = imageOf(table.id, before) as Record<string, unknown>;
      for (const [column, cell] of Object.entries(cells) as [ColumnId<typeof table.id>, Cell][]) {
        if (table.columns.has(column)) table.sheet.getRange(row, table.column(column)).setValue(cell);
      }
      const id = textIn((cells as CellsOf<'reports'>).id).replace(/^'/, '');
      if (idsNow(table as never)[row - 1] !== id) return false;
      const image = imageOf(table.id, cells);
      effects.push({
        kind: 'identified',
        table: table.id,
        id,
        before: Object.fromEntries(Object.keys(cells).map((column) => [column, was[column] ?? ''])) as never,
        after: { ...was, ...image } as never,
      });
      return true;
    },
    insert: (table, records) => {
      if (records.length === 0) return;
      const ids = columnValues(table as never, (table.columns as ReadonlyMap<string, number>).get('id') ?? 1);
      set.insert(table, records, { last: lastFilled(ids), maxRows: ids.length });
    },
    removeRow: (table, row, before) => {
      if (!isStill(table, row, before)) return false;
      const line = table.sheet.getRange(row, 1, 1, table.width).getFormulas()[0] ?? [];
      const formulas = [...table.columns].flatMap(([column, at]) =>
        line[at - 1] ? [[column as string, line[at - 1] as string] as const] : [],
      );
      table.sheet.deleteRow(row);
      effects.push({
        kind: 'mended',
        mend: {
          do: 'row-removed',
          table: table.id,
          id: textIn((before as CellsOf<'reports'>).id),
          row,
          before: imageOf(table.id, before) as never,
          formulas,
        },
      });
      return true;
    },
    writeHeader: (table, at, header) => {
      const before = String(table.header[at - 1] ?? '');
      table.sheet.getRange(1, at).setValue(header);
      const gid = table.sheet.getSheetId();
      effects.push({ kind: 'mended', mend: { do: 'header', gid, at, before, after: header } });
    },
    did: (mend) => {
      effects.push({ kind: 'mended', mend });
    },
    toldElsewhere: set.toldElsewhere,
    record: (entry) => {
      set.toldElsewhere();
      return recordHistory(google, {
        ...entry,
        detail: { v: 1, op: 'repair-book', effects: [...effects] },
      });
    },
  };
};
