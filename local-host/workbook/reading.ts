import type { Book } from './book';
import { rangeOf } from './book';
import type { Calculation } from './calculation';
import { contentOf } from './cells';
import { displayText } from './display';
import type { Area, CellRead, CellStyle } from './engine';
import { ImpossibleChange } from './problems';
import { formulaAt } from './sort';
import { fromUniverStyle } from './styles';

export type Reading = {
  read(area: Area): Promise<readonly (readonly CellRead[])[]>;
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

  return {
    read,
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

const eachCell = <T>(area: Area, visit: (row: number, column: number) => T): T[][] =>
  Array.from({ length: area.rows }, (_, i) =>
    Array.from({ length: area.columns }, (__, j) => visit(area.row - 1 + i, area.column - 1 + j)),
  );

/** A sheet that is no more by the time it is read is the reader's mistake, not an empty one. */
function check(book: Book, { sheet }: Area): void {
  if (!book.workbook.getSheetBySheetId(sheet))
    throw new ImpossibleChange('no-such-sheet', 0, `read: ${sheet}`);
}
