import { spreadsheetFaults } from '../operations/state/spreadsheet-faults';
import type { Check } from './book/check';
import { found, whereIs } from './book/finding';

/** A time zone or locale under which dates are off. */
export const spreadsheetSetting: Check = {
  id: 'spreadsheet-setting',
  stage: 'tabs',
  find: (book) =>
    spreadsheetFaults(book.google).map(({ setting, found: before, wanted }) =>
      found({
        id: `spreadsheet-setting:${setting}`,
        severity: 'wrong',
        where: whereIs({ name: '' }),
        facts: { setting, found: before, wanted },
        mend: (bench) => {
          const spreadsheet = book.google.spreadsheet();
          if (setting === 'time-zone') spreadsheet.setSpreadsheetTimeZone(wanted);
          else spreadsheet.setSpreadsheetLocale(wanted);
          bench.did({ do: 'setting', setting, before });
        },
      }),
    ),
};
