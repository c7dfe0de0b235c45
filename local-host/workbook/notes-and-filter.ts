import sheetsFilter = require('@univerjs/sheets-filter');
import sheetsNote = require('@univerjs/sheets-note');
import core = require('@univerjs/core');

import { areaOf, type Book, rangeOf } from './book';
import type { Area, SheetId } from './engine';
import { UNIT } from './univer';

const notesOf = (book: Book): sheetsNote.SheetsNoteModel => book.headless.get(sheetsNote.SheetsNoteModel);

export const noteAt = (book: Book, sheet: SheetId, row: number, column: number): string | null =>
  notesOf(book).getNote(UNIT, sheet, { row: row - 1, col: column - 1 })?.note ?? null;

export function setNote(book: Book, sheet: SheetId, row: number, column: number, text: string | null): void {
  const place = { row: row - 1, col: column - 1 };
  const old = notesOf(book).getNote(UNIT, sheet, place);
  if (text === null || text === '') {
    if (old) book.run(sheetsNote.RemoveNoteMutation.id, { sheetId: sheet, ...place });
    return;
  }
  const note: sheetsNote.ISheetNote = {
    width: 200,
    height: 100,
    ...old,
    id: old?.id ?? core.generateRandomId(6),
    ...place,
    note: text,
  };
  book.run(sheetsNote.UpdateNoteMutation.id, { sheetId: sheet, ...place, note });
}

export function filterOf(book: Book, sheet: SheetId): Area | null {
  const model = book.headless.get(sheetsFilter.SheetsFilterService).getFilterModel(UNIT, sheet);
  return model ? areaOf(sheet, model.getRange()) : null;
}

export function setFilter(book: Book, sheet: SheetId, area: Area | null): void {
  if (filterOf(book, sheet)) book.run(sheetsFilter.RemoveSheetsFilterMutation.id, { subUnitId: sheet });
  if (area)
    book.run(sheetsFilter.SetSheetsFilterRangeMutation.id, { subUnitId: sheet, range: rangeOf(area) });
}
