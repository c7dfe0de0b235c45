import type { Case } from '../case';

/** Enters one value and gives what getValue says of it, with its type, and the number format of the cell. */
const entered = (value: string, locale = 'vi_VN') => `
  ss.setSpreadsheetLocale('${locale}');
  var cell = sheet.getRange('A1').setValue(${value});
  var v = cell.getValue();
  var text = v instanceof Date ? 'Date ' + Utilities.formatDate(v, 'Asia/Ho_Chi_Minh', 'yyyy-MM-dd HH:mm:ss') : v;
  var formula = cell.getFormula(), format = cell.getNumberFormat();
  ss.setSpreadsheetLocale('vi_VN');
  return [formula ? formula : text, format];`;
const plain = '0.###############';

type Row = [value: string, locale: string, gives: unknown, format: string, confirmed: Case['confirmed']];
const rows: readonly Row[] = [
  ["'05/04/2025'", 'vi_VN', 'Date 2025-04-05 00:00:00', 'dd/MM/yyyy', 'reported'],
  ["'05/04/2025'", 'en_US', 'Date 2025-05-04 00:00:00', 'M/d/yyyy', 'reported'],
  ["'31/12/2025'", 'en_US', '31/12/2025', plain, 'believed'],
  ["'2025-04-05'", 'vi_VN', 'Date 2025-04-05 00:00:00', 'yyyy-mm-dd', 'reported'],
  ["'5/4'", 'vi_VN', `Date ${new Date().getFullYear()}-04-05 00:00:00`, 'd/M', 'reported'],
  ["'31/02/2025'", 'vi_VN', '31/02/2025', plain, 'believed'],
  ["'8:15'", 'vi_VN', 'Date 1899-12-30 08:15:00', 'H:mm', 'documented'],
  ["'05/04/2025 8:15'", 'vi_VN', 'Date 2025-04-05 08:15:00', 'dd/MM/yyyy H:mm:ss', 'believed'],
  ["'1.234,5'", 'vi_VN', 1234.5, '#,##0.00', 'believed'],
  ["'1.234'", 'vi_VN', 1234, '#,##0', 'believed'],
  ["'1,234.5'", 'en_US', 1234.5, '#,##0.00', 'reported'],
  ["'12,5'", 'vi_VN', 12.5, plain, 'reported'],
  ["'12.5'", 'en_US', 12.5, plain, 'documented'],
  ["'12,5%'", 'vi_VN', 0.125, '0.00%', 'believed'],
  ["'50%'", 'en_US', 0.5, '0%', 'reported'],
  ["'007'", 'vi_VN', 7, plain, 'reported'],
  ["'22 34'", 'en_US', 2234, plain, 'reported'],
  ['"\'007"', 'vi_VN', '007', plain, 'documented'],
  ['"\'=1+1"', 'vi_VN', '=1+1', plain, 'reported'],
  ['"\'"', 'vi_VN', '', plain, 'believed'],
  ["'TRUE'", 'vi_VN', true, plain, 'reported'],
  ["'false'", 'vi_VN', false, plain, 'reported'],
  ['true', 'vi_VN', true, plain, 'documented'],
  ['12.5', 'vi_VN', 12.5, plain, 'documented'],
  ['null', 'vi_VN', '', plain, 'documented'],
  ["''", 'vi_VN', '', plain, 'documented'],
  ["' chữ '", 'vi_VN', ' chữ ', plain, 'believed'],
  ["'='", 'vi_VN', '=', plain, 'believed'],
  ["'=1+1'", 'vi_VN', '=1+1', plain, 'documented'],
  ["'=SUM(1;2)'", 'vi_VN', '=SUM(1,2)', plain, 'reported'],
  ["'=1,5+1'", 'vi_VN', '=1.5+1', plain, 'reported'],
  ["'-'", 'vi_VN', '-', plain, 'believed'],
  ["'- gạch'", 'vi_VN', '=- gạch', plain, 'reported'],
  ["'+84901234567'", 'vi_VN', 84901234567, plain, 'reported'],
  ["'+abc'", 'vi_VN', '=+abc', plain, 'reported'],
  ["'@abc'", 'vi_VN', '@abc', plain, 'believed'],
  ["'1e5'", 'en_US', 100000, '0.00E+00', 'reported'],
  ['new Date(2025, 3, 5)', 'vi_VN', 'Date 2025-04-05 00:00:00', 'dd/MM/yyyy', 'believed'],
  ['new Date(2025, 3, 5, 8, 15)', 'en_US', 'Date 2025-04-05 08:15:00', 'M/d/yyyy H:mm:ss', 'reported'],
];

