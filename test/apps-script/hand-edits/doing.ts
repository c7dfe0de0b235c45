import type { CellWrite, Change } from '../../../local-host/workbook/engine';
import { hasFormula, type TabData, valueAt } from './sheet-texts';

/** A hand edit as changes of the workbook, with what takes them back; null where there is nothing to do it to. */
export type Doing = { readonly changes: readonly Change[]; readonly back: readonly Change[] | null };

export type Place = {
  readonly sheet: string;
  readonly tab: TabData;
  /** The last row and column that hold anything. */
  readonly extent: { readonly row: number; readonly column: number };
  /** Where a column of a table stands by its header, 0 where it has none. */
  readonly columnOf: (id: string) => number;
};

export const textCell = (value: string): CellWrite =>
  value === '' ? { kind: 'blank' } : { kind: 'text', value, forced: false };

const cellOf = (value: string | number | boolean | null): CellWrite => {
  if (value === null) return { kind: 'blank' };
  if (typeof value === 'number') return { kind: 'number', value };
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  return { kind: 'text', value, forced: true };
};

export const within = (number: number, from: number, to: number): number => from + (number % (to - from + 1));

export const block = (
  { tab }: Place,
  row: number,
  column: number,
  rows: number,
  columns: number,
): CellWrite[][] | null => {
  const lines = Array.from({ length: rows }, (_r, r) =>
    Array.from({ length: columns }, (_c, c) =>
      hasFormula(tab, row + r, column + c) ? null : cellOf(valueAt(tab, row + r, column + c)),
    ),
  );
  return lines.some((line) => line.includes(null)) ? null : (lines as CellWrite[][]);
};

/** Writes a block, and back what stood there; formulas that stood there cannot be taken back. */
export const write = (place: Place, row: number, column: number, cells: CellWrite[][]): Doing => {
  const before = block(place, row, column, cells.length, cells[0]?.length ?? 1);
  const { sheet } = place;
  return {
    changes: [{ op: 'write', sheet, row, column, cells }],
    back: before && [{ op: 'write', sheet, row, column, cells: before }],
  };
};

export const both = (change: Change, back: Change | null): Doing => ({
  changes: [change],
  back: back && [back],
});
