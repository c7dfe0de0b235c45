import type { ColumnId, TableId } from '../../shared/tables/index';
import type { Google } from '../google/google';
import { textIn } from '../tabs/rows/cells';
import { type OpenTable, readColumn } from '../tabs/rows/columns';
import { type CellsOf, insertRecords, lastFilled, lineOf, type Row } from '../tabs/rows/rows';
import { changeRowsGuarded, type RowChange } from './change-rows';
import { confirmRows, type Inserted } from './confirm-rows';
import type { Effect } from './effect';
import { changeGuarded, type Met, removeGuarded } from './guarded-write';
import { type HistoryEntry, recordHistory } from './history';
import { imageOf, sameValue, type Value } from './image';
import { openWitnesses } from './witness';

/** Columns that every table has; a record without an id could not be found again. */
type Known = {
  readonly last: number;
  readonly maxRows?: number;
  /** Whoever inserts confirms by itself, after `record`: the two then cost one publication. */
  readonly confirm?: 'later';
};

/**
 * All that one operation changes in the tables, and the one line of *Nhật ký* that tells of it. Rows are found by
 * their id at the moment of writing, and each write is witnessed, since people work in the sheet meanwhile. Where
 * they move a row again and again, `PeopleMoved` is thrown, and every row is as they left it.
 */
export type ChangeSet = {
  readonly effects: readonly Effect[];
  /** Fresh rows below `last`; gives the first of them as it stood then. */
  insert<T extends TableId>(table: OpenTable<T>, records: readonly CellsOf<T>[], known: Known): number;
  /** Fresh rows below all others, one of them without a read; confirmed with `confirm`. */
  append<T extends TableId>(table: OpenTable<T>, records: readonly CellsOf<T>[]): void;
  /** Where the rows inserted since stand now, by table and id; those that somebody has deleted are absent. */
  confirm(): ReadonlyMap<TableId, ReadonlyMap<string, number>>;
  /** Writes some cells of a row. Gives the row at which it stood then, 0 when there is none with this id. */
  change<T extends TableId>(table: OpenTable<T>, before: Row<T>, cells: CellsOf<T>): number;
  /** The same for many rows and the same columns of each, at once. Gives the rows that were met, by id. */
  changeAll<T extends TableId>(
    table: OpenTable<T>,
    changes: readonly RowChange<T>[],
  ): ReadonlyMap<string, Met<T>>;
  /** Takes a row out; nothing where there is none with this id. */
  remove<T extends TableId>(table: OpenTable<T>, before: Row<T>): void;
  /** An effect that was made in another way and belongs to the same line. */
  note(effect: Effect): void;
  /**
   * One line of *Nhật ký* with the effects so far; gives its id. `earlier` are lines of the same work that were
   * written before it was gone on with.
   */
  record(entry: Omit<HistoryEntry, 'detail'>, earlier?: readonly string[]): string;
  /** Somebody else tells of the effects so far. */
  toldElsewhere(): void;
};

