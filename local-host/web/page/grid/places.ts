import type { ICellData, ICommandService, Workbook, Worksheet } from '@univerjs/core';
import { SetRangeValuesCommand } from '@univerjs/sheets';
import type { Cell } from '../sync/follow-cell';
import type { Mark } from '../sync/lost';
import { textOf } from '../sync/written-cells';

/** How far a row is looked at to tell it from another, in columns. */
const rowWidth = 30;

/** Cells by what stands around them: to find one again in a workbook that was read anew. */
export function places(commands: ICommandService, workbook: () => Workbook | null) {
  const sheetOf = (cell: Cell): Worksheet | undefined =>
    workbook()?.getSheetBySheetId(cell.sheet) || undefined;
  const textIn = (sheet: Worksheet, row: number, column: number) => textOf(sheet.getCellRaw(row, column));

  const hiddenColumns = (sheet: Worksheet): number[] =>
    Array.from({ length: sheet.getColumnCount() }, (_, column) => column).filter(
      (column) => !sheet.getColVisible(column),
    );
  const headerOf = (sheet: Worksheet, column: number): string =>
    Array.from({ length: sheet.getFreeze().ySplit }, (_, row) => textIn(sheet, row, column)).join('\n');
  const rowOf = (sheet: Worksheet, row: number, but: number): string[] =>
    Array.from({ length: Math.min(sheet.getColumnCount(), rowWidth) }, (_, column) =>
      column === but ? '' : textIn(sheet, row, column),
    );

  function rowWithId(sheet: Worksheet, text: string): number | undefined {
    const rows = hiddenColumns(sheet).flatMap((column) =>
      Array.from({ length: sheet.getRowCount() }, (_, row) => row).filter(
        (row) => textIn(sheet, row, column) === text,
      ),
    );
    return rows.length === 1 ? rows[0] : undefined;
  }

  function columnOf(sheet: Worksheet, column: number, header: string): number | undefined {
    if (headerOf(sheet, column) === header) return column;
    const columns = Array.from({ length: sheet.getColumnCount() }, (_, other) => other);
    const found = columns.filter((other) => headerOf(sheet, other) === header);
    return found.length === 1 ? found[0] : undefined;
  }

  return {
    markOf(cell: Cell): Mark | undefined {
      const sheet = sheetOf(cell);
      if (!sheet) return undefined;
      const id = hiddenColumns(sheet)
        .map((column) => ({ column, text: textIn(sheet, cell.row, column) }))
        .find(({ text, column }) => text !== '' && column !== cell.column);
      return { id, row: rowOf(sheet, cell.row, cell.column), header: headerOf(sheet, cell.column) };
    },
    /** `certain`: by the row's id, or by a row that is as it was; otherwise by its address only. */
    find(cell: Cell, mark: Mark | undefined): { readonly cell: Cell; readonly certain: boolean } | undefined {
      const sheet = sheetOf(cell);
      if (!sheet) return undefined;
      const column = mark ? columnOf(sheet, cell.column, mark.header) : cell.column;
      if (column === undefined) return undefined;
      if (mark?.id) {
        const row = rowWithId(sheet, mark.id.text);
        return row === undefined ? undefined : { cell: { ...cell, row, column }, certain: true };
      }
      if (cell.row >= sheet.getRowCount() || column >= sheet.getColumnCount()) return undefined;
      const isSame = mark !== undefined && String(rowOf(sheet, cell.row, column)) === String(mark.row);
      return { cell: { ...cell, column }, certain: isSame };
    },
    textAt(cell: Cell): string {
      const sheet = sheetOf(cell);
      return sheet ? textIn(sheet, cell.row, cell.column) : '';
    },
    /** Writes a cell as a person does, to be undone and sent to the host. */
    write({ sheet, row, column }: Cell, data: unknown): void {
      commands.syncExecuteCommand(SetRangeValuesCommand.id, {
        unitId: workbook()?.getUnitId(),
        subUnitId: sheet,
        value: { [row]: { [column]: data as ICellData } },
      });
    },
    /** `Tab!B12`, or `B12` in the tab in front. */
    nameOf({ sheet, row, column }: Cell): string {
      const there = workbook()?.getSheetBySheetId(sheet);
      const isInFront = workbook()?.getActiveSheet()?.getSheetId() === sheet;
      return `${isInFront || !there ? '' : `${there.getName()}, `}${lettersOf(column)}${row + 1}`;
    },
  };
}

const lettersOf = (column: number): string =>
  (column >= 26 ? lettersOf(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));
