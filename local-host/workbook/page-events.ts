import type core from '@univerjs/core';
import type { Book } from './book';
import { areaOf } from './book';
import { contentOf } from './cells';
import type { PersonChange, PersonEdit } from './engine';
import { mutationKind, SET_VALUES, sheetOf } from './mutations';

type CellValue = Readonly<
  Record<string, Readonly<Record<string, core.Nullable<core.ICellData>>> | undefined>
>;
type Scalar = string | number | boolean;

/** Commands that rewrite formulas because something else has moved: nobody typed those. */
const FOLLOWERS = /\.(insert|remove|delete|move|set-worksheet-name|reorder)[-.\w]*|sort/;

const KINDS: Readonly<Record<string, PersonChange['kind']>> = {
  'sheet.mutation.insert-row': 'INSERT_ROW',
  'sheet.mutation.insert-col': 'INSERT_COLUMN',
  'sheet.mutation.remove-rows': 'REMOVE_ROW',
  'sheet.mutation.remove-col': 'REMOVE_COLUMN',
  'sheet.mutation.insert-sheet': 'INSERT_GRID',
  'sheet.mutation.remove-sheet': 'REMOVE_GRID',
  'sheet.mutation.move-range': 'EDIT',
};

export type PersonEvent = {
  readonly edit?: Omit<PersonEdit, 'who'>;
  readonly change?: PersonChange['kind'];
};

/**
 * What Google would tell the triggers about a mutation of a page. Called before it is applied; the returned function,
 * called after it, adds the new value.
 */
export function watchEvent(book: Book, id: string, params: unknown): () => PersonEvent {
  if (id === SET_VALUES) return watchWrite(book, params as { cellValue?: CellValue; trigger?: string });
  if (id === 'sheet.mutation.move-range') {
    const { to } = params as { to?: { subUnitId?: string; value?: CellValue } };
    const range = boundsOf(to?.value ?? {}, () => true);
    const edit = range && to?.subUnitId ? { area: areaOf(to.subUnitId, range) } : undefined;
    return () => ({ change: 'EDIT', ...(edit && { edit }) });
  }
  const change = KINDS[id] ?? (mutationKind(id) === 'look' ? 'FORMAT' : 'OTHER');
  return () => ({ change });
}

function watchWrite(book: Book, params: { cellValue?: CellValue; trigger?: string }): () => PersonEvent {
  const sheet = sheetOf(params);
  const written = boundsOf(params.cellValue ?? {}, touchesContent);
  if (sheet === undefined || (params.trigger && FOLLOWERS.test(params.trigger))) return () => ({});
  if (!written) return () => ({ change: 'FORMAT' });
  const area = areaOf(sheet, written);
  if (area.rows > 1 || area.columns > 1) return () => ({ change: 'EDIT', edit: { area } });
  const read = (): Scalar | undefined =>
    contentOf(book.workbook.getSheetBySheetId(sheet)?.getCellRaw(written.startRow, written.startColumn)) ??
    undefined;
  const oldValue = read();
  return () => {
    const value = read();
    return {
      change: 'EDIT',
      edit: { area, ...(oldValue !== undefined && { oldValue }), ...(value !== undefined && { value }) },
    };
  };
}

const touchesContent = (cell: core.Nullable<core.ICellData>): boolean =>
  !cell || 'v' in cell || 'f' in cell || 'p' in cell || 'si' in cell;

function boundsOf(
  cellValue: CellValue,
  counts: (cell: core.Nullable<core.ICellData>) => boolean,
): core.IRange | undefined {
  let range: core.IRange | undefined;
  for (const [r, cells] of Object.entries(cellValue)) {
    for (const [c, cell] of Object.entries(cells ?? {})) {
      if (!counts(cell)) continue;
      const [row, column] = [Number(r), Number(c)];
      range = {
        startRow: Math.min(range?.startRow ?? row, row),
        endRow: Math.max(range?.endRow ?? row, row),
        startColumn: Math.min(range?.startColumn ?? column, column),
        endColumn: Math.max(range?.endColumn ?? column, column),
      };
    }
  }
  return range;
}
