import type { Language } from '../../../shared/locale/labels';
import { type ColumnId, type TableId, tables } from '../../../shared/tables/index';
import type { Cell, Google, Sheet } from '../../google/google';
import type { Person } from '../../operations/state/operation';
import { createPlaces, type Places } from '../../tabs/formulas/places';
import { sheetLanguage } from '../../tabs/layout/survey';
import { allTabs, type TabId, tabNames } from '../../tabs/layout/tabs-in-order';
import { columnLetter, findSheet, locateColumns, type OpenTable } from '../../tabs/rows/columns';
import type { CellsOf } from '../../tabs/rows/rows';

/** A table as it stands, whole or not: columns that are not there are absent from `columns`. */
export type TableView<T extends TableId = TableId> = OpenTable<T> & {
  readonly name: string;
  readonly headers: readonly string[];
  readonly missing: readonly ColumnId<T>[];
  readonly maxRows: number;
};

/** Some cells of a row; what was not read or has no column is absent. */
export type BookRow<T extends TableId> = { readonly row: number; readonly cells: CellsOf<T> };

/**
 * The workbook as the checks see it. Everything is read once and kept until a repair says that it changed.
 */
export type Book = {
  readonly google: Google;
  readonly who: Person;
  readonly now: Date;
  readonly language: Language;
  readonly tabs: ReadonlyMap<TabId, Sheet>;
  places(): Places;
  table<T extends TableId>(id: T): TableView<T> | undefined;
  /** Rows that hold anything in the asked columns. Small tables are read whole, of large ones only these columns. */
  rows<T extends TableId>(id: T, columns: readonly ColumnId<T>[]): readonly BookRow<T>[];
  /** Computed once for each opening of the book. */
  once<T>(key: string, work: () => T): T;
};

/** Tables of fewer cells are read with one call, as they are. */
const smallTable = 60_000;

const viewOf = <T extends TableId>(id: T, sheet: Sheet): TableView<T> => {
  const { columns, width, header } = locateColumns(id, sheet);
  const declared = tables[id].columns.map((column) => column.id as ColumnId<T>);
  return {
    id,
    sheet,
    columns,
    width,
    header,
    headers: header.slice(0, width).map(String),
    name: sheet.getName(),
    missing: declared.filter((column) => !columns.has(column)),
    maxRows: sheet.getMaxRows(),
    column: (name) => columns.get(name) as number,
  };
};

const readColumns = <T extends TableId>(
  table: TableView<T>,
  columns: readonly ColumnId<T>[],
  kept: Map<string, readonly Cell[]>,
): void => {
  const { sheet, maxRows, width } = table;
  if (maxRows < 2) return;
  if (maxRows * width <= smallTable) {
    const values = sheet.getRange(2, 1, maxRows - 1, width).getValues() as Cell[][];
    for (const [id, at] of table.columns)
      kept.set(
        id,
        values.map((line) => line[at - 1] as Cell),
      );
    return;
  }
  for (const id of columns) {
    const at = table.columns.get(id);
    if (at === undefined || kept.has(id)) continue;
    const letter = columnLetter(at);
    const values = sheet.getRange(`${letter}2:${letter}${maxRows}`).getValues() as Cell[][];
    kept.set(
      id,
      values.map((line) => line[0] as Cell),
    );
  }
};

export const openBook = (google: Google, who: Person, now: Date): Book => {
  const views = new Map<TableId, TableView | undefined>();
  const cells = new Map<TableId, Map<string, readonly Cell[]>>();
  const computed = new Map<string, unknown>();
  const tabs = new Map<TabId, Sheet>();
  for (const id of allTabs) {
    const names = tabNames(id);
    const sheet = findSheet(google, id, [names.vi, names.en]);
    if (sheet) tabs.set(id, sheet);
  }
  const once = <T>(key: string, work: () => T): T => {
    if (!computed.has(key)) computed.set(key, work());
    return computed.get(key) as T;
  };
  const table = <T extends TableId>(id: T): TableView<T> | undefined => {
    if (!views.has(id)) {
      const sheet = tabs.get(id);
      views.set(id, sheet ? (viewOf(id, sheet) as unknown as TableView) : undefined);
    }
    return views.get(id) as unknown as TableView<T> | undefined;
  };
  return {
    google,
    who,
    now,
    language: sheetLanguage(google),
    tabs,
    table,
    once,
    places: () =>
      once('places', () => {
        const ids = (Object.keys(tables) as TableId[]).filter((id) => table(id) !== undefined);
        return createPlaces(
          sheetLanguage(google),
          Object.fromEntries(ids.map((id) => [id, table(id)?.columns])) as never,
          Object.fromEntries(ids.map((id) => [id, table(id)?.name])),
        );
      }),
    rows: (id, columns) => {
      const view = table(id);
      if (!view) return [];
      const kept = cells.get(id) ?? new Map<string, readonly Cell[]>();
      cells.set(id, kept);
      if (columns.some((column) => view.columns.has(column) && !kept.has(column))) {
        readColumns(view, columns, kept);
      }
      const present = columns.filter((column) => kept.has(column));
      const rows: BookRow<typeof id>[] = [];
      for (let index = 0; index < view.maxRows - 1; index += 1) {
        const line: Record<string, Cell> = {};
        let filled = false;
        for (const column of present) {
          const cell = kept.get(column)?.[index] ?? '';
          line[column] = cell;
          if (cell !== '') filled = true;
        }
        if (filled) rows.push({ row: index + 2, cells: line as never });
      }
      return rows;
    },
  };
};
