import type { Language } from '../../../shared/locale/labels';
import { type ColumnId, type TableId, tables } from '../../../shared/tables/index';
import type { SettingId } from '../../../shared/tables/settings';
import { columnLetter } from '../rows/columns';

/** Where things stand at the moment of laying out; the spreadsheet moves the references along afterwards. */
export type Places = {
  readonly language: Language;
  /** A whole column of a table: `'Báo cáo'!$F:$F`. */
  whole<T extends TableId>(table: T, column: ColumnId<T>): string;
  /** The cell of a column in the same sheet and row: `$F5`. */
  cell<T extends TableId>(table: T, column: ColumnId<T>, row: number): string;
};

export type ColumnsByTable = { readonly [T in TableId]?: ReadonlyMap<string, number> };

export const quoted = (name: string): string => `'${name.replace(/'/g, "''")}'`;

/** Text inside a formula. */
export const literal = (text: string): string => `"${text.replace(/"/g, '""')}"`;

/** Places by the columns found in a sheet, or as declared where a table is not given. */
export const createPlaces = (
  language: Language,
  found: ColumnsByTable = {},
  names: Partial<Record<TableId, string>> = {},
): Places => {
  const letter = (table: TableId, column: string): string => {
    const at =
      found[table]?.get(column) ?? tables[table].columns.findIndex((declared) => declared.id === column) + 1;
    if (at === 0) throw new Error(`No column ${column} in ${table}`);
    return columnLetter(at);
  };
  return {
    language,
    whole: (table, column) => {
      const at = letter(table, column);
      return `${quoted(names[table] ?? tables[table].tab[language])}!$${at}:$${at}`;
    },
    cell: (table, column, row) => `$${letter(table, column)}${row}`,
  };
};

/** A setting's value, wherever its row was sorted to. */
export const settingValue = (places: Places, id: SettingId): string =>
  `XLOOKUP(${literal(id)},${places.whole('settings', 'id')},${places.whole('settings', 'value')},"")`;
