import type { Labels } from '../../../shared/locale/labels';
import type { Problem } from '../../../shared/problem';
import { done, type Result, refused } from '../../../shared/result';
import type { ColumnId, TableId } from '../../../shared/tables/index';
import { tables } from '../../../shared/tables/index';
import type { Cell, Google, Sheet } from '../../google/google';
import { PeopleMoved } from './people-moved';

/** Where a table's columns stand now, by id; people move, insert and rename columns. */
export type Columns<T extends TableId> = ReadonlyMap<ColumnId<T>, number>;

export type OpenTable<T extends TableId> = {
  readonly id: T;
  readonly sheet: Sheet;
  readonly columns: Columns<T>;
  /** Columns of the sheet that have a header or lie left of one. */
  readonly width: number;
  /** The header row as it was read: columns stand where they stood as long as it says the same. */
  readonly header: readonly Cell[];
  column(id: ColumnId<T>): number;
};

/** The key under which set-up marks each column with its id, for when its header was renamed. */
export const columnMark = 'so-ghim-column';

const plain = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();

/** Whether a header is what a column is called in either language, whatever its spaces and capitals. */
export const sameHeader = (labels: Labels, header: string): boolean =>
  [labels.vi, labels.en].some((label) => plain(label) === plain(header));

/** The tab of a table by its name in either language, else by the sheet id that set-up kept. */
export const findSheet = (google: Google, id: TableId | 'overview' | 'matrix', names: readonly string[]) => {
  const spreadsheet = google.spreadsheet();
  for (const name of names) {
    const sheet = spreadsheet.getSheetByName(name);
    if (sheet) return sheet;
  }
  const kept = google.properties.get(`tab:${id}`);
  if (kept === null) return undefined;
  return spreadsheet.getSheets().find((sheet) => String(sheet.getSheetId()) === kept);
};

const byHeader = <T extends TableId>(id: T, header: readonly Cell[]): Map<ColumnId<T>, number> => {
  const found = new Map<ColumnId<T>, number>();
  const seen = header.map((cell) => plain(String(cell)));
  for (const column of tables[id].columns) {
    const at = seen.findIndex((text) => text === plain(column.labels.vi) || text === plain(column.labels.en));
    if (at >= 0) found.set(column.id as ColumnId<T>, at + 1);
  }
  return found;
};

/** Columns whose header was renamed, by the mark that travels with them. */
const addByMark = <T extends TableId>(id: T, sheet: Sheet, found: Map<ColumnId<T>, number>): void => {
  const marks = sheet.createDeveloperMetadataFinder().withKey(columnMark).find();
  const taken = new Set(found.values());
  for (const mark of marks) {
    const range = mark.getLocation().getColumn();
    const column = tables[id].columns.find((one) => one.id === mark.getValue());
    if (!range || !column || found.has(column.id as ColumnId<T>)) continue;
    const at = range.getColumn();
    if (!taken.has(at)) found.set(column.id as ColumnId<T>, at);
  }
};

/** The columns that are there; those that are not are simply absent. */
export const locateColumns = <T extends TableId>(
  id: T,
  sheet: Sheet,
): { columns: Columns<T>; width: number; header: readonly Cell[] } => {
  const header = (sheet.getRange('1:1').getValues()[0] ?? []) as Cell[];
  const columns = byHeader(id, header);
  if (columns.size < tables[id].columns.length) addByMark(id, sheet, columns);
  let filled = header.length;
  while (filled > 0 && header[filled - 1] === '') filled -= 1;
  return { columns, width: Math.max(filled, ...columns.values(), 1), header };
};

/** Opens a table for reading and writing: one read, of its header row. */
export const openTable = <T extends TableId>(google: Google, id: T): Result<OpenTable<T>, Problem> => {
  const { tab, columns: declared } = tables[id];
  const sheet = findSheet(google, id, [tab.vi, tab.en]);
  if (!sheet) return refused({ kind: 'missing-column', tab: tab.vi, column: '' });
  const { columns, width, header } = locateColumns(id, sheet);
  const absent = declared.find((column) => !columns.has(column.id as ColumnId<T>));
  if (absent) return refused({ kind: 'missing-column', tab: tab.vi, column: absent.labels.vi });
  return done({ id, sheet, columns, width, header, column: (name) => columns.get(name) as number });
};

/** `1` → `A`, `28` → `AB`. */
export const columnLetter = (column: number): string => {
  let left = column;
  let letters = '';
  while (left > 0) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
    left = Math.floor((left - 1) / 26);
  }
  return letters;
};

/** Whether some columns (1-based) still have the headers that a table was opened with. */
export const sameHeaders = (
  before: readonly Cell[],
  now: readonly Cell[],
  columns: Iterable<number>,
): boolean => {
  for (const column of columns) {
    if (String(before[column - 1] ?? '') !== String(now[column - 1] ?? '')) return false;
  }
  return true;
};

/**
 * A whole column, header included: the row of a value is its index plus one, and no last row is asked for. Throws
 * `PeopleMoved` when another column stands there by now.
 */
export const readColumn = <T extends TableId>(table: OpenTable<T>, id: ColumnId<T>): Cell[] => {
  const at = table.column(id);
  const letter = columnLetter(at);
  const cells = table.sheet.getRange(`${letter}:${letter}`).getValues() as Cell[][];
  if (String(cells[0]?.[0] ?? '') !== String(table.header[at - 1] ?? '')) {
    throw new PeopleMoved(`column ${id} of ${table.id}`);
  }
  return cells.map((row) => row[0] as Cell);
};
