import sheets = require('@univerjs/sheets');
import core = require('@univerjs/core');

import type { Book } from './book';
import { moveConditionalRules } from './conditional-followers';
import type { SheetId } from './engine';
import { UNIT } from './univer';

type Line = { readonly sheet: SheetId; readonly at: number; readonly count: number };
export type Axis = 'rows' | 'columns';

/**
 * Runs a mutation as Univer's own command would: formulas, merges, filters, validations, conditional rules and notes
 * say what has to move with it. Not the command itself: it skips filtered rows, keeps an undo list and needs a screen.
 */
export function runWithFollowers(
  book: Book,
  sheet: SheetId,
  command: { readonly id: string; readonly params: Readonly<Record<string, unknown>> },
  mutation: { readonly id: string; readonly params: Readonly<Record<string, unknown>> },
): void {
  const interceptors = book.headless.get(sheets.SheetInterceptorService);
  // Filters and merges follow only on the active sheet.
  book.headless.commands.syncExecuteCommand(sheets.SetWorksheetActiveOperation.id, {
    unitId: UNIT,
    subUnitId: sheet,
  });
  const info = { id: command.id, params: { unitId: UNIT, subUnitId: sheet, ...command.params } };
  const followers = interceptors.onCommandExecute(info);
  const runAll = (list: readonly core.IMutationInfo[] | undefined): void => {
    for (const { id, params } of list ?? []) book.run(id, params as Record<string, unknown>);
  };
  runAll(followers.preRedos);
  book.run(mutation.id, { subUnitId: sheet, ...mutation.params });
  runAll(followers.redos);
  moveConditionalRules(book, sheet, mutation.id, mutation.params);
  runAll(interceptors.afterCommandExecute(info).redos);
}

/** The whole rows or columns from `at` (counted from 1), as Univer wants them. */
export function bandOf(worksheet: core.Worksheet, axis: Axis, at: number, count: number): core.IRange {
  return axis === 'rows'
    ? {
        startRow: at - 1,
        endRow: at + count - 2,
        startColumn: 0,
        endColumn: Math.max(worksheet.getColumnCount() - 1, 0),
        rangeType: core.RANGE_TYPE.ROW,
      }
    : {
        startRow: 0,
        endRow: Math.max(worksheet.getRowCount() - 1, 0),
        startColumn: at - 1,
        endColumn: at + count - 2,
        rangeType: core.RANGE_TYPE.COLUMN,
      };
}

export function insertBand(
  book: Book,
  axis: Axis,
  { sheet, at, count }: Line,
  inherit: 'before' | 'after',
): void {
  const worksheet = book.sheet(sheet);
  const range = bandOf(worksheet, axis, at, count);
  const model = inherit === 'before' ? at - 2 : at - 1;
  const direction =
    axis === 'rows'
      ? inherit === 'after'
        ? core.Direction.UP
        : core.Direction.DOWN
      : inherit === 'after'
        ? core.Direction.LEFT
        : core.Direction.RIGHT;
  const size = lineInfo(worksheet, axis, model, count);
  runWithFollowers(
    book,
    sheet,
    {
      id: axis === 'rows' ? sheets.InsertRowCommand.id : sheets.InsertColCommand.id,
      params: { range, direction },
    },
    axis === 'rows'
      ? { id: sheets.InsertRowMutation.id, params: { range, ...(size && { rowInfo: size }) } }
      : { id: sheets.InsertColMutation.id, params: { range, ...(size && { colInfo: size }) } },
  );
}

/** The height or width of the neighbour, for each new row or column. */
function lineInfo(
  worksheet: core.Worksheet,
  axis: Axis,
  model: number,
  count: number,
): unknown[] | undefined {
  if (model < 0) return undefined;
  if (axis === 'rows') {
    const row = worksheet.getRowManager().getRow(model);
    if (!row) return undefined;
    const { h, ia, s } = row;
    return Array.from({ length: count }, () => ({
      ...(h !== undefined && { h }),
      ...(ia !== undefined && { ia }),
      ...(s !== undefined && { s }),
      hd: 0,
    }));
  }
  const column = worksheet.getColumnManager().getColumn(model);
  if (!column) return undefined;
  const { w, s } = column;
  return Array.from({ length: count }, () => ({
    ...(w !== undefined && { w }),
    ...(s !== undefined && { s }),
    hd: 0,
  }));
}

export function deleteBand(book: Book, axis: Axis, { sheet, at, count }: Line): void {
  const range = bandOf(book.sheet(sheet), axis, at, count);
  runWithFollowers(
    book,
    sheet,
    { id: axis === 'rows' ? sheets.RemoveRowCommand.id : sheets.RemoveColCommand.id, params: { range } },
    { id: axis === 'rows' ? sheets.RemoveRowMutation.id : sheets.RemoveColMutation.id, params: { range } },
  );
}

export function moveBand(book: Book, axis: Axis, { sheet, at, count }: Line, before: number): void {
  if (before >= at && before <= at + count) return;
  const worksheet = book.sheet(sheet);
  const from = bandOf(worksheet, axis, at, count);
  const to = bandOf(worksheet, axis, before, count);
  runWithFollowers(
    book,
    sheet,
    {
      id: axis === 'rows' ? sheets.MoveRowsCommand.id : sheets.MoveColsCommand.id,
      params: { fromRange: from, toRange: to, range: from },
    },
    {
      id: axis === 'rows' ? sheets.MoveRowsMutation.id : sheets.MoveColsMutation.id,
      params: { sourceRange: from, targetRange: to },
    },
  );
}