const idOf = <T extends TableId>(cells: CellsOf<T>): string =>
  textIn((cells as CellsOf<'reports'>).id).replace(/^'/, '');

type Unfinished = { tell(entry: Omit<HistoryEntry, 'detail'>): void };
const unfinished = new Map<Google, Set<Unfinished>>();

/** Tells *Nhật ký* of what was done before an operation was interrupted, so that it can be seen and taken back. */
export const tellUnfinished = (google: Google, entry: Omit<HistoryEntry, 'detail'>): void => {
  for (const set of unfinished.get(google) ?? []) set.tell(entry);
  unfinished.delete(google);
};

export const openChangeSet = (google: Google, op: string, undoes?: string): ChangeSet => {
  const effects: Effect[] = [];
  const witnesses = openWitnesses(google);
  let waiting: Inserted<TableId>[] = [];
  let told = 0;

  const write = (entry: Omit<HistoryEntry, 'detail'>, earlier: readonly string[] = []): string => {
    const detail = { v: 1 as const, op, ...(undoes === undefined ? {} : { undoes }), earlier, effects };
    told = effects.length;
    return recordHistory(google, { ...entry, detail });
  };
  const open = unfinished.get(google) ?? new Set();
  unfinished.set(google, open);
  open.add({
    tell: (entry) => {
      if (effects.length > told) write({ ...entry, partly: true });
    },
  });

  const confirm: ChangeSet['confirm'] = () => {
    const rows = new Map<TableId, ReadonlyMap<string, number>>();
    const inserted = waiting;
    waiting = [];
    for (const one of inserted) {
      rows.set(one.table.id, confirmRows(google, witnesses, one));
    }
    witnesses.forget();
    return rows;
  };

  const added = <T extends TableId>(
    table: OpenTable<T>,
    first: number,
    records: readonly CellsOf<T>[],
    appended: Pick<Inserted<T>, 'appended'> = {},
  ): void => {
    for (const record of records) {
      effects.push({ kind: 'added', table: table.id, id: idOf(record), after: imageOf(table.id, record) });
    }
    const byId = new Map(records.map((record) => [idOf(record), record]));
    waiting.push({ table, first, records: byId, ...appended } as unknown as Inserted<TableId>);
  };

  return {
    effects,
    confirm,
    insert: (table, records, { last, maxRows, confirm: when }) => {
      const first = insertRecords(table, last, records, maxRows);
      added(table, first, records);
      if (when !== 'later') confirm();
      return first;
    },
    append: (table, records) => {
      const [only] = records;
      if (only && records.length === 1) {
        table.sheet.appendRow(lineOf(table, only));
        // Where it fell is not asked: nobody needs it.
        added(table, 0, records, { appended: true });
      } else if (only) {
        const ids = readColumn(table, 'id' as ColumnId<typeof table.id>);
        added(table, insertRecords(table, lastFilled(ids), records, ids.length), records);
      }
    },
    change: (table, before, cells) => {
      const id = idOf(before.cells);
      const [was, is] = [imageOf(table.id, before.cells), imageOf(table.id, cells)];
      const changed = (Object.keys(is) as (keyof typeof is)[]).filter(
        (column) => !sameValue(was[column], is[column]),
      );
      if (changed.length === 0) return before.row;
      const only = <V>(from: { readonly [Id in keyof typeof is]?: V }) =>
        Object.fromEntries(changed.map((column) => [column, from[column] ?? '']));
      const place = { id, row: before.row };
      const met = changeGuarded(google, witnesses, table, place, only(cells as never) as typeof cells);
      if (met === undefined) return 0;
      const then = imageOf(table.id, met.before);
      effects.push({ kind: 'changed', table: table.id, id, before: only(then), after: only(is) });
      return met.row;
    },
    changeAll: (table, changes) => {
      const met = changeRowsGuarded(google, witnesses, table, changes);
      for (const { id, cells } of changes) {
        const one = met.get(id);
        if (!one) continue;
        const [was, is] = [imageOf(table.id, one.before), imageOf(table.id, cells)] as Record<
          string,
          Value
        >[];
        const changed = Object.keys(is ?? {}).filter((column) => !sameValue(was?.[column], is?.[column]));
        const only = (from: Record<string, Value> | undefined) =>
          Object.fromEntries(changed.map((column) => [column, from?.[column] ?? '']));
        if (changed.length === 0) continue;
        effects.push({ kind: 'changed', table: table.id, id, before: only(was), after: only(is) });
      }
      return met;
    },
    remove: (table, before) => {
      const id = idOf(before.cells);
      const met = removeGuarded(google, witnesses, table, { id, row: before.row });
      if (met === undefined) return;
      effects.push({ kind: 'removed', table: table.id, id, before: imageOf(table.id, met.before) });
    },
    note: (effect) => {
      effects.push(effect);
    },
    toldElsewhere: () => {
      told = effects.length;
    },
    record: (entry, earlier) => {
      const line = write(entry, earlier);
      witnesses.forget();
      return line;
    },
  };
};
