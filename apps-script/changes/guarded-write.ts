import type { TableId } from '../../shared/tables/index';
import type { Cell, Google } from '../google/google';
import { textIn } from '../tabs/rows/cells';
import { type OpenTable, openTable, sameHeaders } from '../tabs/rows/columns';
import { PeopleMoved } from '../tabs/rows/people-moved';
import { type CellsOf, findRow } from '../tabs/rows/rows';
import { giveRowBack, putBack } from './put-back';
import type { Seen, Witnesses } from './witness';

const tries = 5;

/** A row at the moment of the write: where it stood, and what it held, by column id. */
export type Met<T extends TableId> = { readonly row: number; readonly before: CellsOf<T> };

const ids = <T extends TableId>(cells: CellsOf<T>) => Object.keys(cells) as (keyof CellsOf<T> & string)[];

const beforeOf = <T extends TableId>(table: OpenTable<T>, { line }: Seen): CellsOf<T> => {
  const cells: CellsOf<T> = {};
  for (const [id, column] of table.columns) cells[id] = line[column - 1] ?? '';
  return cells;
};

/** Where the row is by now; the table is opened anew, since its columns may have moved too. */
const lookAgain = <T extends TableId>(google: Google, table: OpenTable<T>, id: string) => {
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const opened = openTable(google, table.id);
    if (!opened.ok) throw new PeopleMoved(`${table.id} while it was written to`, opened.problem);
    try {
      return { table: opened.value, row: findRow(opened.value, 'id' as never, id) };
    } catch (error) {
      if (!(error instanceof PeopleMoved)) throw error;
    }
  }
  throw new PeopleMoved(`columns of ${table.id}, again and again`, { kind: 'busy' });
};

const isOurs = <T extends TableId>(
  table: OpenTable<T>,
  seen: Seen,
  id: string,
  columns: number[],
): boolean => {
  const at = table.column('id' as never);
  return textIn(seen.line[at - 1]) === id && sameHeaders(table.header, seen.header, [at, ...columns]);
};

/**
 * Writes cells into the row with an id, and into no other: whoever's row was met instead has its cells again before
 * this returns. Undefined when no row has the id; throws `PeopleMoved` when people moved it again and again.
 */
export const changeGuarded = <T extends TableId>(
  google: Google,
  witnesses: Witnesses,
  opened: OpenTable<T>,
  place: { readonly id: string; readonly row: number },
  cells: CellsOf<T>,
): Met<T> | undefined => {
  let { table, row } = { table: opened, row: place.row };
  for (let attempt = 0; attempt < tries; attempt += 1) {
    if (row === 0) return undefined;
    const written = new Map(ids(cells).map((id) => [table.column(id), cells[id] as Cell]));
    // Every range before the first write: asking for one that is no longer there must find nothing written.
    const targets = [...written].map(([column, cell]) => [table.sheet.getRange(row, column), cell] as const);
    const witness = witnesses.take(table.sheet, row, table.width);
    for (const [range, cell] of targets) range.setValue(cell);
    const seen = witness.read();
    if (isOurs(table, seen, place.id, [...written.keys()])) return { row, before: beforeOf(table, seen) };
    if (!putBack(witnesses, table.sheet, witness, seen, written, row)) break;
    ({ table, row } = lookAgain(google, table, place.id));
  }
  throw new PeopleMoved(`row ${place.id}, again and again`, { kind: 'busy' });
};

/** Deletes the row with an id, and no other: one that was deleted instead is there again before this returns. */
export const removeGuarded = <T extends TableId>(
  google: Google,
  witnesses: Witnesses,
  opened: OpenTable<T>,
  place: { readonly id: string; readonly row: number },
): Met<T> | undefined => {
  let { table, row } = { table: opened, row: place.row };
  for (let attempt = 0; attempt < tries; attempt += 1) {
    if (row === 0) return undefined;
    const { sheet } = table;
    // A sheet keeps one row below a frozen header.
    if (sheet.getMaxRows() <= 2) sheet.insertRowsAfter(sheet.getMaxRows(), 1);
    const witness = witnesses.take(sheet, row, sheet.getMaxColumns());
    sheet.deleteRow(row);
    const seen = witness.read();
    if (isOurs(table, seen, place.id, [])) return { row, before: beforeOf(table, seen) };
    giveRowBack(witnesses, sheet, witness, row);
    ({ table, row } = lookAgain(google, table, place.id));
  }
  throw new PeopleMoved(`row ${place.id}, again and again`, { kind: 'busy' });
};
