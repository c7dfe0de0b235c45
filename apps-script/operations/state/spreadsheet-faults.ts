import type { SpreadsheetFault } from '../../../shared/protocol';
import type { Google } from '../../google/google';

export const wantedTimeZone = 'Asia/Ho_Chi_Minh';
export const wantedLocale = 'vi_VN';
/** One zone under its names; V8 calls it Saigon. */
const sameZone = ['Asia/Ho_Chi_Minh', 'Asia/Saigon'];

/** Settings of the spreadsheet under which dates would be off by hours, or day and month read in turn. */
export const spreadsheetFaults = (google: Google): SpreadsheetFault[] => {
  const spreadsheet = google.spreadsheet();
  const zone = spreadsheet.getSpreadsheetTimeZone();
  const locale = spreadsheet.getSpreadsheetLocale();
  const faults: SpreadsheetFault[] = [];
  if (!sameZone.includes(zone)) faults.push({ setting: 'time-zone', found: zone, wanted: wantedTimeZone });
  if (locale !== wantedLocale && locale !== 'vi') {
    faults.push({ setting: 'locale', found: locale, wanted: wantedLocale });
  }
  return faults;
};
