import { ICommandService, type Injector, type IRange, type IWorkbookData } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { SheetsSelectionsService } from '@univerjs/sheets';
import { SetScrollOperation } from '@univerjs/sheets-ui';
import { followCell } from '../sync/follow-cell';

type Api = ReturnType<typeof FUniver.newAPI>;
type Scroll = { readonly sheetViewStartRow: number; readonly sheetViewStartColumn: number };
export type View = {
  readonly front: string;
  readonly zooms: ReadonlyMap<string, number>;
  readonly selection: IRange | undefined;
  readonly scroll: Scroll | undefined;
};

/** What a person has in view: tab, selection, scroll position and zoom belong to the page, not to the workbook. */
export function view(api: Api, injector: Injector) {
  const selections = () => injector.get(SheetsSelectionsService);
  const commands = injector.get(ICommandService);
  const active = () => api.getActiveWorkbook()?.getActiveSheet();

  function selectRange(sheet: string, range: IRange): void {
    const worksheet = api.getActiveWorkbook()?.getSheetBySheetId(sheet);
    if (!worksheet) return;
    const [rows, columns] = [worksheet.getMaxRows(), worksheet.getMaxColumns()];
    const [row, column] = [Math.min(range.startRow, rows - 1), Math.min(range.startColumn, columns - 1)];
    const [lastRow, lastColumn] = [Math.min(range.endRow, rows - 1), Math.min(range.endColumn, columns - 1)];
    api
      .getActiveWorkbook()
      ?.setActiveRange(worksheet.getRange(row, column, lastRow - row + 1, lastColumn - column + 1));
  }

  return {
    selectRange,
    now(): View | undefined {
      const workbook = api.getActiveWorkbook();
      const front = active();
      if (!workbook || !front) return undefined;
      return {
        front: front.getSheetId(),
        zooms: new Map(workbook.getSheets().map((sheet) => [sheet.getSheetId(), sheet.getZoom()])),
        selection: selections().getCurrentSelections().at(-1)?.range,
        scroll: front.getScrollState(),
      };
    },
    /** A zoom is part of a sheet's data. */
    zoomed(workbook: Partial<IWorkbookData>, kept: View | undefined): Partial<IWorkbookData> {
      const sheets = Object.entries(workbook.sheets ?? {}).map(([id, sheet]) => {
        const zoomRatio = kept?.zooms.get(id);
        return [id, zoomRatio === undefined ? sheet : { ...sheet, zoomRatio }];
      });
      return { ...workbook, sheets: Object.fromEntries(sheets) };
    },
    restore(kept: View): void {
      const workbook = api.getActiveWorkbook();
      const sheet = workbook?.getSheetBySheetId(kept.front);
      if (!workbook || !sheet) return;
      workbook.setActiveSheet(sheet);
      if (kept.selection) selectRange(kept.front, kept.selection);
      const { scroll } = kept;
      if (!scroll) return;
      commands.syncExecuteCommand(SetScrollOperation.id, {
        ...scroll,
        unitId: workbook.getId(),
        sheetId: kept.front,
      });
    },
    /** The selection stays on the cells that it was on, where others move them. */
    follow(mutation: { readonly id: string; readonly params: unknown }, body: () => void): void {
      const front = active()?.getSheetId();
      const before = selections().getCurrentSelections().at(-1)?.range;
      body();
      if (!front || !before || active()?.getSheetId() !== front) return;
      const first = followCell(mutation, { sheet: front, row: before.startRow, column: before.startColumn });
      if (typeof first === 'string' || first.sheet !== front) return;
      const [down, right] = [first.row - before.startRow, first.column - before.startColumn];
      if (down === 0 && right === 0) return;
      selectRange(front, {
        ...before,
        startRow: before.startRow + down,
        endRow: before.endRow + down,
        startColumn: before.startColumn + right,
        endColumn: before.endColumn + right,
      });
    },
  };
}
