import core = require('@univerjs/core');

import type { Book } from './book';
import { mutationKind, SET_VALUES, sheetOf, unitOf } from './mutations';
import { type PersonEvent, watchEvent } from './page-events';
import type { PageEdit, PageEditResult, PageSync } from './page-sync';
import type { Revisions } from './revisions';
import { UNIT } from './univer';

export type PageEditsOptions = {
  readonly book: Book;
  readonly revisions: Revisions;
  /** Runs the body with everything it causes written to the account of `origin`. */
  readonly as: (origin: string, body: () => void) => void;
  readonly onPersonEvent: (event: PersonEvent, who: string) => void;
};

export function createPageSync({ book, revisions, as, onPersonEvent }: PageEditsOptions): PageSync {
  return {
    snapshot: () => ({ revision: revisions.current(), workbook: saveUnit(book) }),
    since: revisions.since,
    onMutation: revisions.listen,
    applyFromPage: (edit, who, origin): PageEditResult => {
      const reason = refusal(book, edit);
      if (reason !== undefined) return { kind: 'refused', reason };
      if (revisions.isStale(edit.base, scopeOf(edit), origin)) return { kind: 'stale' };
      const finish = watchEvent(book, edit.id, edit.params);
      try {
        as(origin, () => {
          book.headless.commands.syncExecuteCommand(edit.id, edit.params as object, {
            fromCollab: true,
            origin,
          });
        });
      } catch (error) {
        return { kind: 'refused', reason: error instanceof Error ? error.message : String(error) };
      }
      onPersonEvent(finish(), who);
      return { kind: 'applied', revision: revisions.current() };
    },
  };
}

/** The whole workbook with what plugins keep: rules, notes, filters. */
export const saveUnit = (book: Book): core.IWorkbookData =>
  book.headless.get(core.IResourceLoaderService).saveUnit<core.IWorkbookData>(book.workbook.getUnitId()) ??
  book.workbook.getSnapshot();

/** Why a page may not send this, or undefined. */
function refusal(book: Book, { id, params }: PageEdit): string | undefined {
  const kind = mutationKind(id);
  if (kind === undefined) return `not a mutation of a page: ${id}`;
  if (unitOf(params) !== UNIT) return 'not a mutation of this workbook';
  const sheet = sheetOf(params);
  if (id === 'sheet.mutation.insert-sheet') return insertedSheetProblem(book, params);
  if (sheet !== undefined && !book.workbook.getSheetBySheetId(sheet)) return `no sheet ${sheet}`;
  if (id === 'sheet.mutation.remove-sheet' && book.workbook.getSheets().length === 1) return 'the last sheet';
  if (kind === 'value' || kind === 'place') return outside(book, sheet, params);
  return undefined;
}

function insertedSheetProblem(book: Book, params: unknown): string | undefined {
  const { sheet } = params as { sheet?: { id?: unknown; name?: unknown } };
  if (typeof sheet?.id !== 'string' || typeof sheet.name !== 'string') return 'a sheet without id or name';
  const isTaken = book.workbook
    .getSheets()
    .some((other) => other.getSheetId() === sheet.id || other.getName() === sheet.name);
  return isTaken ? `a sheet ${sheet.name} exists` : undefined;
}

/** Univer writes and cuts beyond the edge of a sheet without a word; formulas then count what nobody sees. */
function outside(book: Book, sheet: string | undefined, params: unknown): string | undefined {
  const worksheet = sheet === undefined ? undefined : book.workbook.getSheetBySheetId(sheet);
  if (!worksheet) return undefined;
  const [rows, columns] = [worksheet.getRowCount(), worksheet.getColumnCount()];
  const { range, sourceRange, cellValue } = params as {
    range?: core.IRange;
    sourceRange?: core.IRange;
    cellValue?: Readonly<Record<string, object | null>>;
  };
  for (const band of [range, sourceRange]) {
    if (!band) continue;
    const isWhole = [band.startRow, band.endRow, band.startColumn, band.endColumn].every(Number.isInteger);
    if (!isWhole || band.startRow < 0 || band.startColumn < 0) return 'a range that is none';
    if (band.startRow > rows || band.startColumn > columns) return 'outside the sheet';
  }
  for (const [row, cells] of Object.entries(cellValue ?? {})) {
    const isInside = (position: string, size: number) =>
      Number.isInteger(Number(position)) && Number(position) >= 0 && Number(position) < size;
    if (!isInside(row, rows) || !Object.keys(cells ?? {}).every((column) => isInside(column, columns))) {
      return 'outside the sheet';
    }
  }
  return undefined;
}

/** Where a page's edit is at home: a formula or a move concerns other sheets too, hence undefined. */
function scopeOf({ id, params }: PageEdit): string | undefined {
  if (mutationKind(id) === 'place' || mutationKind(id) === 'sheet') return undefined;
  if (id === SET_VALUES && JSON.stringify(params).includes('"f":"=')) return undefined;
  return sheetOf(params);
}
