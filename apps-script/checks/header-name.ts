import { type TableId, tables } from '../../shared/tables/index';
import type { Column } from '../../shared/tables/table';
import { sameHeader } from '../tabs/rows/columns';
import type { TableView } from './book/book';
import type { Check } from './book/check';
import { type Found, found, whereIs } from './book/finding';

/** A column known by its mark only: its header was renamed, which may be meant, or emptied. */
const ofColumn = (table: TableView, column: Column, at: number, label: string): Found[] => {
  const header = table.headers[at - 1] ?? '';
  if (sameHeader(column.labels, header)) return [];
  const emptied = header.trim() === '';
  return [
    found({
      id: `header-name:${table.id}:${column.id}`,
      severity: emptied ? 'risk' : 'note',
      repair: emptied ? 'yes' : 'asks',
      where: whereIs(table, { column: header || label, at, rows: [1] }),
      facts: { label, header },
      choices: emptied
        ? []
        : [
            { id: 'back', label: '' },
            { id: 'leave', label: '' },
          ],
      mend: (bench, choice) => {
        if (choice !== 'leave') bench.writeHeader(table, at, label);
      },
    }),
  ];
};

export const headerName: Check = {
  id: 'header-name',
  stage: 'tabs',
  find: (book) =>
    (Object.keys(tables) as TableId[]).flatMap((id) => {
      const table = book.table(id) as TableView | undefined;
      if (!table) return [];
      return (tables[id].columns as readonly Column[]).flatMap((column) => {
        const at = (table.columns as ReadonlyMap<string, number>).get(column.id);
        return at === undefined ? [] : ofColumn(table, column, at, column.labels[book.language]);
      });
    }),
};