export const valueCases: readonly Case[] = [
  ...rows.map(
    ([value, locale, gives, format, confirmed]): Case => ({
      name: `${value} entered in ${locale}`,
      script: entered(value, locale),
      gives: [gives, format],
      confirmed,
    }),
  ),
  {
    name: 'a format of its own stays when a date is entered',
    script: `return Utilities.formatDate(sheet.getRange('A1').setNumberFormat('dd/mm').setValue(new Date(2025, 3, 5)).getValue(), 'Asia/Ho_Chi_Minh', 'dd') + sheet.getRange('A1').getNumberFormat();`,
    gives: '05dd/mm',
    confirmed: 'reported',
  },
  {
    name: '@ keeps digits and dates as text, but not a leading =',
    script: `sheet.getRange('A1:A4').setNumberFormat('@').setValues([['007'], ['05/04/2025'], ['TRUE'], ['=1+1']]);
      var v = sheet.getRange('A1:A4').getValues(); return [v[0][0], v[1][0], v[2][0], sheet.getRange('A4').getFormula()];`,
    gives: ['007', '05/04/2025', 'TRUE', '=1+1'],
    confirmed: 'reported',
  },
  {
    name: "blanks, numbers, booleans and dates come back as such, in the script's own realm",
    script: `sheet.getRange(1, 1, 1, 4).setValues([['', 1.5, true, new Date(2025, 3, 5)]]);
      var v = sheet.getRange(1, 1, 1, 4).getValues();
      return [v instanceof Array, v[0] instanceof Array, v[0][0] === '', typeof v[0][1], typeof v[0][2], v[0][3] instanceof Date, v[0][3].getHours()];`,
    gives: [true, true, true, 'number', 'boolean', true, 0],
    confirmed: 'documented',
  },
  {
    name: "serial dates follow the spreadsheet's zone",
    script: `ss.setSpreadsheetTimeZone('America/New_York');
      sheet.getRange('A1').setNumberFormat('yyyy-mm-dd hh:mm').setValue(new Date(Date.UTC(2025, 3, 5, 12)));
      SpreadsheetApp.flush();
      var shown = sheet.getRange('A1').getDisplayValue(), same = sheet.getRange('A1').getValue().getTime() === Date.UTC(2025, 3, 5, 12);
      ss.setSpreadsheetTimeZone('Asia/Ho_Chi_Minh');
      return [shown, same];`,
    gives: ['2025-04-05 08:00', true],
    confirmed: 'documented',
  },
  {
    name: 'display values are what a person of the locale sees',
    script: `sheet.getRange('A1:D1').setValues([[true, new Date(2025, 3, 5), 1.5, 'x']]); return sheet.getRange('A1:D1').getDisplayValues()[0];`,
    gives: ['TRUE', '05/04/2025', '1,5', 'x'],
    confirmed: 'reported',
  },
  {
    name: 'setFormula takes US syntax whatever the locale, and needs no =',
    script: `sheet.getRange('A1').setFormula('SUM(1.5,2)'); return [sheet.getRange('A1').getFormula(), sheet.getRange('A1').getValue()];`,
    gives: ['=SUM(1.5,2)', 3.5],
    confirmed: 'reported',
  },
  {
    name: 'an error of a formula is its text',
    script: `sheet.getRange('A1').setFormula('=1/0'); return sheet.getRange('A1').getValue();`,
    gives: '#DIV/0!',
    confirmed: 'documented',
  },
  {
    name: 'setValue fills every cell of the range',
    script: `sheet.getRange('A1:B2').setValue('x'); return sheet.getRange('A1:B2').getValues();`,
    gives: [
      ['x', 'x'],
      ['x', 'x'],
    ],
    confirmed: 'documented',
  },
  {
    name: 'exactly 50,000 characters are kept',
    script: `sheet.getRange('A1').setValue(new Array(50001).join('x')); return sheet.getRange('A1').getValue().length;`,
    gives: 50000,
    confirmed: 'reported',
  },
  {
    name: 'appendRow goes below the last row with content, on a grid that grows',
    script: `sheet.getRange('C3').setValue('x'); sheet.appendRow(['a', 'b']); sheet.appendRow(['c']);
      sheet.getRange(sheet.getMaxRows(), 1).setValue('end'); sheet.appendRow(['after']);
      return [sheet.getRange('A4:B5').getValues(), sheet.getLastRow(), sheet.getMaxRows()];`,
    gives: [
      [
        ['a', 'b'],
        ['c', ''],
      ],
      1001,
      1001,
    ],
    confirmed: 'reported',
  },
];
