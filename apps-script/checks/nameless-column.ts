import { type TableId, tables } from '../../shared/tables/index';
import type { Column } from '../../shared/tables/table';
import type { Cell } from '../google/google';
import { columnLetter } from '../tabs/rows/columns';
import type { Book, TableView } from './book/book';
import type { Check } from './book/check';
import { type Found, found, whereIs } from './book/finding';
import { strayHeader } from './header-row';
import { renamedAway } from './taken-name';

/** Columns (1-based) that have no header and hold something all the same. */
const nameless = (table: TableView): number[] => {
  const last = Math.min(table.sheet.getLastColumn(), table.sheet.getMaxColumns());
  const rows = table.sheet.getLastRow();
  if (rows < 2) return [];
  const empty = Array.from({ length: last }, (_, at) => at + 1).filter(
    (at) => String(table.header[at - 1] ?? '').trim() === '',
  );
  return empty.filter((at) => {
    const letter = columnLetter(at);
    const cells = table.sheet.getRange(`${letter}2:${letter}${rows}`).getValues() as Cell[][];
    return cells.some(([cell]) => cell !== '');
  });
};

/** Of a table that lacks columns: those that may be one of them. */
export const namelessIn = (book: Book, id: TableId): readonly number[] =>
  book.once(`nameless:${id}`, () => {
    const table = book.table(id) as TableView | undefined;
    if (!table || table.missing.length === 0) return [];
    return renamedAway(book, id) || strayHeader(book, id) > 0 ? [] : nameless(table);
  });

const ofTable = (book: Book, id: TableId): Found[] => {
  const table = book.table(id) as TableView | undefined;
  const places = namelessIn(book, id);
  if (!table || places.length === 0) return [];
  const lacking = (tables[id].columns as readonly Column[]).filter((column) =>
    (table.missing as readonly string[]).includes(column.id),
  );
  return places.map((at) =>
    found({
      id: `nameless-column:${id}:${at}`,
      severity: 'wrong',
      repair: 'asks',
      where: whereIs(table, { column: columnLetter(at), at, rows: [1] }),
      facts: { columns: lacking.map((column) => column.labels[book.language]).join(', ') },
      choices: [
        ...lacking.map((column) => ({ id: column.id, label: column.labels[book.language] })),
        { id: 'leave', label: '' },
      ],
      mend: (bench, choice) => {
        const label = lacking.find((column) => column.id === choice)?.labels[book.language];
        if (label !== undefined) bench.writeHeader(table, at, label);
      },
    }),
  );
};

/** A column that lost its header and its mark, so that it looks deleted: a person may know which one it is. */
export const namelessColumn: Check = {
  id: 'nameless-column',
  stage: 'tabs',
  find: (book) => (Object.keys(tables) as TableId[]).flatMap((id) => ofTable(book, id)),
};
