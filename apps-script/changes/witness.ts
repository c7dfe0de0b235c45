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

export type Witnesses = {
  /** Of the first `width` columns. To be called right before the write: both then reach the sheet together. */
  take(sheet: Sheet, row: number, width: number): Witness;
  /** Leaves nothing of people's rows behind. */
  forget(): void;
};

const name = 'Sổ Ghim · bản sao dòng đang sửa';
/** In the middle of the tab, so that relative references of copied formulas do not fall off its edge. */
const firstRow = 400;
const mostRows = 200;
/** Columns of a new tab. */
const usualWidth = 26;

/** A hidden tab of our own. One that people renamed is left to them, and another one made. */
const openTab = (google: Google): Sheet => {
  const spreadsheet = google.spreadsheet();
  const found = spreadsheet.getSheetByName(name);
  if (found) return found;
  const made = spreadsheet.insertSheet(name, spreadsheet.getSheets().length);
  made.hideSheet();
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
  let widest = 0;
  return {
    take: (sheet, row, width) => {
      tab ??= openTab(google);
      const scratch = tab;
      if (width > usualWidth) {
        const room = width - scratch.getMaxColumns();
        if (room > 0) scratch.insertColumnsAfter(scratch.getMaxColumns(), room);
      }
      const at = firstRow + (used % mostRows);
      used += 2;
      widest = Math.max(widest, width);
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
    forget: () => {
      if (tab && used > 0) tab.getRange(firstRow, 1, Math.min(used, mostRows), widest).clear();
      used = 0;
    },
  };
};
