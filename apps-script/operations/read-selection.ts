import { done } from '../../shared/result';
import { viewTabs } from '../../shared/tables/index';
import type { Cell } from '../google/google';
import { headerRow } from '../tabs/matrix';
import { textIn } from '../tabs/rows/cells';
import { findSheet, openTable } from '../tabs/rows/columns';
import { readRow } from '../tabs/rows/rows';
import type { PageOperation } from './state/operation';

/** Whose cell is selected: a unit and a theme in *Nội dung*, a unit in *Báo cáo*. */
export const readSelection: PageOperation<'read-selection'> = {
  writes: 'no',
  run: ({ google }) => {
    const nothing = { campaign: '', unit: null, theme: null };
    const range = google.spreadsheet().getActiveRange();
    if (!range) return done(nothing);
    const sheetId = range.getSheet().getSheetId();
    const row = range.getRow();
    const matrix = findSheet(google, 'matrix', [viewTabs.matrix.vi, viewTabs.matrix.en]);
    if (matrix && matrix.getSheetId() === sheetId) {
      const top = matrix.getRange(1, 1).getValue();
      const unit = textIn(matrix.getRange(row, 1).getValue() as Cell);
      const header = String(matrix.getRange(headerRow, range.getColumn()).getValue());
      const theme = /^(\d{1,2})\./.exec(header)?.[1];
      if (row <= headerRow || !unit.includes(':')) return done({ ...nothing, campaign: textIn(top) });
      return done({ campaign: textIn(top), unit, theme: theme === undefined ? null : Number(theme) });
    }
    const reports = openTable(google, 'reports');
    if (!reports.ok) return reports;
    if (reports.value.sheet.getSheetId() !== sheetId || row < 2) return done(nothing);
    const { cells } = readRow(reports.value, row);
    const unit = textIn(cells.unit);
    return done({ campaign: textIn(cells.campaign), unit: unit === '' ? null : unit, theme: null });
  },
};
