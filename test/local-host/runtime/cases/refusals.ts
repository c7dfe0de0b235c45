import type { Case } from '../case';

const signature = (given: string, method: string) =>
  `The parameters (${given}) don't match the method signature for ${method}.`;

type Row = [script: string, refuses: string, confirmed: Case['confirmed']];
const rows: readonly Row[] = [
  [
    'sheet.getRange(1, 1, 2, 2).setValues([[1, 2]])',
    'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    'reported',
  ],
  [
    'sheet.getRange(1, 1, 1, 2).setValues([[1, 2, 3]])',
    'The number of columns in the data does not match the number of columns in the range. The data has 3 but the range has 2.',
    'reported',
  ],
  [
    "sheet.getRange(1, 1).setValue(new Array(50002).join('x')); SpreadsheetApp.flush()",
    'Your input contains more than the maximum of 50000 characters in a single cell.',
    'reported',
  ],
  [
    "sheet.getRange(1, 1).setValue(new Array(50002).join('x')); sheet.getLastRow()",
    'Your input contains more than the maximum of 50000 characters in a single cell.',
    'reported',
  ],
  ['sheet.getRange(0, 1)', 'The starting row of the range is too small.', 'reported'],
  ['sheet.getRange(1, 0)', 'The starting column of the range is too small.', 'reported'],
  ['sheet.getRange(1, 1, 0, 1)', 'The number of rows in the range must be at least 1.', 'reported'],
  ['sheet.getRange(1, 1, 1, 0)', 'The number of columns in the range must be at least 1.', 'reported'],
  [
    'sheet.getRange(5000, 1)',
    'The coordinates of the range are outside the dimensions of the sheet.',
    'reported',
  ],
  ["sheet.getRange('A1').offset(-1, 0)", 'The starting row of the range is too small.', 'believed'],
  ["sheet.getRange('không')", 'Range not found', 'reported'],
  ["sheet.getRange('A5000')", 'Range not found', 'believed'],
  ["ss.getRange('Không có!A1')", 'Range not found', 'believed'],
  [
    'ss.insertSheet(sheet.getName())',
    'A sheet with the name "$SHEET" already exists. Please enter another name.',
    'reported',
  ],
  [
    'sheet.setName(ss.getSheets()[0].getName())',
    'A sheet with the name "$FIRST" already exists. Please enter another name.',
    'reported',
  ],
  ['sheet.deleteRows(1, sheet.getMaxRows())', "You can't delete all the rows on the sheet.", 'reported'],
  [
    'sheet.setFrozenRows(1); sheet.deleteRows(2, sheet.getMaxRows() - 1)',
    'Sorry, it is not possible to delete all non-frozen rows.',
    'reported',
  ],
  ["sheet.getRange('1', 1)", signature('String,number', 'SpreadsheetApp.Sheet.getRange'), 'reported'],
  ['sheet.getRange()', signature('', 'SpreadsheetApp.Sheet.getRange'), 'believed'],
  ["sheet.getRange('A1').setValues('x')", signature('String', 'SpreadsheetApp.Range.setValues'), 'reported'],
  [
    "sheet.getRange('A1').setValues(['x'])",
    signature('number[]', 'SpreadsheetApp.Range.setValues'),
    'reported',
  ],
  ["sheet.getRange('A1').setValues(null)", signature('null', 'SpreadsheetApp.Range.setValues'), 'reported'],
  ['ss.getSheetByName(5)', signature('number', 'SpreadsheetApp.Spreadsheet.getSheetByName'), 'reported'],
  ["sheet.appendRow('x')", signature('String', 'SpreadsheetApp.Sheet.appendRow'), 'reported'],
  [
    "Utilities.formatDate('2025-04-05', 'GMT', 'yyyy')",
    signature('String,String,String', 'Utilities.formatDate'),
    'reported',
  ],
  [
    "sheet.getRange('A1').setDataValidation('x')",
    signature('String', 'SpreadsheetApp.Range.setDataValidation'),
    'believed',
  ],
  [
    `var rule = SpreadsheetApp.newDataValidation().requireValueInList(['A', 'B', 'C'], true).setAllowInvalid(false).build();
     sheet.getRange('M2').setDataValidation(rule); SpreadsheetApp.flush();
     sheet.getRange('M2').setValue('D'); SpreadsheetApp.flush()`,
    'The data you entered in cell M2 violates the data validation rules set on this cell. Please enter one of the following values: A, B, C.',
    'reported',
  ],
  [
    `sheet.getRange('B2:C4').addDeveloperMetadata('k')`,
    'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
    'reported',
  ],
  [
    "PropertiesService.getScriptProperties().setProperty('k', new Array(9218).join('x'))",
    'Argument too large: value',
    'reported',
  ],
  [
    `var p = PropertiesService.getScriptProperties(); var big = new Array(9000).join('x');
     for (var i = 0; i < 60; i++) p.setProperty('big' + i, big)`,
    'You have exceeded the property storage quota. Please remove some properties and try again.',
    'reported',
  ],
  [
    "CacheService.getScriptCache().put('k', new Array(102402).join('x'))",
    'Argument too large: value',
    'reported',
  ],
  ["CacheService.getScriptCache().put(new Array(252).join('k'), 'x')", 'Argument too large: key', 'reported'],
  ["HtmlService.createHtmlOutputFromFile('Khong')", 'No HTML file named Khong was found.', 'reported'],
  [
    "SpreadsheetApp.openById('x')",
    'Specified permissions are not sufficient to call SpreadsheetApp.openById. Required permissions: https://www.googleapis.com/auth/spreadsheets',
    'reported',
  ],
  ["Utilities.base64Decode('*')", 'Could not decode string.', 'believed'],
  ["throw new Error('own')", 'own', 'documented'],
];

export const refusalCases: readonly Case[] = rows.map(([script, refuses, confirmed]) => ({
  name: `${script.slice(0, 70).replace(/\s+/g, ' ')} is refused`,
  script,
  refuses,
  confirmed,
}));
