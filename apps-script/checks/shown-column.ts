import { type TableId, tables } from '../../shared/tables/index';
import type { Column } from '../../shared/tables/table';
import type { TableView } from './book/book';
import type { Check } from './book/check';
import { found, whereIs } from './book/finding';

/** Columns of the add-on's own that were shown. */
export const shownColumn: Check = {
  id: 'shown-column',
  stage: 'tabs',
  find: (book) =>
    (Object.keys(tables) as TableId[]).flatMap((id) => {
      const table = book.table(id) as TableView | undefined;
      if (!table) return [];
      const columns = table.columns as ReadonlyMap<string, number>;
      const shown = (tables[id].columns as readonly Column[]).filter(
        (column) =>
          column.hidden &&
          columns.has(column.id) &&
          !table.sheet.isColumnHiddenByUser(columns.get(column.id) as number),
      );
      if (shown.length === 0) return [];
      return [
        found({
          id: `shown-column:${id}`,
          severity: 'help',
          where: whereIs(table, { at: columns.get(shown[0]?.id ?? '') ?? 1 }),
          count: shown.length,
          facts: { columns: shown.map((column) => column.labels[book.language]).join(', ') },
          mend: (bench) => {
            for (const { id: column } of shown) {
              table.sheet.hideColumns(columns.get(column) as number);
              bench.did({ do: 'column-hidden', gid: table.sheet.getSheetId(), column, table: id });
            }
          },
        }),
      ];
    }),
};
