import engineFormula = require('@univerjs/engine-formula');

import type core from '@univerjs/core';
import type { Book } from './book';
import { hasContent } from './cells';
import type { SheetId } from './engine';
import { SET_VALUES, sheetOf } from './mutations';
import { UNIT } from './univer';

type Extent = { readonly row: number; readonly column: number };

/** The last row and column with content, remembered: a look at every cell of a long ledger takes its time. */
export type Extents = {
  of(sheet: SheetId): Extent;
  /** To be told of every mutation before and after it is applied. */
  follow(id: string, params: unknown): void;
};

export function createExtents(book: Book): Extents {
  const known = new Map<SheetId, Extent>();

  function follow(id: string, params: unknown): void {
    const sheet = sheetOf(params);
    if (sheet === undefined) return;
    const extent = known.get(sheet);
    if (!extent) return;
    if (id === SET_VALUES) {
      const next = afterWrite(extent, (params as { cellValue?: Written }).cellValue ?? {});
      if (next) known.set(sheet, next);
      else known.delete(sheet);
    } else if (id === 'sheet.mutation.insert-row') {
      const { startRow, endRow } = (params as { range: core.IRange }).range;
      if (startRow < extent.row) known.set(sheet, { ...extent, row: extent.row + endRow - startRow + 1 });
    } else if (id.startsWith('sheet.mutation.')) {
      if (MOVES.test(id)) known.delete(sheet);
    }
  }

  return {
    of: (sheet) => {
      const extent = known.get(sheet) ?? scan(book.sheet(sheet));
      known.set(sheet, extent);
      return withSpills(book, sheet, extent);
    },
    follow,
  };
}

const MOVES = /\.(remove|insert|move|reorder)-/;

type Written = Readonly<Record<string, Readonly<Record<string, core.Nullable<core.ICellData>>> | undefined>>;

/** Undefined where a cell at the edge lost its content: then only a look at the sheet tells. */
function afterWrite(extent: Extent, cellValue: Written): Extent | undefined {
  let { row, column } = extent;
  for (const [r, cells] of Object.entries(cellValue)) {
    for (const [c, cell] of Object.entries(cells ?? {})) {
      const [atRow, atColumn] = [Number(r) + 1, Number(c) + 1];
      if (hasContent(cell)) {
        row = Math.max(row, atRow);
        column = Math.max(column, atColumn);
      } else if (isCleared(cell) && (atRow === extent.row || atColumn === extent.column)) return undefined;
    }
  }
  return { row, column };
}

const isCleared = (cell: core.Nullable<core.ICellData>): boolean =>
  !cell || 'v' in cell || 'f' in cell || 'p' in cell || 'si' in cell;

function scan(worksheet: core.Worksheet): Extent {
  let [row, column] = [0, 0];
  const matrix = worksheet.getCellMatrix().getMatrix();
  for (const [r, cells] of Object.entries(matrix)) {
    for (const [c, cell] of Object.entries(cells ?? {})) {
      const [atRow, atColumn] = [Number(r) + 1, Number(c) + 1];
      if ((atRow > row || atColumn > column) && hasContent(cell as core.ICellData)) {
        row = Math.max(row, atRow);
        column = Math.max(column, atColumn);
      }
    }
  }
  return { row, column };
}

/** What an array formula spills is content too, though it stands in no cell. */
function withSpills(book: Book, sheet: SheetId, extent: Extent): Extent {
  const ranges = book.headless.get(engineFormula.FormulaDataModel).getArrayFormulaRange()[UNIT]?.[sheet];
  let { row, column } = extent;
  for (const cells of Object.values(ranges ?? {})) {
    for (const range of Object.values((cells ?? {}) as Record<string, core.Nullable<core.IRange>>)) {
      row = Math.max(row, (range?.endRow ?? -1) + 1);
      column = Math.max(column, (range?.endColumn ?? -1) + 1);
    }
  }
  return { row, column };
}
