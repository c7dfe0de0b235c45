import type { Language } from '../../../shared/locale/labels';
import { messages } from '../../../shared/locale/messages';
import { type ColumnId, type TableId, tables } from '../../../shared/tables/index';
import type { Column, ColumnKind } from '../../../shared/tables/table';
import type { Google, Range, Sheet } from '../../google/google';
import { columnLetter, columnMark, locateColumns } from '../rows/columns';
import { tones } from './palette';
import type { TabDesign } from './tab-design';

const numberFormats: Partial<Record<ColumnKind, string>> = {
  date: 'dd/MM/yyyy',
  time: 'HH:mm',
  'date-time': 'dd/MM/yyyy HH:mm',
  integer: '#,##0',
  decimal: '#,##0.0',
};

const alignments: Partial<Record<ColumnKind, 'left' | 'center' | 'right'>> = {
  date: 'center',
  time: 'center',
  'date-time': 'center',
  integer: 'right',
  decimal: 'right',
};

type Task<T extends TableId> = {
  readonly google: Google;
  readonly sheet: Sheet;
  readonly design: TabDesign<T>;
  readonly language: Language;
};

const dataOf = (sheet: Sheet, column: number): Range =>
  sheet.getRange(2, column, Math.max(sheet.getMaxRows() - 1, 1), 1);

/** The headers of neighbouring columns, with what rests on them. */
const writeHeaders = <T extends TableId>(
  { sheet, language }: Task<T>,
  columns: readonly Column[],
  first: number,
): void => {
  const tone = (column: Column) =>
    (column.kind === 'formula' ? tones.formulaHeader : tones.header).background;
  const cells = sheet.getRange(1, first, 1, columns.length);
  cells.setValues([columns.map((column) => column.labels[language])]);
  cells.setBackgrounds([columns.map(tone)]);
  cells.setFontColor(tones.header.text).setFontWeight('bold').setWrap(true);
  cells.setVerticalAlignment('middle').setHorizontalAlignment('center');
  columns.forEach((column, index) => {
    if (column.help) sheet.getRange(1, first + index).setNote(column.help[language]);
  });
};

/** How the cells of neighbouring columns look: one call for each trait, whatever their number. */
const formatColumns = <T extends TableId>(task: Task<T>, columns: readonly Column[], first: number): void => {
  const { sheet, design } = task;
  const rows = Math.max(sheet.getMaxRows() - 1, 1);
  const cells = sheet.getRange(2, first, rows, columns.length);
  const isPlain = (column: Column) => (design.plainText ?? []).some((id) => id === column.id);
  const repeat = <V>(line: V[]): V[][] => Array.from({ length: rows }, () => line);
  cells.setNumberFormats(
    repeat(columns.map((column) => (isPlain(column) ? '@' : (numberFormats[column.kind] ?? 'General')))),
  );
  cells.setHorizontalAlignments(repeat(columns.map((column) => alignments[column.kind] ?? 'left')));
  cells.setVerticalAlignment('middle').setFontSize(10);
  columns.forEach((column, index) => {
    offerChoices(task, column, first + index);
    sheet.setColumnWidth(first + index, column.width);
    if (column.hidden) sheet.hideColumns(first + index);
    if ((design.wrap ?? []).some((id) => id === column.id)) dataOf(sheet, first + index).setWrap(true);
  });
};

/** What a column's cells offer. Values outside of a dropdown are warned about, not refused. */
const offerChoices = <T extends TableId>(
  { google, sheet, language }: Task<T>,
  column: Column,
  at: number,
): void => {
  if (column.choices) {
    const labels = column.choices.map((choice) => choice[language]);
    const rule = google.validation().requireValueInList(labels, true).setAllowInvalid(true).build();
    dataOf(sheet, at).setDataValidation(rule);
  } else if (column.kind === 'date') {
    dataOf(sheet, at).setDataValidation(google.validation().requireDate().setAllowInvalid(true).build());
  }
};

/** Reminds, and stops nobody: protection keeps honest people from accidents. */
const protect = (range: Range, description: string): void => {
  range.protect().setDescription(description).setWarningOnly(true);
};

