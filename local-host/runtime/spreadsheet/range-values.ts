import type { CellRead, CellWrite, PackedValues } from '../../workbook/engine';
import { refuse } from '../exception';
import { count } from '../host';
import { isDateFormat } from '../values/formats';
import { withEquals } from '../values/formula';
import { type CellValue, given } from '../values/given';
import { settings } from '../values/settings';
import { written } from '../values/written';
import { areaOf, mapCells, type Range } from './handles';

const read = (range: Range) => count<readonly (readonly CellRead[])[]>('read', areaOf(range));
const formulas = (range: Range) => count<(string | null)[][]>('formulas', areaOf(range));
const display = (range: Range) => count<string[][]>('display', areaOf(range));

/** Rows and columns of the data are those of the range, or Google refuses. */
export function sameSize(range: Range, data: readonly (readonly unknown[])[]): void {
  const { rows, columns } = areaOf(range);
  if (data.length !== rows)
    refuse(
      `The number of rows in the data does not match the number of rows in the range. The data has ${data.length} but the range has ${rows}.`,
    );
  for (const row of data)
    if (row.length !== columns)
      refuse(
        `The number of columns in the data does not match the number of columns in the range. The data has ${row.length} but the range has ${columns}.`,
      );
}

function write(range: Range, cells: readonly (readonly CellWrite[])[]): Range {
  const { sheet, row, column } = areaOf(range);
  count('change', [{ op: 'write', sheet, row, column, cells }]);
  return range;
}

const formulaWritten = (formula: string): CellWrite =>
  formula === '' ? { kind: 'blank' } : { kind: 'formula', formula: withEquals(formula) };

/** Unpacks a list of values to rows. Dates are made of this realm, so that `instanceof` holds for the script. */
function values(range: Range): CellValue[][] {
  const { rows, columns } = areaOf(range);
  const { values: list, formats } = count<PackedValues>('values', areaOf(range));
  const cells = list.map((value) => value ?? '') as CellValue[];
  for (const [format, runs] of Object.entries(formats)) {
    if (!isDateFormat(format)) continue;
    for (let run = 0; run < runs.length; run += 2) {
      const from = runs[run] as number;
      for (let at = from; at < from + (runs[run + 1] as number); at += 1)
        cells[at] = given({ value: cells[at] as number, format }, settings());
    }
  }
  return Array.from({ length: rows }, (_, row) => cells.slice(row * columns, (row + 1) * columns));
}

export const rangeValues = {
  getValues(this: Range) {
    return values(this);
  },
  getValue(this: Range) {
    return values(this)[0]?.[0] ?? '';
  },
  getDisplayValues(this: Range) {
    return display(this);
  },
  getDisplayValue(this: Range) {
    return display(this)[0]?.[0] ?? '';
  },
  getFormulas(this: Range) {
    return formulas(this).map((row) => row.map((formula) => formula ?? ''));
  },
  getFormula(this: Range) {
    return formulas(this)[0]?.[0] ?? '';
  },
  isBlank(this: Range) {
    return read(this).every((row) => row.every((c) => c.value === null && c.formula === undefined));
  },
  setValue(this: Range, value: unknown) {
    const cell = written(value, settings());
    return write(
      this,
      mapCells(areaOf(this), () => cell),
    );
  },
  setValues(this: Range, data: unknown[][]) {
    sameSize(this, data);
    return write(
      this,
      data.map((row) => row.map((value) => written(value, settings()))),
    );
  },
  setFormula(this: Range, formula: string) {
    const cell = formulaWritten(formula);
    return write(
      this,
      mapCells(areaOf(this), () => cell),
    );
  },
  setFormulas(this: Range, formulas: string[][]) {
    sameSize(this, formulas);
    return write(
      this,
      formulas.map((row) => row.map(formulaWritten)),
    );
  },
};
