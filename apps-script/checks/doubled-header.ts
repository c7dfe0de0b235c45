import { type TableId, tables } from '../../shared/tables/index';
import type { Column } from '../../shared/tables/table';
import { sameHeader } from '../tabs/rows/columns';
import type { TableView } from './book/book';
import type { Check } from './book/check';
import { found, whereIs } from './book/finding';

/** A copied column: two of the same name, of which the add-on takes the first. */
export const doubledHeader: Check = {
  id: 'doubled-header',
  stage: 'tabs',
  find: (book) =>
    (Object.keys(tables) as TableId[]).flatMap((id) => {
      const table = book.table(id) as TableView | undefined;
      if (!table) return [];
      return (tables[id].columns as readonly Column[]).flatMap((column) => {
        const ours = (table.columns as ReadonlyMap<string, number>).get(column.id);
        return table.headers.flatMap((header, index) => {
          const at = index + 1;
          if (at === ours || !sameHeader(column.labels, header)) return [];
          const after = `${header} (2)`;
          return [
            found({
              id: `doubled-header:${id}:${column.id}`,
              where: whereIs(table, { column: header, at, rows: [1] }),
              facts: { header, after },
              mend: (bench) => bench.writeHeader(table, at, after),
            }),
          ];
        });
      });
    }),
};
