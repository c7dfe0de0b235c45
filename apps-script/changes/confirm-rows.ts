import type { TableId } from '../../shared/tables/index';
import type { Cell, Google, Range, Sheet } from '../google/google';
import { keepLedger } from '../operations/state/reference';
import { textIn } from '../tabs/rows/cells';
import { type OpenTable, openTable, sameHeaders } from '../tabs/rows/columns';
import { PeopleMoved } from '../tabs/rows/people-moved';
import type { CellsOf } from '../tabs/rows/rows';
import { putBack, sameLine } from './put-back';
import type { Witnesses } from './witness';

/** Rows that were inserted, by id, as they were to be; `first` is where the first of them was put. */
export type Inserted<T extends TableId> = {
  readonly table: OpenTable<T>;
  readonly first: number;
  readonly records: ReadonlyMap<string, CellsOf<T>>;
};

const tries = 5;

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
 * Where each row stands now. A row that fell into columns which had moved just before it was written is put in order;
 * one that somebody has deleted since is not there, and does not come back.
 */
const findInserted = <T extends TableId>(
  google: Google,
  witnesses: Witnesses,
  { table: old, records }: Inserted<T>,
): ReadonlyMap<string, number> => {
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const { table, grid } = readGrid(google, old.id);
    // The next request is to know where the columns stand by now.
    if (table.id === 'publications') keepLedger(google, table as unknown as OpenTable<'publications'>);
    const at = (column: number, line: readonly Cell[]) => textIn(line[column - 1]);
    const [idNow, idThen] = [table.column('id' as never), old.column('id' as never)];
    const rows = new Map<string, number>();
    const astray = new Map<string, number>();
    for (const [id, record] of records) {
      const row = grid.findIndex((line, index) => index > 0 && at(idNow, line) === id) + 1;
      const line = grid[row - 1] ?? [];
      // A row stands right as long as what it got is under its own headers; people may have changed some of it.
      const isInOrder = row > 0 && !fellAside(old, table, record, line);
      if (isInOrder) rows.set(id, row);
      else {
        const other =
          row > 0 ? row : grid.findIndex((cells, index) => index > 0 && at(idThen, cells) === id) + 1;
        if (other > 0) astray.set(id, other);
      }
    }
    if (astray.size === 0) return rows;
    for (const [id, row] of astray) {
      setRight(witnesses, old, table, grid[row - 1] ?? [], row, records.get(id) as CellsOf<T>);
    }
  }
  throw new PeopleMoved(`rows just added to ${old.id}, again and again`, { kind: 'busy' });
};

/** Whether a row has what it got under other headers than it was meant for: all of it that is in moved columns. */
const fellAside = <T extends TableId>(
  old: OpenTable<T>,
  now: OpenTable<T>,
  record: CellsOf<T>,
  line: readonly Cell[],
): boolean => {
  const moved = [...now.columns].filter(([id, column]) => old.columns.get(id) !== column);
  const given = moved.filter(([id]) => record[id] !== undefined && record[id] !== '');
  if (given.length === 0) return false;
  const lies = (at: (id: (typeof given)[number][0], column: number) => number) =>
    given.every(([id, column]) => sameLine([line[at(id, column) - 1] ?? ''], [record[id] as Cell]));
  return !lies((_id, column) => column) && lies((id) => old.columns.get(id) ?? 0);
};

/** Moves what a row got under the right headers. The row is our own and fresh; it is only met if still as it was. */
const setRight = <T extends TableId>(
  witnesses: Witnesses,
  old: OpenTable<T>,
  now: OpenTable<T>,
  line: readonly Cell[],
  row: number,
  record: CellsOf<T>,
): void => {
  const wanted = new Map<number, Cell>();
  for (const [id, column] of now.columns) {
    if (old.columns.get(id) !== column) wanted.set(column, record[id] ?? '');
  }
  for (const [id, column] of old.columns) {
    const isLeftOver = record[id] !== undefined && sameLine([line[column - 1] ?? ''], [record[id] as Cell]);
    const isOurs = [...now.columns.values()].includes(column);
    if (now.columns.get(id) !== column && !isOurs && isLeftOver) wanted.set(column, '');
  }
  const targets = [...wanted].map(([column, cell]) => [now.sheet.getRange(row, column), cell] as const);
  const witness = witnesses.take(now.sheet, row, Math.max(now.width, old.width, line.length));
  for (const [range, cell] of targets) range.setValue(cell);
  const seen = witness.read();
  if (sameLine(seen.line, line)) return;
  const isBack = putBack(witnesses, now.sheet, witness, seen, wanted, row);
  if (!isBack) throw new PeopleMoved(`rows of ${now.id}, again and again`, { kind: 'busy' });
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
