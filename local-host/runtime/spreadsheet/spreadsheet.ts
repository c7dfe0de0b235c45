import type { Area } from '../../workbook/engine';
import type { EnumValue } from '../enums';
import { refuse } from '../exception';
import { ask, count } from '../host';
import { User } from '../services/session';
import { forgetSettings, type Settings } from '../values/settings';
import { isZone } from '../values/zone';
import { splitTab } from './a1';
import { areaOf, idOf, Range, Sheet, type Spreadsheet, sheetInfos } from './handles';
import { protectionsOf } from './protection';
import { sheetPlace } from './sheet-place';

type About = { readonly id: string; readonly name: string; readonly url: string };
const about = () => ask<About>('spreadsheet');
export const activeArea = () => ask<Area>('selection');
const activeSheet = () => new Sheet(activeArea().sheet);

function named(name: string): Sheet | null {
  const found = sheetInfos().find((s) => s.name === name);
  return found ? new Sheet(found.id) : null;
}

/** `Sheet1`, `Sheet2` …: the first that no tab has. */
function freeName(): string {
  const taken = new Set(sheetInfos().map((s) => s.name));
  let n = taken.size + 1;
  while (taken.has(`Sheet${n}`)) n += 1;
  return `Sheet${n}`;
}

function insertSheet(first?: string | number, second?: number | object): Sheet {
  const name = typeof first === 'string' ? first : freeName();
  const at = typeof first === 'number' ? first : second;
  if (typeof second === 'object' || (typeof first === 'object' && first !== null))
    throw new Error('Local host: Spreadsheet.insertSheet(options) is not implemented');
  if (named(name)) refuse(`A sheet with the name "${name}" already exists. Please enter another name.`);
  const index = typeof at === 'number' ? at : sheetInfos().findIndex((s) => s.id === idOf(activeSheet())) + 1;
  const sheet = count<string>('insert-sheet', name, index);
  ask('activate', { sheet, row: 1, column: 1, rows: 1, columns: 1 });
  return new Sheet(sheet);
}

function activate(area: Area): void {
  ask('activate', area);
}

export const spreadsheetMethods = {
  getId(this: Spreadsheet) {
    return about().id;
  },
  getName(this: Spreadsheet) {
    return about().name;
  },
  getUrl(this: Spreadsheet) {
    return about().url;
  },
  rename(this: Spreadsheet, name: string) {
    count('change', [{ op: 'rename-spreadsheet', name }]);
  },
  getOwner(this: Spreadsheet) {
    return new User(ask<{ owner: string }>('who').owner);
  },
  getSheets(this: Spreadsheet) {
    return sheetInfos().map((s) => new Sheet(s.id));
  },
  getNumSheets(this: Spreadsheet) {
    return count<unknown[]>('sheets').length;
  },
  getSheetByName(this: Spreadsheet, name: string) {
    return named(name);
  },
  getSheetById(this: Spreadsheet, gid: number) {
    const found = sheetInfos().find((s) => s.gid === gid);
    return found ? new Sheet(found.id) : null;
  },
  getRange(this: Spreadsheet, notation: string) {
    const { tab, rest } = splitTab(notation);
    const sheet = tab === null ? activeSheet() : (named(tab) ?? refuse('Range not found'));
    return sheetPlace.getRange.call(sheet, rest);
  },
  insertSheet(this: Spreadsheet, first?: string | number, second?: number | object) {
    return insertSheet(first, second);
  },
  deleteSheet(this: Spreadsheet, sheet: Sheet) {
    if (sheetInfos().length === 1) refuse("You can't remove all the sheets in a document.");
    count('change', [{ op: 'delete-sheet', sheet: idOf(sheet) }]);
  },
  deleteActiveSheet(this: Spreadsheet) {
    spreadsheetMethods.deleteSheet.call(this, activeSheet());
    return activeSheet();
  },
  moveActiveSheet(this: Spreadsheet, position: number) {
    count('change', [{ op: 'move-sheet', sheet: idOf(activeSheet()), index: position - 1 }]);
  },
  renameActiveSheet(this: Spreadsheet, name: string) {
    count('change', [{ op: 'rename-sheet', sheet: idOf(activeSheet()), name }]);
  },
  getActiveSheet(this: Spreadsheet) {
    return activeSheet();
  },
  getActiveRange(this: Spreadsheet) {
    return new Range(activeArea());
  },
  getActiveCell(this: Spreadsheet) {
    return new Range({ ...activeArea(), rows: 1, columns: 1 });
  },
  getCurrentCell(this: Spreadsheet) {
    return new Range({ ...activeArea(), rows: 1, columns: 1 });
  },
  setActiveSheet(this: Spreadsheet, sheet: Sheet) {
    activate({ sheet: idOf(sheet), row: 1, column: 1, rows: 1, columns: 1 });
    return sheet;
  },
  setActiveRange(this: Spreadsheet, range: Range) {
    activate(areaOf(range));
    return range;
  },
  setCurrentCell(this: Spreadsheet, cell: Range) {
    activate(areaOf(cell));
    return cell;
  },
  getProtections(this: Spreadsheet, type: EnumValue) {
    return protectionsOf(null, type);
  },
  getSpreadsheetTimeZone(this: Spreadsheet) {
    return count<Settings>('settings').timeZone;
  },
  getSpreadsheetLocale(this: Spreadsheet) {
    return count<Settings>('settings').locale;
  },
  setSpreadsheetTimeZone(this: Spreadsheet, timeZone: string) {
    if (!isZone(timeZone)) refuse(`Invalid argument: ${timeZone}`);
    count('set-settings', { timeZone });
    forgetSettings();
  },
  setSpreadsheetLocale(this: Spreadsheet, locale: string) {
    if (!/^[a-z]{2,3}(_[A-Z]{2})?$/.test(locale)) refuse(`Invalid argument: ${locale}`);
    count('set-settings', { locale });
    forgetSettings();
  },
  toast(this: Spreadsheet, message: string, title = '', seconds = 5) {
    ask('show', { kind: 'toast', title: title ?? '', message, seconds: seconds ?? -1 });
  },
};
