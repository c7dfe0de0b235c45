import type { OpenedWorkbook } from '../../../local-host/workbook/index';
import type { PageEdit, PageEditResult } from '../../../local-host/workbook/page-sync';

export const SET = 'sheet.mutation.set-range-values';
export const unitId = 'so-ghim';

/** A page that is up to date, of one person. */
export function aPage({ pages }: OpenedWorkbook, origin = 'trang-1') {
  const send = (id: string, params: object, base = pages.snapshot().revision): PageEditResult =>
    pages.applyFromPage({ id, params, base } satisfies PageEdit, 'can.bo@example.vn', origin);
  const type = (row: number, column: number, cell: object, base?: number): PageEditResult =>
    send(
      SET,
      {
        unitId,
        subUnitId: '0',
        cellValue: { [row - 1]: { [column - 1]: cell } },
        trigger: 'sheet.command.set-range-values',
      },
      base,
    );
  return { send, type };
}

/** Whole rows, counted from 1. */
export const band = (from: number, to: number) => ({
  startRow: from - 1,
  endRow: to - 1,
  startColumn: 0,
  endColumn: 25,
});
