import type core from '@univerjs/core';
import type { Book } from './book';
import { BLANK, type CellPatch, hasContent, toCellPatch } from './cells';
import type { Area, CellWrite, SheetId } from './engine';
import { SET_VALUES } from './mutations';
import type { StylePatch } from './styles';

/**
 * Gathers what a batch does to cells, so that it reaches Univer as one mutation per sheet: each mutation has its
 * price here, in the journal and in every open page. `flush` before anything that moves or reads cells.
 */
export type WriteBuffer = {
  write(sheet: SheetId, row: number, column: number, cells: readonly (readonly CellWrite[])[]): void;
  clearContent(area: Area): void;
  clearFormat(area: Area): void;
  style(area: Area, patchAt: (row: number, column: number) => StylePatch): void;
  flush(): void;
};

type Rows = Map<number, Map<number, CellPatch>>;

/**
 * Univer takes a cell that is written without its formula for one whose formula is gone, unless the mutation says that
 * only the look changes.
 */
export const LOOK = { trigger: 'sheet.command.set-style' };

const isLookOnly = (patch: CellPatch): boolean => Object.keys(patch).every((key) => key === 's');

function writeCells(
  book: Book,
  sheet: SheetId,
  rows: Rows,
  counts: (patch: CellPatch) => boolean,
  what: { readonly trigger?: string } = {},
): void {
  const cellValue: Record<number, Record<number, CellPatch>> = {};
  for (const [row, cells] of rows) {
    const chosen = [...cells].filter(([, patch]) => counts(patch));
    if (chosen.length > 0) cellValue[row] = Object.fromEntries(chosen);
  }
  if (Object.keys(cellValue).length > 0) book.run(SET_VALUES, { subUnitId: sheet, cellValue, ...what });
}

export function createWriteBuffer(book: Book): WriteBuffer {
  const sheets = new Map<SheetId, Rows>();

  const rowsOf = (sheet: SheetId): Rows => {
    const rows = sheets.get(sheet) ?? new Map();
    sheets.set(sheet, rows);
    return rows;
  };

  const put = (rows: Rows, row: number, column: number, patch: CellPatch): void => {
    const cells = rows.get(row) ?? new Map<number, CellPatch>();
    rows.set(row, cells);
    const before = cells.get(column);
    const style = patch.s && before?.s ? { s: { ...before.s, ...patch.s } } : {};
    cells.set(column, { ...before, ...patch, ...style });
  };

  const formatAt = (
    worksheet: core.Worksheet,
    rows: Rows,
    row: number,
    column: number,
  ): string | undefined => {
    const pending = rows.get(row)?.get(column)?.s;
    if (pending === null) return undefined;
    if (pending && 'n' in pending) return pending.n?.pattern;
    return book.workbook.getStyles().getStyleByCell(worksheet.getCellRaw(row, column))?.n?.pattern;
  };

  const eachCell = (area: Area, visit: (row: number, column: number) => void): void => {
    for (let row = area.row - 1; row < area.row - 1 + area.rows; row += 1) {
      for (let column = area.column - 1; column < area.column - 1 + area.columns; column += 1)
        visit(row, column);
    }
  };

  const blank = (worksheet: core.Worksheet, rows: Rows, row: number, column: number): void => {
    const isPending = rows.get(row)?.has(column);
    if (isPending || hasContent(worksheet.getCellRaw(row, column))) put(rows, row, column, BLANK);
  };

  const flush = (): void => {
    for (const [sheet, rows] of sheets) {
      writeCells(book, sheet, rows, (patch) => !isLookOnly(patch));
      writeCells(book, sheet, rows, isLookOnly, LOOK);
    }
    sheets.clear();
  };

  return {
    write: (sheet, row, column, cells) => {
      const worksheet = book.sheet(sheet);
      const rows = rowsOf(sheet);
      cells.forEach((line, i) => {
        line.forEach((write, j) => {
          const [r, c] = [row - 1 + i, column - 1 + j];
          if (write.kind === 'blank') blank(worksheet, rows, r, c);
          else put(rows, r, c, toCellPatch(write, formatAt(worksheet, rows, r, c)));
        });
      });
    },
    clearContent: (area) => {
      const worksheet = book.sheet(area.sheet);
      const rows = rowsOf(area.sheet);
      eachCell(area, (row, column) => blank(worksheet, rows, row, column));
    },
    clearFormat: (area) => {
      // "No style" and "this style" do not merge into one patch.
      flush();
      const worksheet = book.sheet(area.sheet);
      const rows = rowsOf(area.sheet);
      eachCell(area, (row, column) => {
        if (worksheet.getCellRaw(row, column)?.s) put(rows, row, column, { s: null });
      });
      flush();
    },
    style: (area, patchAt) => {
      const rows = rowsOf(area.sheet);
      eachCell(area, (row, column) => put(rows, row, column, { s: patchAt(row, column) }));
    },
    flush,
  };
}
