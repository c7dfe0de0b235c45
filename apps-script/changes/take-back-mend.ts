import { type TableId, tables } from '../../shared/tables/index';
import type { Google, Sheet } from '../google/google';
import { addOutcomes, openOutcomes } from '../operations/state/outcomes';
import { columnMark, findSheet, locateColumns, openTable } from '../tabs/rows/columns';
import { lineOf } from '../tabs/rows/rows';
import { cellOf, cellsOf, type Value } from './image';
import { isFormula, type Kept, type Mend, type Run } from './mend';

const sheetOf = (google: Google, gid: number): Sheet | undefined =>
  google
    .spreadsheet()
    .getSheets()
    .find((sheet) => sheet.getSheetId() === gid);

const columnOf = (
  google: Google,
  table: TableId,
  column: string,
): { sheet: Sheet; at: number } | undefined => {
  const sheet = findSheet(google, table, [tables[table].tab.vi, tables[table].tab.en]);
  const at = sheet
    ? (locateColumns(table, sheet).columns as ReadonlyMap<string, number>).get(column)
    : undefined;
  return sheet && at !== undefined ? { sheet, at } : undefined;
};

/** Cells beside each other that go in one call. */
const neighbours = (cells: Extract<Mend, { do: 'view' }>['cells']) => {
  const runs: { readonly row: number; readonly column: number; readonly cells: Kept[] }[] = [];
  for (const [row, column, kept] of cells) {
    const run = runs[runs.length - 1];
    const goesOn =
      run?.row === row &&
      run.column + run.cells.length === column &&
      isFormula(run.cells[0] as Kept) === isFormula(kept);
    if (goesOn) run.cells.push(kept);
    else runs.push({ row, column, cells: [kept] });
  }
  return runs;
};

const inRuns = <T>(
  google: Google,
  { table, column, runs }: { table: TableId; column: string; runs: readonly Run<T>[] },
  write: (sheet: Sheet, row: number, at: number, rows: number, had: T) => void,
): boolean => {
  const place = columnOf(google, table, column);
  if (!place) return false;
  const last = place.sheet.getMaxRows();
  for (const [row, rows, had] of runs) {
    if (row <= last) write(place.sheet, row, place.at, Math.min(rows, last - row + 1), had);
  }
  return true;
};

const rowBack = (google: Google, mend: Extract<Mend, { do: 'row-removed' }>): boolean => {
  const table = openTable(google, mend.table as 'reports');
  if (!table.ok) return false;
  const { sheet } = table.value;
  const row = Math.min(mend.row, sheet.getMaxRows() + 1);
  if (row > sheet.getMaxRows()) sheet.insertRowsAfter(row - 1, 1);
  else sheet.insertRowsBefore(row, 1);
  const cells = cellsOf(mend.before as never);
  sheet.getRange(row, 1, 1, table.value.width).setValues([lineOf(table.value, cells)]);
  for (const [column, formula] of mend.formulas) {
    const at = (table.value.columns as ReadonlyMap<string, number>).get(column);
    if (at !== undefined) sheet.getRange(row, at).setFormula(formula);
  }
  return true;
};

