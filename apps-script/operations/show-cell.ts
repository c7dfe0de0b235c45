import { done } from '../../shared/result';
import type { PageOperation } from './state/operation';

/** Puts the selection of the person who asks on a cell. Nothing is written. */
export const showCell: PageOperation<'show-cell'> = {
  writes: 'no',
  run: ({ google }, { gid, cell }) => {
    const sheet = google
      .spreadsheet()
      .getSheets()
      .find((one) => one.getSheetId() === gid);
    const [, column, row] = /^([A-Z]{1,3})(\d{1,8})$/.exec(cell) ?? [];
    if (!sheet || column === undefined || Number(row) > sheet.getMaxRows() || Number(row) < 1) {
      return done({ shown: false });
    }
    sheet.activate();
    sheet.getRange(cell).activate();
    return done({ shown: true });
  },
};