/** The mark travels with its column, so a renamed header is still known. */
const markColumns = <T extends TableId>(sheet: Sheet, columns: ReadonlyMap<ColumnId<T>, number>): void => {
  const marked = new Set(
    sheet
      .createDeveloperMetadataFinder()
      .withKey(columnMark)
      .find()
      .map((mark) => mark.getValue()),
  );
  for (const [id, at] of columns) {
    if (marked.has(id)) continue;
    const letter = columnLetter(at);
    sheet.getRange(`${letter}:${letter}`).addDeveloperMetadata(columnMark, id);
  }
};

const setLooks = <T extends TableId>(
  { google, sheet, design, language }: Task<T>,
  columns: ReadonlyMap<string, number>,
) => {
  const rules = (design.looks?.(language) ?? []).map((look) => {
    const at = columnLetter(columns.get(look.column) as number);
    const rule = google.conditionalFormat();
    if ('starts' in look.when) rule.whenTextStartsWith(look.when.starts);
    else if ('equals' in look.when) rule.whenTextEqualTo(look.when.equals);
    else if ('contains' in look.when) rule.whenTextContains(look.when.contains);
    else rule.whenCellEmpty();
    rule.setBackground(tones[look.tone].background).setFontColor(tones[look.tone].text);
    if (look.bold) rule.setBold(true);
    // From the header on, so that a row inserted right below it is painted too.
    return rule.setRanges([sheet.getRange(`${at}:${at}`)]).build();
  });
  if (rules.length > 0) sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules(), ...rules]);
};

const createTab = <T extends TableId>(task: Task<T>): void => {
  const { sheet, design, language } = task;
  const { columns, spareRows, frozenColumns, hidden } = tables[design.table];
  const [rows, width] = [1 + Math.max(spareRows, 1), columns.length];
  if (sheet.getMaxColumns() < width)
    sheet.insertColumnsAfter(sheet.getMaxColumns(), width - sheet.getMaxColumns());
  if (sheet.getMaxColumns() > width) sheet.deleteColumns(width + 1, sheet.getMaxColumns() - width);
  if (sheet.getMaxRows() > rows) sheet.deleteRows(rows + 1, sheet.getMaxRows() - rows);
  writeHeaders(task, columns, 1);
  formatColumns(task, columns, 1);
  sheet.setRowHeight(1, design.headerPixels ?? 40);
  sheet.setFrozenRows(1);
  if (frozenColumns > 0) sheet.setFrozenColumns(frozenColumns);
  sheet.setTabColor(design.colour);
  const say = messages(language).sheet.protection;
  protect(sheet.getRange('1:1'), say.header);
  const at = new Map(columns.map((column, index) => [column.id as string, index + 1]));
  for (const { column } of design.formulas ?? []) {
    protect(dataOf(sheet, at.get(column) as number), say.formula);
  }
  setLooks(task, at);
  if (hidden) sheet.hideSheet();
};

/** Columns that a sheet of an earlier version lacks go to its right end; what people wrote stays where it is. */
const addMissing = <T extends TableId>(task: Task<T>): string[] => {
  const { sheet, design, language } = task;
  const declared = tables[design.table].columns as readonly Column[];
  const { columns, width } = locateColumns(design.table, sheet);
  const missing = declared.filter((column) => !columns.has(column.id as ColumnId<T>));
  if (missing.length > 0) {
    const room = sheet.getMaxColumns() - width;
    if (room < missing.length) sheet.insertColumnsAfter(sheet.getMaxColumns(), missing.length - room);
    writeHeaders(task, missing, width + 1);
    formatColumns(task, missing, width + 1);
  }
  return missing.map((column) => column.labels[language]);
};

/** Makes the tab of a table or adds what an older one lacks, and says what was added. */
export const layOutTable = <T extends TableId>(task: Task<T>, isNew: boolean): readonly string[] => {
  const name = tables[task.design.table].tab[task.language];
  let added: readonly string[] = [];
  if (isNew) {
    createTab(task);
    added = [name];
  } else {
    added = addMissing(task).map((column) => `${name}: ${column}`);
  }
  markColumns(task.sheet, locateColumns(task.design.table, task.sheet).columns);
  return added;
};
