import { type TableId, tables } from '../../../shared/tables/index';
import type { Column } from '../../../shared/tables/table';
import type { Cell } from '../../google/google';
import { textIn } from '../../tabs/rows/cells';
import type { Book, TableView } from './book';

/** Some rows of a table with all that stands in their cells. */
export type Area = {
  readonly table: TableView;
  /** The sheet row of the first line. */
  readonly first: number;
  readonly values: readonly (readonly Cell[])[];
  readonly formulas: readonly (readonly string[])[];
  /** Columns of the table that are there, with their place. */
  readonly columns: readonly { readonly column: Column; readonly at: number }[];
  /** The id of a line, blank where it has none or the table has no such column. */
  idOf(line: number): string;
  isBlank(line: number): boolean;
};

/** Rows that are looked at together; more would be much for one call at Google. */
export const areaRows = 4000;

export const readArea = (book: Book, id: TableId, first: number): Area | undefined => {
  const table = book.table(id);
  if (!table || first > table.maxRows) return undefined;
  const rows = Math.min(areaRows, table.maxRows - first + 1);
  const range = table.sheet.getRange(first, 1, rows, table.width);
  const values = range.getValues() as Cell[][];
  const formulas = range.getFormulas();
  const byId = table.columns as ReadonlyMap<string, number>;
  const idAt = byId.get('id') ?? 0;
  const formulaColumns = new Set(
    (tables[id].columns as readonly Column[])
      .filter(({ kind }) => kind === 'formula')
      .map(({ id: column }) => byId.get(column)),
  );
  return {
    table: table as TableView,
    first,
    values,
    formulas,
    columns: (tables[id].columns as readonly Column[])
      .map((column) => ({ column, at: byId.get(column.id) ?? 0 }))
      .filter(({ at }) => at > 0),
    idOf: (line) => (idAt === 0 ? '' : textIn(values[line]?.[idAt - 1])),
    // A formula of ours alone does not make a row.
    isBlank: (line) =>
      (values[line] ?? []).every((cell, index) => cell === '' || formulaColumns.has(index + 1)),
  };
};
