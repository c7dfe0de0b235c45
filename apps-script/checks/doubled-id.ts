import { type TableId, tables } from '../../shared/tables/index';
import type { Column } from '../../shared/tables/table';
import { valueIn } from '../changes/image';
import type { Cell } from '../google/google';
import { addOutcomes } from '../operations/state/outcomes';
import { exactCell, textIn } from '../tabs/rows/cells';
import type { Bench } from './book/bench';
import type { BookRow, TableView } from './book/book';
import type { Check } from './book/check';
import { type Found, found, grouped, whereIs } from './book/finding';
import { campaignIds } from './book/what-is-there';

type Cells = Readonly<Record<string, Cell>>;
type Rows = readonly BookRow<TableId>[];

/** Tables whose id says what the row is about, so that a second row of it cannot be something else. */
const meaningful: readonly TableId[] = ['reports', 'coverage', 'lists', 'settings', 'units'];

const dataColumns = (table: TableView): readonly Column[] =>
  (tables[table.id].columns as readonly Column[]).filter(
    ({ id, kind }) =>
      kind !== 'formula' && id !== 'id' && (table.columns as ReadonlyMap<string, number>).has(id),
  );

const differing = (table: TableView, a: Cells, b: Cells): Column[] =>
  dataColumns(table).filter(
    ({ id, kind }) =>
      JSON.stringify(valueIn(kind, a[id] ?? '')) !== JSON.stringify(valueIn(kind, b[id] ?? '')),
  );

/** One row of each id is read whole: few rows are doubled, and tables may be long. */
const wholeRow = (table: TableView, row: number): Cells => {
  const line = (table.sheet.getRange(row, 1, 1, table.width).getValues()[0] ?? []) as Cell[];
  const cells: Record<string, Cell> = {};
  for (const [id, at] of table.columns as ReadonlyMap<string, number>) cells[id] = line[at - 1] ?? '';
  return cells;
};

const own = (bench: Bench, table: TableView, row: number, cells: Cells): void => {
  const { book } = bench;
  const year = textIn(cells.id).replace(/-\d+$/, '');
  let number = 2;
  while (campaignIds(book).includes(`${year}-${number}`)) number += 1;
  const id = table.id === 'campaigns' ? `${year}-${number}` : book.google.uuid();
  if (!bench.identify(table, row, cells as never, { id: exactCell(id) } as never)) return;
  const outcomes = book.tabs.get('outcomes');
  if (table.id !== 'publications' || !outcomes) return;
  const key = textIn(cells.key);
  addOutcomes(outcomes, [{ uuid: id, kind: 'logged', key }], book.now);
  bench.did({ do: 'outcome', uuid: id, key, kind: 'logged' });
};

const ofId = (table: TableView, id: string, rows: Rows, language: 'vi' | 'en'): Found => {
  const [first, ...copies] = rows as [BookRow<TableId>, ...BookRow<TableId>[]];
  const original = wholeRow(table, first.row);
  const others = copies.map(({ row }) => ({ row, cells: wholeRow(table, row) }));
  const unlike = others.filter(({ cells }) => differing(table, original, cells).length > 0);
  const columns = [...new Set(unlike.flatMap(({ cells }) => differing(table, original, cells)))];
  const asks = unlike.length > 0 && meaningful.includes(table.id);
  const name = textIn(original.title ?? original.unit_name ?? original.name ?? original.label);
  // From below upwards, so that the rows above keep their places.
  const upwards = [...others].sort((a, b) => b.row - a.row);
  return found({
    id: `doubled-id:${table.id}:${id}`.slice(0, 400),
    severity: 'wrong',
    repair: asks ? 'asks' : 'yes',
    where: whereIs(table, { rows: rows.map(({ row }) => row) }),
    count: others.length,
    facts: {
      name,
      same: unlike.length === 0 ? 'yes' : '',
      asks: asks ? 'yes' : '',
      columns: columns.map((column) => column.labels[language]).join(', '),
      rows: rows.map(({ row }) => row).join(', '),
    },
    choices: asks
      ? [
          { id: 'upper', label: '' },
          { id: 'lower', label: '' },
        ]
      : [],
    mend: (bench, choice) => {
      if (asks && choice === 'lower') {
        const last = upwards[0] as (typeof upwards)[number];
        for (const { row, cells } of [...upwards.slice(1), { row: first.row, cells: original }]) {
          if (row !== last.row) bench.removeRow(table, row, cells as never);
        }
        return;
      }
      if (asks && choice !== 'upper') return;
      for (const { row, cells } of upwards) {
        if (asks || differing(table, original, cells).length === 0)
          bench.removeRow(table, row, cells as never);
        else own(bench, table, row, cells);
      }
    },
  });
};

/** A copied row: an exact copy is removed, one that people made something else of gets an id of its own. */
export const doubledId: Check = {
  id: 'doubled-id',
  stage: 'rows',
  find: (book) =>
    (Object.keys(tables) as TableId[]).flatMap((id) => {
      const table = book.table(id) as TableView | undefined;
      if (!table || !(table.columns as ReadonlyMap<string, number>).has('id')) return [];
      const rows = book.rows(id, ['id'] as never) as Rows;
      const groups = grouped(rows, ({ cells }) => textIn((cells as Cells).id));
      return [...groups]
        .filter(([one, some]) => one !== '' && some.length > 1)
        .map(([one, some]) => ofId(table, one, some, book.language));
    }),
};
