import { messages } from '../../../shared/locale/messages';
import { type ColumnId, type TableId, tables } from '../../../shared/tables/index';
import type { Column } from '../../../shared/tables/table';
import type { Range, Sheet } from '../../google/google';
import { columnLetter, columnMark, locateColumns } from '../rows/columns';
import { dataOf, formatColumns, type LayoutTask } from './format-columns';
import { lookRule } from './look-rule';
import { tones } from './palette';

/** The headers of neighbouring columns with what rests on them. Their texts come last: they say that all is there. */
const writeHeaders = <T extends TableId>(
  { sheet, language }: LayoutTask<T>,
  columns: readonly Column[],
  first: number,
): void => {
  const tone = (column: Column) =>
    (column.kind === 'formula' ? tones.formulaHeader : tones.header).background;
  const cells = sheet.getRange(1, first, 1, columns.length);
  cells.setBackgrounds([columns.map(tone)]);
  cells.setFontColor(tones.header.text).setFontWeight('bold').setWrap(true);
  cells.setVerticalAlignment('middle').setHorizontalAlignment('center');
  if (columns.some((column) => column.help)) {
    cells.setNotes([columns.map((column) => column.help?.[language] ?? '')]);
  }
  cells.setValues([columns.map((column) => column.labels[language])]);
};

/** Reminds, and stops nobody: protection keeps honest people from accidents. */
const protect = (range: Range, description: string): void => {
  range.protect().setDescription(description).setWarningOnly(true);
};

/** The mark travels with its column, so a renamed header is still known. */
const markColumns = (
  sheet: Sheet,
  columns: ReadonlyMap<string, number>,
  marked: ReadonlySet<string>,
): void => {
  for (const [id, at] of columns) {
    if (marked.has(id)) continue;
    const letter = columnLetter(at);
    sheet.getRange(`${letter}:${letter}`).addDeveloperMetadata(columnMark, id);
  }
};

const marksOf = (sheet: Sheet): Set<string> =>
  new Set(
    sheet
      .createDeveloperMetadataFinder()
      .withKey(columnMark)
      .find()
      .map((mark) => mark.getValue() ?? ''),
  );

const setLooks = <T extends TableId>(
  { google, sheet, design, language }: LayoutTask<T>,
  columns: ReadonlyMap<string, number>,
) => {
  const rules = (design.looks?.(language) ?? []).map((look) => {
    const at = columnLetter(columns.get(look.column) as number);
    // From the header on, so that a row inserted right below it is painted too.
    return lookRule(google, look as never, sheet.getRange(`${at}:${at}`));
  });
  if (rules.length > 0) sheet.setConditionalFormatRules(rules);
};

const createTab = <T extends TableId>(task: LayoutTask<T>): void => {
  const { sheet, design, language } = task;
  const { columns, spareRows, frozenColumns = 0, hidden } = tables[design.table];
  const [rows, width] = [1 + Math.max(spareRows, 1), columns.length];
  const [haveRows, haveColumns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (haveColumns < width) sheet.insertColumnsAfter(haveColumns, width - haveColumns);
  if (haveColumns > width) sheet.deleteColumns(width + 1, haveColumns - width);
  if (haveRows > rows) sheet.deleteRows(rows + 1, haveRows - rows);
  formatColumns(task, columns, 1, rows);
  sheet.setRowHeight(1, design.headerPixels ?? 40);
  sheet.setFrozenRows(1);
  if (frozenColumns > 0) sheet.setFrozenColumns(frozenColumns);
  sheet.setTabColor(design.colour);
  const say = messages(language).sheet.protection;
  protect(sheet.getRange('1:1'), say.header);
  const at = new Map(columns.map((column, index) => [column.id as string, index + 1]));
  for (const { column } of design.formulas ?? []) {
    protect(dataOf(sheet, at.get(column) as number, rows), say.formula);
  }
  setLooks(task, at);
  if (hidden) sheet.hideSheet();
  writeHeaders(task, columns, 1);
  // After the headers: a tab that has marks and no headers would pass for one whose headers people renamed.
  markColumns(sheet, at, new Set());
};

/** Columns that a sheet of an earlier version lacks go to its right end; what people wrote stays where it is. */
const addMissing = <T extends TableId>(
  task: LayoutTask<T>,
  { columns, width }: ReturnType<typeof locateColumns<T>>,
): string[] => {
  const { sheet, design, language } = task;
  const declared = tables[design.table].columns as readonly Column[];
  const at = new Map<string, number>(columns);
  const missing = declared.filter((column) => !columns.has(column.id as ColumnId<T>));
  if (missing.length > 0) {
    const have = sheet.getMaxColumns();
    const first = columns.size === 0 && width === 1 ? 1 : width + 1;
    const room = have - first + 1;
    if (room < missing.length) sheet.insertColumnsAfter(have, missing.length - room);
    formatColumns(task, missing, first, sheet.getMaxRows());
    writeHeaders(task, missing, first);
    missing.forEach((column, index) => {
      at.set(column.id, first + index);
    });
  }
  markColumns(sheet, at, marksOf(sheet));
  return missing.map((column) => column.labels[language]);
};

/** Makes the tab of a table or adds what an older one lacks, and says what was added. */
export const layOutTable = <T extends TableId>(task: LayoutTask<T>, isNew: boolean): readonly string[] => {
  const { sheet, design, language } = task;
  const name = tables[design.table].tab[language];
  if (!isNew) {
    const found = locateColumns(design.table, sheet);
    // A tab without any header is one of which a killed run made no more, unless people write in it.
    if (found.columns.size > 0 || sheet.getLastRow() > 0) {
      return addMissing(task, found).map((column) => `${name}: ${column}`);
    }
  }
  createTab(task);
  return [name];
};
