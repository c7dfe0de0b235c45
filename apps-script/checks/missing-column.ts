import { articleKey } from '../../shared/publication/key';
import { type ColumnId, type TableId, tables } from '../../shared/tables/index';
import type { Column } from '../../shared/tables/table';
import { cellsOf } from '../changes/image';
import type { Cell } from '../google/google';
import { fates } from '../operations/state/outcomes';
import { tableTabs } from '../tabs/index';
import { layOutTable } from '../tabs/layout/lay-out-table';
import { exactCell, textCell, textIn } from '../tabs/rows/cells';
import { openTable } from '../tabs/rows/columns';
import type { Bench } from './book/bench';
import type { Book, BookRow, TableView } from './book/book';
import type { Check } from './book/check';
import { found, whereIs } from './book/finding';
import { knownRows } from './book/known-rows';
import { outcomeLines } from './book/outcome-lines';
import { strayHeader } from './header-row';
import { namelessIn } from './nameless-column';
import { renamedAway } from './taken-name';

type Cells = Readonly<Record<string, Cell>>;

/** Ids that say by themselves of what they are the id: campaign, unit, theme. */
const partOfId: Partial<Record<TableId, readonly string[]>> = {
  reports: ['campaign', 'unit'],
  coverage: ['campaign', 'unit', 'theme'],
};

/** What a column of a row held, by what else is known of the row; undefined where nobody can know. */
const recall = (book: Book, id: TableId) => {
  const known = knownRows(book, id);
  const units = new Map(
    book.rows('units', ['id', 'name']).map(({ cells }) => [textIn(cells.id), cells.name]),
  );
  const uuids = book.once('uuid-by-key', () => {
    const byKey = new Map<string, string>();
    for (const [uuid, fate] of fates(outcomeLines(book)))
      if (fate.kind === 'logged') byKey.set(fate.key, uuid);
    return byKey;
  });
  return (row: Cells, column: string): Cell | undefined => {
    const unit = textIn(row.unit);
    const parts = partOfId[id];
    if (column === 'id') {
      if (parts?.every((part) => textIn(row[part]) !== ''))
        return parts.map((part) => textIn(row[part])).join('|');
      if (id === 'publications') return uuids.get(articleKey(textIn(row.url), null) ?? '');
      return undefined;
    }
    const own = textIn(row.id);
    const kept = known.get(own) as Readonly<Record<string, never>> | undefined;
    if (kept !== undefined && kept[column] !== undefined)
      return (cellsOf({ [column]: kept[column] }) as Cells)[column];
    const at = parts?.indexOf(column) ?? -1;
    const part = own.split('|')[at];
    if (at >= 0 && part !== undefined) return column === 'theme' ? Number(part) : exactCell(part);
    if (column === 'unit_name') {
      const name = units.get(unit || (own.split('|')[1] ?? ''));
      return name === undefined ? undefined : textCell(textIn(name));
    }
    if (id === 'publications' && column === 'key') return articleKey(textIn(row.url), null) ?? undefined;
    return undefined;
  };
};

const recalled = (book: Book, table: TableView): { row: BookRow<TableId>; cells: Record<string, Cell> }[] => {
  const present = [...table.columns.keys()] as ColumnId<TableId>[];
  const wanted = (table.missing as readonly string[]).filter(
    (column) =>
      (tables[table.id].columns as readonly Column[]).find(({ id }) => id === column)?.kind !== 'formula',
  );
  const remember = recall(book, table.id);
  return book.rows(table.id, present as never).map((row) => {
    const cells: Record<string, Cell> = {};
    for (const column of wanted) {
      const cell = remember({ ...(row.cells as Cells), ...cells }, column);
      if (cell !== undefined && cell !== '') cells[column] = cell;
    }
    return { row: row as BookRow<TableId>, cells };
  });
};

const make = (bench: Bench, table: TableView): void => {
  const { book } = bench;
  const rows = recalled(book, table);
  const { sheet } = table;
  layOutTable(
    { google: book.google, sheet, design: tableTabs[table.id as 'pins'], language: book.language },
    false,
  );
  for (const column of table.missing as readonly string[]) {
    bench.did({ do: 'column-made', table: table.id, column, gid: sheet.getSheetId() });
  }
  const whole = openTable(book.google, table.id as 'pins');
  if (!whole.ok) return;
  for (const column of table.missing as readonly string[]) {
    const given = rows.filter(({ cells }) => cells[column] !== undefined);
    if (given.length === 0) continue;
    const last = Math.max(...given.map(({ row }) => row.row));
    const values: Cell[][] = Array.from({ length: last - 1 }, () => ['']);
    for (const { row, cells } of given) values[row.row - 2] = [cells[column] as Cell];
    sheet.getRange(2, whole.value.column(column as 'id'), last - 1, 1).setValues(values);
  }
};

/** Columns that were deleted: made again at the right end, with as much of their values as is known elsewhere. */
export const missingColumn: Check = {
  id: 'missing-column',
  stage: 'tabs',
  find: (book) =>
    (Object.keys(tables) as TableId[]).flatMap((id) => {
      const table = book.table(id) as TableView | undefined;
      if (!table || table.missing.length === 0) return [];
      if (renamedAway(book, id) || strayHeader(book, id) > 0) return [];
      const rows = recalled(book, table);
      const labels = (tables[id].columns as readonly Column[])
        .filter((column) => (table.missing as readonly string[]).includes(column.id))
        .map((column) => column.labels[book.language]);
      // One that lost its header may be the missing one: made anew beside it, nobody would be asked any more.
      const asks = namelessIn(book, id).length > 0;
      const known = rows.reduce((sum, { cells }) => sum + Object.keys(cells).length, 0);
      return [
        found({
          id: `missing-column:${id}`,
          severity: 'wrong',
          where: whereIs(table),
          count: labels.length,
          facts: {
            columns: labels.join(', '),
            known: String(known),
            cells: String(rows.length * labels.length),
          },
          ...(asks ? { repair: 'asks' as const, choices: [{ id: 'make', label: '' }] } : {}),
          mend: (bench, choice) => {
            if (!asks || choice === 'make') make(bench, table);
          },
        }),
      ];
    }),
};
