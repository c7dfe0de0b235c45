import type { Book } from './book';
import { rangeOf } from './book';
import type { Calculation } from './calculation';
import { contentOf } from './cells';
import { displayText } from './display';
import type { Area, CellRead, CellStyle, PackedValues } from './engine';
import { ImpossibleChange } from './problems';
import { formulaAt } from './sort';
import { fromUniverStyle } from './styles';

export type Reading = {
  read(area: Area): Promise<readonly (readonly CellRead[])[]>;
  values(area: Area): Promise<PackedValues>;
  formulas(area: Area): readonly (readonly (string | null)[])[];
  display(area: Area, locale: string): Promise<readonly (readonly string[])[]>;
  styles(area: Area): readonly (readonly CellStyle[])[];
};

export function createReading(book: Book, calculation: Calculation): Reading {
  function readNow(area: Area): CellRead[][] {
    const worksheet = book.sheet(area.sheet);
    const styles = book.workbook.getStyles();
    return eachCell(area, (row, column): CellRead => {
      const cell = worksheet.getCellRaw(row, column);
      const spill = cell?.f || cell?.si ? undefined : calculation.spilled(area.sheet, row, column);
      const value = contentOf(cell) ?? contentOf(spill);
      const formula = formulaAt(book, area.sheet, row, column);
      const format = styles.getStyleByCell(cell)?.n?.pattern;
      return { value, ...(formula !== undefined && { formula }), ...(format && { format }) };
    });
  }

  async function read(area: Area): Promise<CellRead[][]> {
    check(book, area);
    if (calculation.concerns(area.sheet, rangeOf(area))) await calculation.settle();
    return readNow(area);
  }

  /** Where no formula concerns the area, a cell is what it holds. */
  function held({ sheet, row, column, rows, columns }: Area, pack: ReturnType<typeof createPacking>): void {
    const worksheet = book.sheet(sheet);
    const styles = book.workbook.getStyles();
    for (let r = row - 1; r < row - 1 + rows; r += 1) {
      for (let c = column - 1; c < column - 1 + columns; c += 1) {
        const cell = worksheet.getCellRaw(r, c);
        const value = contentOf(cell);
        pack.add(value, typeof value === 'number' ? styles.getStyleByCell(cell)?.n?.pattern : undefined);
      }
    }
  }

  async function values(area: Area): Promise<PackedValues> {
    check(book, area);
    const pack = createPacking();
    if (!calculation.concerns(area.sheet, rangeOf(area))) held(area, pack);
    else for (const line of await read(area)) for (const { value, format } of line) pack.add(value, format);
    return pack.packed;
  }

  return {
    read,
    values,
    formulas: (area) => {
      check(book, area);
      return eachCell(area, (row, column) => formulaAt(book, area.sheet, row, column) ?? null);
    },
    display: async (area, locale) =>
      (await read(area)).map((line) => line.map(({ value, format }) => displayText(value, format, locale))),
    styles: (area) => {
      check(book, area);
      const worksheet = book.sheet(area.sheet);
      const styles = book.workbook.getStyles();
      return eachCell(area, (row, column) =>
        fromUniverStyle(styles.getStyleByCell(worksheet.getCellRaw(row, column))),
      );
    },
  };
}

function createPacking() {
  const values: CellRead['value'][] = [];
  const formats: Record<string, number[]> = {};
  return {
    packed: { values, formats },
    add(value: CellRead['value'], format: string | undefined): void {
      if (typeof value === 'number' && format) {
        formats[format] ??= [];
        const runs = formats[format];
        const last = runs.length - 2;
        if (last >= 0 && (runs[last] as number) + (runs[last + 1] as number) === values.length)
          (runs[last + 1] as number) += 1;
        else runs.push(values.length, 1);
      }
      values.push(value);
    },
  };
}

const eachCell = <T>(area: Area, visit: (row: number, column: number) => T): T[][] =>
  Array.from({ length: area.rows }, (_, i) =>
    Array.from({ length: area.columns }, (__, j) => visit(area.row - 1 + i, area.column - 1 + j)),
  );

/** A sheet that is no more by the time it is read is the reader's mistake, not an empty one. */
function check(book: Book, { sheet }: Area): void {
  if (!book.workbook.getSheetBySheetId(sheet))
    throw new ImpossibleChange('no-such-sheet', 0, `read: ${sheet}`);
}
