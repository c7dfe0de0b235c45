import { tables } from '../../shared/tables/index';
import type { Cell, Google, Range, Sheet } from '../google/google';

/** What stood in the header and in a row at the very moment at which we wrote into that row. */
export type Seen = { readonly header: readonly Cell[]; readonly line: readonly Cell[] };

export type Witness = {
  /** Publishes everything written before it, and tells what that met. */
  read(): Seen;
  /** The copies of some cells of the row, complete with formulas and looks, to be copied back. */
  cells(column: number, count: number): Range;
  readonly width: number;
};

/** The same of neighbouring rows: a line and a witness for each of them. */
export type BlockWitness = {
  read(): { readonly header: readonly Cell[]; readonly lines: readonly (readonly Cell[])[] };
  /** The witness of one of the rows, the first being 0, after `read`. */
  row(index: number): Witness;
};

export type Witnesses = {
  /** Of the first `width` columns. To be called right before the write: both then reach the sheet together. */
  take(sheet: Sheet, row: number, width: number): Witness;
  /** Of many rows from one on, in as many calls as of one. */
  takeBlock(sheet: Sheet, row: number, rows: number, width: number): BlockWitness;
  /** Leaves nothing of people's rows behind. */
  forget(): void;
};

const name = 'Sổ Ghim · bản sao dòng đang sửa';
/** In the middle of the tab, so that relative references of copied formulas do not fall off its edge. */
const firstRow = 400;
const mostRows = 200;
/** Rows of a new tab. */
const usualRows = 1000;
/** Columns of a new tab. How wide it was made since is kept, to spare the question. */
const usualWidth = 26;
/** What the widest table needs: made at once, so that the first report costs no more than the others. */
const tableWidth = Math.max(...Object.values(tables).map(({ columns }) => columns.length));
const widthKey = 'witness-width';

/** A hidden tab of our own. One that people renamed is left to them, and another one made. */
const openTab = (google: Google): Sheet => {
  const spreadsheet = google.spreadsheet();
  const found = spreadsheet.getSheetByName(name);
  if (found) return found;
  const made = spreadsheet.insertSheet(name, spreadsheet.getSheets().length);
  made.hideSheet();
  made.insertColumnsAfter(usualWidth, tableWidth - usualWidth);
  google.properties.set(widthKey, String(tableWidth));
  return made;
};

/**
 * Google has no way to write into a row only if it is still the one that was read. But what one run writes reaches
 * the sheet together, in order: so the row, and the header above it, are copied to a tab of our own right before
 * they are written to, and the copy is read afterwards. It says whom the write met, and it is all that is needed to
 * give a row of somebody else back as it was. The alternatives do worse: reading before and after cannot tell what
 * stood there in between, and a search that replaces (TextFinder) changes single texts only.
 */
export const openWitnesses = (google: Google): Witnesses => {
  let tab: Sheet | undefined;
  let used = 0;
  let blockRows = 0;
  let widest = 0;
  const openWide = (width: number): Sheet => {
    tab ??= openTab(google);
    widest = Math.max(widest, width);
    if (width <= usualWidth || width <= Number(google.properties.get(widthKey) ?? 0)) return tab;
    const have = tab.getMaxColumns();
    if (have < width) tab.insertColumnsAfter(have, width - have);
    google.properties.set(widthKey, String(Math.max(have, width)));
    return tab;
  };
  return {
    take: (sheet, row, width) => {
      const scratch = openWide(width);
      const at = firstRow + (used % mostRows);
      used += 2;
      const copies = [scratch.getRange(at, 1), scratch.getRange(at + 1, 1)] as const;
      const originals = [sheet.getRange(1, 1, 1, width), sheet.getRange(row, 1, 1, width)] as const;
      originals[0].copyTo(copies[0]);
      originals[1].copyTo(copies[1]);
      return {
        width,
        read: () => {
          const [header = [], line = []] = scratch.getRange(at, 1, 2, width).getValues() as Cell[][];
          return { header, line };
        },
        cells: (column, count) => scratch.getRange(at + 1, column, 1, count),
      };
    },
    takeBlock: (sheet, row, rows, width) => {
      const scratch = openWide(width);
      const at = firstRow + mostRows + blockRows;
      blockRows += rows + 1;
      if (at + rows > usualRows) {
        const have = scratch.getMaxRows();
        if (at + rows > have) scratch.insertRowsAfter(have, at + rows - have);
      }
      const copies = [scratch.getRange(at, 1), scratch.getRange(at + 1, 1)] as const;
      const originals = [sheet.getRange(1, 1, 1, width), sheet.getRange(row, 1, rows, width)] as const;
      originals[0].copyTo(copies[0]);
      originals[1].copyTo(copies[1]);
      let seen: { readonly header: readonly Cell[]; readonly lines: readonly (readonly Cell[])[] };
      return {
        read: () => {
          const [header = [], ...lines] = scratch.getRange(at, 1, rows + 1, width).getValues() as Cell[][];
          seen = { header, lines };
          return seen;
        },
        row: (index) => ({
          width,
          read: () => ({ header: seen.header, line: seen.lines[index] ?? [] }),
          cells: (column, count) => scratch.getRange(at + 1 + index, column, 1, count),
        }),
      };
    },
    forget: () => {
      const rows = blockRows > 0 ? mostRows + blockRows : Math.min(used, mostRows);
      const first = used > 0 || blockRows === 0 ? firstRow : firstRow + mostRows;
      if (tab && rows > 0) tab.getRange(first, 1, firstRow + rows - first, widest).clear();
      used = 0;
      blockRows = 0;
    },
  };
};
