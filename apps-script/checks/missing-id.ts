import { type ColumnId, type TableId, tables } from '../../shared/tables/index';
import type { Cell } from '../google/google';
import { addOutcomes } from '../operations/state/outcomes';
import { textIn } from '../tabs/rows/cells';
import type { Bench } from './book/bench';
import type { BookRow, TableView } from './book/book';
import type { Check } from './book/check';
import { type Found, found, whereIs } from './book/finding';
import { freshCells, idColumns, isIdentified } from './book/fresh-ids';
import { takenIds } from './book/what-is-there';

type Cells = Readonly<Record<string, Cell>>;
const plain = (cell: Cell | undefined): string => textIn(cell).replace(/^'/, '');

const give = (bench: Bench, table: TableView, rows: readonly BookRow<TableId>[]): void => {
  const { book } = bench;
  for (const { row, cells } of rows) {
    const fresh = freshCells(book, table.id, cells as Cells);
    if (fresh === null || !bench.identify(table, row, cells, fresh)) continue;
    const given = fresh as Cells;
    takenIds(book, table.id).add(plain(given.id));
    const outcomes = book.tabs.get('outcomes');
    if (table.id !== 'publications' || !outcomes) continue;
    // Known to the extension as logged, so that nobody logs it a second time.
    const key = plain(given.key ?? (cells as Cells).key);
    addOutcomes(outcomes, [{ uuid: plain(given.id), kind: 'logged', key }], book.now);
    bench.did({ do: 'outcome', uuid: plain(given.id), key, kind: 'logged' });
  }
};

const inTable = (
  table: TableView,
  all: readonly BookRow<TableId>[],
  of: (row: Cells) => boolean,
): Found[] => {
  const rows = all.filter(({ cells }) => textIn((cells as Cells).id) === '');
  const known = rows.filter(({ cells }) => of(cells as Cells));
  const unknown = rows.filter(({ cells }) => !of(cells as Cells));
  const where = (some: typeof rows) =>
    whereIs(table, {
      at: table.columns.get('name' as never) ?? 1,
      rows: some.map(({ row }) => row),
    });
  const results: Found[] = [];
  if (known.length > 0) {
    results.push(
      found({
        id: `missing-id:${table.id}`,
        severity: 'wrong',
        where: where(known),
        count: known.length,
        facts: { table: table.id },
        mend: (bench) => give(bench, table, known),
      }),
    );
  }
  if (unknown.length > 0) {
    results.push(
      found({
        id: `missing-id:${table.id}:unknown`,
        severity: 'risk',
        where: where(unknown),
        count: unknown.length,
        facts: { table: table.id, unknown: 'yes' },
      }),
    );
  }
  return results;
};

/** Rows that people typed or pasted: without an id nothing can find them again. */
export const missingId: Check = {
  id: 'missing-id',
  stage: 'rows',
  find: (book) =>
    (Object.keys(tables) as TableId[]).filter(isIdentified).flatMap((id) => {
      const table = book.table(id) as TableView | undefined;
      if (!table?.columns.has('id' as ColumnId<TableId>)) return [];
      const rows = book.rows(id, idColumns[id] as never) as readonly BookRow<TableId>[];
      return inTable(table, rows, (row) => freshCells(book, id, row) !== null);
    }),
};
