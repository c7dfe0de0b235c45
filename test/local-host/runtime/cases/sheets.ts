import type { Case } from '../case';

export const sheetCases: readonly Case[] = [
  {
    name: 'a new sheet has 1000 rows and 26 columns and no content',
    script:
      'return [sheet.getMaxRows(), sheet.getMaxColumns(), sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()];',
    gives: [1000, 26, 0, 0, 'A1'],
    confirmed: 'documented',
  },
  {
    name: 'last rows count formulas that show nothing, but not formats',
    script: `sheet.getRange('B3').setFormula('=""'); sheet.getRange('D9').setBackground('#ff0000'); return [sheet.getLastRow(), sheet.getLastColumn()];`,
    gives: [3, 2],
    confirmed: 'reported',
  },
  {
    name: 'A1 notations',
    script: `return ['B2', 'B2:C4', 'B:C', '2:3', 'C2:C', 'c4:b2'].map(function (a) { return sheet.getRange(a).getA1Notation(); });`,
    gives: ['B2', 'B2:C4', 'B1:C1000', 'A2:Z3', 'C2:C1000', 'B2:C4'],
    confirmed: 'believed',
  },
  {
    name: 'inserted and deleted rows move what is below, formulas too',
    script: `sheet.getRange('A1:A3').setValues([['a'], ['b'], ['c']]); sheet.getRange('B1').setFormula('=A3');
      sheet.insertRowsAfter(1, 2); var f = sheet.getRange('B1').getFormula(); sheet.deleteRow(2);
      return [f, sheet.getRange('B1').getFormula(), sheet.getRange('A1:A4').getValues().map(String)];`,
    gives: ['=A5', '=A4', ['a', '', 'b', 'c']],
    confirmed: 'documented',
  },
  {
    name: 'a row copied to another tab takes its formulas and looks along, and comes back as it was',
    script: `var other = ss.insertSheet('nháp');
      sheet.getRange('A3:C3').setValues([['a', 2, '']]); sheet.getRange('C3').setFormula('=B3*2'); sheet.getRange('A3').setBackground('#ff0000');
      sheet.getRange('A3:C3').copyTo(other.getRange('A500')); sheet.getRange('A3:C3').clear(); other.getRange('A500:C500').copyTo(sheet.getRange('A3'));
      var back = sheet.getRange('A3:C3'); return [other.getRange('C500').getFormula(), back.getValues()[0], sheet.getRange('C3').getFormula(), sheet.getRange('A3').getBackground()];`,
    gives: ['=B500*2', ['a', 2, 4], '=B3*2', '#ff0000'],
    confirmed: 'documented',
  },
  {
    name: 'a copy and the write after it are one: what stood there at that moment is what was copied',
    script: `var other = ss.insertSheet('nháp 2'); sheet.getRange('A2').setValue('cũ'); SpreadsheetApp.flush();
      sheet.getRange('A2:B2').copyTo(other.getRange('A500')); sheet.getRange('A2').setValue('mới'); sheet.deleteRow(2);
      return [other.getRange('A500').getValue(), sheet.getRange('A2').getValue()];`,
    gives: ['cũ', ''],
    confirmed: 'believed',
  },
  {
    name: 'sheets are found by name, id and place',
    script: `var s = ss.getSheetByName(sheet.getName()); return [s.getSheetId() === sheet.getSheetId(), ss.getSheets()[s.getIndex() - 1].getName() === s.getName(), ss.getSheetByName('không có')];`,
    gives: [true, true, null],
    confirmed: 'documented',
  },
  {
    name: 'formats are read back as written',
    script: `var r = sheet.getRange('A1').setBackground('#ff0000').setFontColor('#00ff00').setFontWeight('bold').setWrapStrategy(SpreadsheetApp.WrapStrategy.WRAP).setHorizontalAlignment('center').setNumberFormat('0.00');
      return [r.getBackground(), r.getFontWeight(), r.getWrapStrategy() === SpreadsheetApp.WrapStrategy.WRAP, r.getHorizontalAlignment(), r.getNumberFormat(), sheet.getRange('B1').getBackground(), sheet.getRange('B1').getFontWeight()];`,
    gives: ['#ff0000', 'bold', true, 'center', '0.00', '#ffffff', 'normal'],
    confirmed: 'documented',
  },
  {
    name: 'a dropdown is read back with its values, help and what it allows',
    script: `sheet.getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['x', 'y']).setAllowInvalid(true).setHelpText('chọn').build());
      var r = sheet.getRange('A1').getDataValidation();
      return [r.getCriteriaType() === SpreadsheetApp.DataValidationCriteria.VALUE_IN_LIST, r.getCriteriaValues()[0], r.getAllowInvalid(), r.getHelpText(), sheet.getRange('B1').getDataValidation()];`,
    gives: [true, ['x', 'y'], true, 'chọn', null],
    confirmed: 'documented',
  },
  {
    name: 'a rule that only warns lets a script write anything',
    script: `sheet.getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['x']).setAllowInvalid(true).build()); SpreadsheetApp.flush(); return sheet.getRange('A1').setValue('z').getValue();`,
    gives: 'z',
    confirmed: 'documented',
  },
  {
    name: 'metadata of a column moves with it',
    script: `sheet.getRange('C:C').addDeveloperMetadata('cột', 'tiêu đề', SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
      sheet.insertColumnBefore(1);
      var found = sheet.createDeveloperMetadataFinder().withKey('cột').find();
      return [found.length, found[0].getValue(), found[0].getLocation().getColumn().getA1Notation(), found[0].getVisibility().toString(), found[0].getLocation().getLocationType() === SpreadsheetApp.DeveloperMetadataLocationType.COLUMN];`,
    gives: [1, 'tiêu đề', 'D1:D1000', 'PROJECT', true],
    confirmed: 'documented',
  },
  {
    name: 'metadata of a deleted column is gone',
    script: `sheet.getRange('C:C').addDeveloperMetadata('mất', '1'); sheet.deleteColumn(3); return ss.createDeveloperMetadataFinder().withKey('mất').find().length;`,
    gives: 0,
    confirmed: 'documented',
  },
  {
    name: 'metadata of a spreadsheet, a sheet and a range are told apart',
    script: `sheet.addDeveloperMetadata('k', 'tab'); sheet.getRange('2:2').addDeveloperMetadata('k', 'dòng');
      return [sheet.getDeveloperMetadata().map(function (m) { return m.getValue(); }), sheet.getRange('2:2').getDeveloperMetadata()[0].getValue(), sheet.createDeveloperMetadataFinder().withKey('k').find().length];`,
    gives: [['tab'], 'dòng', 2],
    confirmed: 'documented',
  },
  {
    name: 'a text finder searches what is shown, case apart or not, whole cells or parts',
    script: `sheet.getRange('A1:A4').setValues([['Biên Hòa'], ['biên hòa 2'], [12.5], ["'12,5"]]);
      var at = function (f) { return f.findAll().map(function (r) { return r.getA1Notation(); }); };
      var column = sheet.getRange('A:A');
      return [at(column.createTextFinder('biên hòa')), at(column.createTextFinder('Biên').matchCase(true)), at(column.createTextFinder('biên hòa').matchEntireCell(true)), at(sheet.createTextFinder('12,5')), sheet.createTextFinder('không').findNext()];`,
    gives: [['A1', 'A2'], ['A1'], ['A1'], ['A3', 'A4'], null],
    confirmed: 'documented',
  },
  {
    name: 'a text finder goes from match to match',
    script: `sheet.getRange('A1:A3').setValues([['x'], ['y'], ['x']]); var f = sheet.createTextFinder('x'); return [f.findNext().getRow(), f.findNext().getRow(), f.findNext()];`,
    gives: [1, 3, null],
    confirmed: 'documented',
  },
  {
    name: 'a text finder looks into formulas only when told',
    script: `sheet.getRange('A1').setFormula('=CONCATENATE("a","b")'); return [sheet.createTextFinder('CONCAT').findAll().length, sheet.createTextFinder('CONCAT').matchFormulaText(true).findAll().length];`,
    gives: [0, 1],
    confirmed: 'documented',
  },
  {
    name: 'protections that warn, with a description',
    script: `sheet.getRange('1:1').protect().setDescription('đầu bảng').setWarningOnly(true);
      var p = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE); var first = [p.length, p[0].getDescription(), p[0].isWarningOnly(), p[0].getRange().getA1Notation()];
      p[0].remove(); return first.concat(sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).length);`,
    gives: [1, 'đầu bảng', true, 'A1:Z1', 0],
    confirmed: 'documented',
  },
  {
    name: 'one filter a sheet',
    script: `sheet.getRange('A1:B2').setValues([['a', 'b'], [1, 2]]); sheet.getRange('A1:B2').createFilter(); var again; try { sheet.getRange('A1:B2').createFilter(); } catch (e) { again = e.message; } return [sheet.getFilter().getRange().getA1Notation(), again];`,
    gives: ['A1:B2', "You can't create a filter in a sheet that already has a filter."],
    confirmed: 'reported',
  },
  {
    name: 'conditional formats are read back and can be extended',
    script: `var rule = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=$A1="x"').setBackground('#ff0000').setRanges([sheet.getRange('A1:B9')]).build();
      sheet.setConditionalFormatRules([rule]); sheet.setConditionalFormatRules(sheet.getConditionalFormatRules().concat(rule)); return [sheet.getConditionalFormatRules().length, sheet.getConditionalFormatRules()[0].getRanges()[0].getA1Notation()];`,
    gives: [2, 'A1:B9'],
    confirmed: 'documented',
  },
  {
    name: 'notes, merges, frozen lines, hidden columns and widths',
    script: `sheet.getRange('A1').setNote('ghi chú'); sheet.getRange('A3:B3').merge(); sheet.setFrozenRows(1); sheet.setFrozenColumns(2); sheet.hideColumns(4); sheet.setColumnWidth(5, 222);
      return [sheet.getRange('A1').getNote(), sheet.getRange('A2').getNote(), sheet.getFrozenRows(), sheet.getFrozenColumns(), sheet.isColumnHiddenByUser(4), sheet.isColumnHiddenByUser(3), sheet.getColumnWidth(5)];`,
    gives: ['ghi chú', '', 1, 2, true, false, 222],
    confirmed: 'documented',
  },
  {
    name: 'moved columns take their cells along',
    script: `sheet.getRange('A1:C1').setValues([['a', 'b', 'c']]); sheet.moveColumns(sheet.getRange('A:A'), 4); return sheet.getRange('A1:C1').getValues()[0];`,
    gives: ['b', 'c', 'a'],
    confirmed: 'documented',
  },
  {
    name: 'a range is sorted by a column of the sheet',
    script: `sheet.getRange('B2:C4').setValues([[3, 'c'], [1, 'a'], [2, 'b']]); sheet.getRange('B2:C4').sort({ column: 2, ascending: false }); return sheet.getRange('B2:C4').getValues().map(function (r) { return r[1]; });`,
    gives: ['c', 'b', 'a'],
    confirmed: 'documented',
  },
  {
    name: 'clearContent keeps formats, clearFormat keeps content',
    script: `var r = sheet.getRange('A1').setValue('x').setBackground('#ff0000'); r.clearContent(); var kept = r.getBackground(); r.setValue('y').clearFormat(); return [kept, r.getValue(), r.getBackground()];`,
    gives: ['#ff0000', 'y', '#ffffff'],
    confirmed: 'documented',
  },
];
