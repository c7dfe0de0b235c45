import type { TableId } from '../../shared/tables/index';
import type { Cell, Google, Range, Sheet } from '../google/google';
import { keepLedger } from '../operations/state/reference';
import { textIn } from '../tabs/rows/cells';
import { type OpenTable, openTable, sameHeaders } from '../tabs/rows/columns';
import { PeopleMoved } from '../tabs/rows/people-moved';
import { type CellsOf, insertRecords, lastFilled } from '../tabs/rows/rows';
import { giveRowBack, sameLine } from './put-back';
import type { Witnesses } from './witness';

/** Rows that were inserted, by id, as they were to be; `first` is where the first of them was put. */
export type Inserted<T extends TableId> = {
  readonly table: OpenTable<T>;
  readonly first: number;
  readonly records: ReadonlyMap<string, CellsOf<T>>;
  /** Added below all others in one call, in which nobody can come between: only columns may have moved. */
  readonly appended?: true;
};

const tries = 12;

/** All that is in a table at one moment, with the header that was over it at that moment. */
const readGrid = <T extends TableId>(google: Google, id: T) => {
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const opened = openTable(google, id);
    if (!opened.ok) throw new PeopleMoved(`${id} after rows were added`, opened.problem);
    const table = opened.value;
    const grid = table.sheet.getDataRange().getValues() as Cell[][];
    if (sameHeaders(table.header, grid[0] ?? [], table.columns.values())) return { table, grid };
  }
  throw new PeopleMoved(`columns of ${id}, again and again`, { kind: 'busy' });
};

/**
 * Where each row stands now. A row that fell into columns which had moved just before it was written is made anew
 * under the headers as they are, and then the other one is taken out: both touch no row but fresh ones of our own.
 * A row that somebody has deleted since is not there, and does not come back.
 */
const findInserted = <T extends TableId>(
  google: Google,
  witnesses: Witnesses,
  { table: first, records }: Inserted<T>,
): ReadonlyMap<string, number> => {
  for (let attempt = 0; attempt < tries + records.size; attempt += 1) {
    const { table, grid } = readGrid(google, first.id);
    // The next request is to know where the columns stand by now.
    if (table.id === 'publications') keepLedger(google, table as unknown as OpenTable<'publications'>);
    const idColumn = table.column('id' as never);
    const rows = new Map<string, number>();
    const astray = new Map<string, number>();
    grid.forEach((line, index) => {
      if (index === 0) return;
      const strayed = line.map(textIn).find((text) => {
        const record = records.get(text);
        return record !== undefined && fellAside(table, record, line);
      });
      const id = strayed ?? textIn(line[idColumn - 1]);
      if (strayed !== undefined) astray.set(strayed, index + 1);
      else if (records.has(id) && !rows.has(id)) rows.set(id, index + 1);
    });
    if (astray.size === 0) return rows;
    const anew = [...astray.keys()].filter((id) => !rows.has(id));
    if (anew.length > 0) {
      const lines = anew.map((id) => records.get(id) as CellsOf<T>);
      insertRecords(table, lastFilled(grid.map((line) => line[idColumn - 1] ?? '')), lines);
    } else takeOut(witnesses, table, grid, Math.max(...astray.values()));
  }
  throw new PeopleMoved(`rows just added to ${first.id}, again and again`, { kind: 'busy' });
};

/** Deletes one of our own rows that lies askew, if it is still the one that was read. */
const takeOut = <T extends TableId>(
  witnesses: Witnesses,
  { sheet }: OpenTable<T>,
  grid: readonly (readonly Cell[])[],
  row: number,
): void => {
  const witness = witnesses.take(sheet, row, sheet.getMaxColumns());
  sheet.deleteRow(row);
  const seen = witness.read();
  if (!sameLine(seen.line, grid[row - 1] ?? [])) giveRowBack(witnesses, sheet, witness, row);
};

/**
 * Whether a line holds all that a record has, and not all of it under the headers that it was meant for. Where it was
 * written to is not asked: columns may have moved before and again since.
 */
const fellAside = <T extends TableId>(
  { columns }: OpenTable<T>,
  record: CellsOf<T>,
  line: readonly Cell[],
): boolean => {
  const given = [...columns].flatMap(([id, column]) => {
    const cell = record[id];
    return cell === undefined || cell === '' ? [] : [{ cell, column }];
  });
  const holds = (at: number, cell: Cell): boolean => sameLine([line[at] ?? ''], [cell]);
  if (given.every(({ cell, column }) => holds(column - 1, cell))) return false;
  const left = new Set(line.keys());
  return given.every(({ cell }) => {
    const at = [...left].find((one) => holds(one, cell));
    return at !== undefined && left.delete(at);
  });
};

/** Asking for the size of the sheet would be one call more for everybody. */
const rangeIfThere = (sheet: Sheet, row: number, column: number, rows: number): Range | undefined => {
  try {
    return sheet.getRange(row, column, rows, 1);
  } catch (_outsideOfTheSheetByNow) {
    return undefined;
  }
};

/**
 * Reads back where the rows stand: the ids, which also publishes everything written before, and then the header, since
 * columns may have moved between our reading it and our writing. Two calls where nobody is at work; where somebody is,
 * the whole table is read once, because only one read shows header and rows of the same moment.
 */
export const confirmRows = <T extends TableId>(
  google: Google,
  witnesses: Witnesses,
  inserted: Inserted<T>,
): ReadonlyMap<string, number> => {
  const { table, first, records } = inserted;
  const wanted = [...records.keys()];
  if (inserted.appended) {
    const header = (table.sheet.getRange('1:1').getValues()[0] ?? []) as Cell[];
    if (sameHeaders(table.header, header, table.columns.values())) return new Map([[wanted[0] ?? '', first]]);
    return findInserted(google, witnesses, inserted);
  }
  const idColumn = table.column('id' as never);
  const placeNow = () => rangeIfThere(table.sheet, first, idColumn, wanted.length);
  let place = placeNow();
  if (!place) {
    // A row that was added at the very end is not there before it is published.
    google.flush();
    place = placeNow();
  }
  if (place) {
    const back = place.getValues();
    const header = (table.sheet.getRange('1:1').getValues()[0] ?? []) as Cell[];
    const inPlace = wanted.every((id, index) => String(back[index]?.[0]) === id);
    if (inPlace && sameHeaders(table.header, header, table.columns.values())) {
      return new Map(wanted.map((id, index) => [id, first + index]));
    }
  }
  return findInserted(google, witnesses, inserted);
};
