import { enumValue } from '../enums';
import { refuse } from '../exception';
import { conformClass, conformService } from '../google';
import { count } from '../host';
import { getUi } from '../services/ui';
import { ConditionalFormatRuleBuilder, installConditionalFormat } from './conditional-format';
import { installFilter, rangeFilter, sheetFilter } from './filter';
import { Range, Sheet, Spreadsheet, spreadsheet } from './handles';
import { installMetadata, rangeMetadata, sheetMetadata, spreadsheetMetadata } from './metadata';
import { installProtection, rangeProtection, sheetProtection } from './protection';
import { rangeFormats } from './range-formats';
import { installRangeList } from './range-list';
import { rangePlace } from './range-place';
import { rangeStructure } from './range-structure';
import { rangeValues } from './range-values';
import { sheetLook } from './sheet-look';
import { sheetPlace } from './sheet-place';
import { sheetStructure } from './sheet-structure';
import { activeArea, spreadsheetMethods } from './spreadsheet';
import { installTextFinder, rangeFinder, sheetFinder, spreadsheetFinder } from './text-finder';
import { DataValidationBuilder, installValidation } from './validation';

const service = {
  getActive: () => spreadsheet,
  getActiveSpreadsheet: () => spreadsheet,
  getActiveSheet: () => new Sheet(activeArea().sheet),
  getActiveRange: () => new Range(activeArea()),
  getCurrentCell: () => new Range({ ...activeArea(), rows: 1, columns: 1 }),
  setActiveSheet: (sheet: Sheet) => spreadsheetMethods.setActiveSheet.call(spreadsheet, sheet),
  setActiveRange: (range: Range) => spreadsheetMethods.setActiveRange.call(spreadsheet, range),
  setCurrentCell: (cell: Range) => spreadsheetMethods.setCurrentCell.call(spreadsheet, cell),
  flush: () => count('flush'),
  getUi,
  newDataValidation: () => new DataValidationBuilder(),
  newConditionalFormatRule: () => new ConditionalFormatRuleBuilder(),
  /** The scope `spreadsheets.currentonly` opens no other file, and not this one by id either. */
  openById: () =>
    refuse(
      'Specified permissions are not sufficient to call SpreadsheetApp.openById. Required permissions: https://www.googleapis.com/auth/spreadsheets',
    ),
  openByUrl: () =>
    refuse(
      'Specified permissions are not sufficient to call SpreadsheetApp.openByUrl. Required permissions: https://www.googleapis.com/auth/spreadsheets',
    ),
};

const sheetTypes = {
  getType: () => enumValue('Spreadsheet.SheetType', 'GRID'),
};

/** Puts `SpreadsheetApp` and its classes into the realm. */
export function installSpreadsheetApp(): void {
  Object.assign(
    Range.prototype,
    rangePlace,
    rangeValues,
    rangeFormats,
    rangeStructure,
    rangeProtection,
    rangeFilter,
    rangeMetadata,
    rangeFinder,
  );
  Object.assign(
    Sheet.prototype,
    sheetPlace,
    sheetStructure,
    sheetLook,
    sheetProtection,
    sheetFilter,
    sheetMetadata,
    sheetFinder,
    sheetTypes,
  );
  Object.assign(Spreadsheet.prototype, spreadsheetMethods, spreadsheetMetadata, spreadsheetFinder);
  conformClass('Spreadsheet.Range', Range);
  conformClass('Spreadsheet.Sheet', Sheet);
  conformClass('Spreadsheet.Spreadsheet', Spreadsheet);
  installValidation();
  installConditionalFormat();
  installProtection();
  installFilter();
  installMetadata();
  installTextFinder();
  installRangeList(Range.prototype);
  conformService('SpreadsheetApp', service);
}