const viewBack = (sheet: Sheet, mend: Extract<Mend, { do: 'view' }>): boolean => {
  const [rows, columns] = mend.size;
  const [haveRows, haveColumns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  const isResized = rows !== haveRows || columns !== haveColumns;
  if (isResized) {
    sheet.getRange(1, 1, haveRows, haveColumns).breakApart();
    sheet.clearContents();
    if (haveRows < rows) sheet.insertRowsAfter(haveRows, rows - haveRows);
    if (haveRows > rows) sheet.deleteRows(rows + 1, haveRows - rows);
    if (haveColumns < columns) sheet.insertColumnsAfter(haveColumns, columns - haveColumns);
    if (haveColumns > columns) sheet.deleteColumns(columns + 1, haveColumns - columns);
  }
  for (const { row, column, cells } of neighbours(mend.cells)) {
    const range = sheet.getRange(row, column, 1, cells.length);
    if (isFormula(cells[0] as Kept))
      range.setFormulas([cells.map((cell) => (cell as { formula: string }).formula)]);
    else range.setValues([cells.map((cell) => cellOf(cell as Value))]);
  }
  return true;
};

const onSheet = (google: Google, sheet: Sheet, mend: Mend): boolean => {
  switch (mend.do) {
    case 'tab-made':
      // With rows that came later it is no longer the repair's alone.
      if (sheet.getLastRow() > mend.rows + 1 && !sheet.getRange('A1').getFormula()) return false;
      google.spreadsheet().deleteSheet(sheet);
      return true;
    case 'tab-shown':
      if (mend.hidden) sheet.hideSheet();
      else sheet.showSheet();
      return true;
    case 'renamed':
      if (sheet.getName() !== mend.after) return false;
      sheet.setName(mend.before);
      return true;
    case 'header': {
      const cell = sheet.getRange(1, mend.at);
      if (String(cell.getValue()) !== mend.after) return false;
      cell.setValue(mend.before);
      return true;
    }
    case 'row-moved':
      sheet.moveRows(sheet.getRange(`${mend.to}:${mend.to}`), mend.from + (mend.from > mend.to ? 1 : 0));
      return true;
    case 'frozen':
      sheet.setFrozenRows(mend.rows);
      return true;
    case 'marked':
      for (const mark of sheet.createDeveloperMetadataFinder().withKey(columnMark).find()) {
        if (mark.getValue() === mend.column) mark.remove();
      }
      return true;
    case 'looks': {
      const rules = sheet.getConditionalFormatRules();
      sheet.setConditionalFormatRules(rules.slice(0, Math.max(rules.length - mend.added, 0)));
      return true;
    }
    case 'protected': {
      const area = sheet.getRange(mend.area).getA1Notation();
      const ours = sheet
        .getProtections(google.rangeProtections())
        .find((one) => one.getDescription() === mend.description && one.getRange().getA1Notation() === area);
      ours?.remove();
      return ours !== undefined;
    }
    case 'view':
      return viewBack(sheet, mend);
    default:
      return false;
  }
};

const ofTable = (google: Google, mend: Extract<Mend, { table: TableId }>): boolean => {
  switch (mend.do) {
    case 'column-made': {
      const place = columnOf(google, mend.table, mend.column);
      place?.sheet.deleteColumn(place.at);
      return place !== undefined;
    }
    case 'column-hidden': {
      const place = columnOf(google, mend.table, mend.column);
      place?.sheet.showColumns(place.at);
      return place !== undefined;
    }
    case 'formats':
      return inRuns(google, mend, (sheet, row, at, rows, had) => {
        sheet.getRange(row, at, rows, 1).setNumberFormat(had);
      });
    case 'choices':
      return inRuns(google, mend, (sheet, row, at, rows, had) => {
        const builder = google.validation();
        const rule =
          had === null
            ? null
            : had === 'date'
              ? builder.requireDate().setAllowInvalid(true).build()
              : builder
                  .requireValueInList([...had], true)
                  .setAllowInvalid(true)
                  .build();
        sheet.getRange(row, at, rows, 1).setDataValidation(rule);
      });
    case 'row-removed':
      return rowBack(google, mend);
    // Cells are put back many at once (`checks/book/take-back-rows`).
    case 'cells':
      return false;
  }
};

/** Puts back what a repair did to anything but values of rows; false where it is no longer as the repair left it. */
export const takeBackMend = (google: Google, mend: Mend): boolean => {
  switch (mend.do) {
    case 'outcome': {
      const outcomes = openOutcomes(google);
      if (!outcomes.ok) return false;
      const kind = mend.kind === 'logged' ? 'undone' : 'logged';
      addOutcomes(outcomes.value, [{ uuid: mend.uuid, key: mend.key, kind }], google.now());
      return true;
    }
    case 'setting':
      if (mend.setting === 'time-zone') google.spreadsheet().setSpreadsheetTimeZone(mend.before);
      else google.spreadsheet().setSpreadsheetLocale(mend.before);
      return true;
    case 'triggers':
      for (const handler of mend.made) google.triggers.remove(handler);
      return true;
    case 'reference':
      google.properties.set('reference', mend.before);
      return true;
    default: {
      if ('table' in mend) return ofTable(google, mend);
      const sheet = sheetOf(google, mend.gid);
      return sheet ? onSheet(google, sheet, mend) : false;
    }
  }
};
