import type { Area, SheetId, SheetInfo } from '../../workbook/engine';
import { refuse } from '../exception';
import { ask, sheetsVersion } from '../host';
import { a1Of, type Box } from './a1';

/**
 * What scripts hold of a sheet. The methods stand in the files beside, by subject; here is only what a handle
 * knows, so that these files need not import each other.
 */
export class Spreadsheet {}

/** Google gives a new object each time; nothing hangs on its identity here. */
export const spreadsheet = new Spreadsheet();

export class Sheet {
  readonly #id: SheetId;
  constructor(id: SheetId) {
    this.#id = id;
  }
  static idOf(sheet: Sheet): SheetId {
    return sheet.#id;
  }
}

export class Range {
  readonly #area: Area;
  constructor(area: Area) {
    this.#area = area;
  }
  static areaOf(range: Range): Area {
    return range.#area;
  }
}

export class RangeList {
  readonly #ranges: readonly Range[];
  constructor(ranges: readonly Range[]) {
    this.#ranges = ranges;
  }
  static rangesOf(list: RangeList): readonly Range[] {
    return list.#ranges;
  }
}

export const areaOf = Range.areaOf;
export const idOf = Sheet.idOf;

let known: { readonly version: number | null; readonly infos: readonly SheetInfo[] } | null = null;

/** The tabs. Most calls of a script look at one, so the host is asked anew only when they may have changed. */
export function sheetInfos(): readonly SheetInfo[] {
  if (known && known.version !== null && known.version === sheetsVersion()) return known.infos;
  const infos = ask<readonly SheetInfo[]>('sheets');
  known = { version: sheetsVersion(), infos };
  return infos;
}

export const infoOf = (sheet: SheetId): SheetInfo =>
  sheetInfos().find(({ id }) => id === sheet) ?? refuse(`Sheet ${sheet} not found`);

/** A range of the grid, refused as Google refuses one that does not lie on it. */
export function rangeAt(sheet: SheetId, box: Box): Range {
  const [row, column, rows, columns] = [box.row, box.column, box.rows, box.columns].map(Math.trunc) as [
    number,
    number,
    number,
    number,
  ];
  if (row < 1) refuse('The starting row of the range is too small.');
  if (column < 1) refuse('The starting column of the range is too small.');
  if (rows < 1) refuse('The number of rows in the range must be at least 1.');
  if (columns < 1) refuse('The number of columns in the range must be at least 1.');
  const info = infoOf(sheet);
  if (row + rows - 1 > info.maxRows || column + columns - 1 > info.maxColumns)
    refuse('The coordinates of the range are outside the dimensions of the sheet.');
  return new Range({ sheet, row, column, rows, columns });
}

export const notationOf = (range: Range): string => a1Of(areaOf(range));

/** Every cell of an area as an area of its own, row by row. */
export function mapCells<T>(area: Area, each: (row: number, column: number) => T): T[][] {
  return Array.from({ length: area.rows }, (_, i) =>
    Array.from({ length: area.columns }, (_, j) => each(area.row + i, area.column + j)),
  );
}
