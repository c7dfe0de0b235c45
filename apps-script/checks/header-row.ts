import { type TableId, tables } from '../../shared/tables/index';
import type { Cell } from '../google/google';
import { sameHeader } from '../tabs/rows/columns';
import type { Book, TableView } from './book/book';
import type { Check } from './book/check';
import { found, whereIs } from './book/finding';

const known = (table: TableView, line: readonly Cell[]): number =>
  tables[table.id].columns.filter((column) => line.some((cell) => sameHeader(column.labels, String(cell))))
    .length;

/** The row of the headers where they are not in the first one: 0 where they are. */
export const strayHeader = (book: Book, id: TableId): number =>
  book.once(`stray-header:${id}`, () => {
    const table = book.table(id) as TableView | undefined;
    if (!table) return 0;
    const needed = Math.max(1, Math.ceil(tables[id].columns.length / 2));
    if (known(table, table.headers) >= needed) return 0;
    const last = table.sheet.getLastRow();
    if (last < 2) return 0;
    // As wide as the tab: with its headers elsewhere, nothing says where the table ends.
    const lines = table.sheet.getRange(1, 1, last, table.sheet.getMaxColumns()).getValues() as Cell[][];
    return lines.findIndex((line) => known(table, line) >= needed) + 1;
  });

/** Headers that were pushed down by rows above them, or sorted into the data. */
export const headerRow: Check = {
  id: 'header-row',
  stage: 'tabs',
  find: (book) =>
    (Object.keys(tables) as TableId[]).flatMap((id) => {
      const from = strayHeader(book, id);
      const table = book.table(id);
      if (from < 2 || !table) return [];
      const { sheet } = table;
      return [
        found({
          id: `header-row:${id}`,
          severity: 'wrong',
          where: whereIs(table, { rows: [from] }),
          facts: { row: String(from) },
          mend: (bench) => {
            const frozen = sheet.getFrozenRows();
            sheet.moveRows(sheet.getRange(`${from}:${from}`), 1);
            bench.did({ do: 'row-moved', gid: sheet.getSheetId(), from, to: 1 });
            if (frozen !== 1) {
              sheet.setFrozenRows(1);
              bench.did({ do: 'frozen', gid: sheet.getSheetId(), rows: frozen });
            }
          },
        }),
      ];
    }),
};
