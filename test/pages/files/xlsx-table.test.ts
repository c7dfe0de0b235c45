// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readXlsx } from '../../../apps-script/pages/files/xlsx-table';
import {
  oleFile,
  relations,
  sharedStrings,
  sheetPart,
  strictOffice,
  stylesPart,
  xlsx,
  zip,
} from './office-samples';

const tablesOf = (bytes: Uint8Array) => {
  const read = readXlsx(bytes);
  return read.ok ? read.value : read.problem;
};
const rowsOf = (bytes: Uint8Array) => {
  const read = readXlsx(bytes);
  return read.ok ? read.value[0]!.rows : read.problem;
};
const one = (data: string, more: Record<string, string> = {}, properties = '', after = '') =>
  xlsx([{ name: 'A', data, after }], more, properties);
const text = (words: string) => `<is><t>${words}</t></is>`;

describe('what cells of a workbook hold', () => {
  it('shared texts with runs, without the readings of foreign letters', () => {
    const strings = sharedStrings(
      '<t xml:space="preserve"> Phường </t>',
      '<r><rPr><b/></rPr><t>Trảng </t></r><r><t>Dài</t></r><rPh sb="0" eb="1"><t>đọc</t></rPh><phoneticPr fontId="1"/>',
      '<t>một_x000D_&#10;hai _x0041_</t>',
      '<t/>',
    );
    const cells = [0, 1, 2, 3].map((at) => `<c t="s"><v>${at}</v></c>`).join('');
    expect(
      rowsOf(
        one(`<row>${cells}<c t="s"><v></v></c><c><v>1</v></c></row>`, { 'xl/sharedStrings.xml': strings }),
      ),
    ).toEqual([[' Phường ', 'Trảng Dài', 'một\r\nhai A', '', '', 1]]);
    expect(rowsOf(one('<row><c t="s"><v>7</v></c></row>', { 'xl/sharedStrings.xml': strings }))).toEqual({
      kind: 'damaged',
    });
  });

  it('texts of their own, last results of formulas, truths and errors', () => {
    const data =
      `<row r="1"><c r="A1" t="inlineStr">${text('=1+1')}</c><c r="B1"><f>SUM(A2:A9)</f><v>12</v></c>` +
      '<c r="C1" t="str"><f>A1&amp;"x"</f><v>a &amp; b</v></c><c r="D1" t="str"><f>IF(1,"")</f><v></v></c>' +
      '<c r="E1" t="b"><v>1</v></c><c r="F1" t="b"><v>0</v></c><c r="G1" t="e"><f>1/0</f><v>#DIV/0!</v></c>' +
      '<c r="H1"><f>SUM(B2:B9)</f></c><c r="I1"><f>A1</f><v></v></c><c r="J1"><v>1.5E3</v></c><c r="K1"><v>x</v></c><c r="L1"><v>1e999</v></c></row>';
    expect(rowsOf(one(data))).toEqual([
      [
        '=1+1',
        12,
        'a & b',
        '',
        true,
        false,
        { error: '#DIV/0!' },
        { error: '=SUM(B2:B9)' },
        { error: '=A1' },
        1500,
        'x',
        '1e999',
      ],
    ]);
  });

  it.each<[string, number | string, string, unknown]>([
    ['a built-in date', 14, '45752', { date: '2025-04-05' }],
    ['a built-in date with an hour', 22, '45752.75', { date: '2025-04-05' }],
    ['a format of Vietnam', '[$-42A]dd\\/mm\\/yyyy;@', '45752', { date: '2025-04-05' }],
    ['day and month', 'd/m', '45752', { date: '2025-04-05' }],
    ['months', 'mmm', '45752', { date: '2025-04-05' }],
    ['a time', 20, '0.5625', '13:30'],
    ['a length of time', '[h]:mm', '2.604166666667', '62:30'],
    ['minutes and seconds', 45, '0.00243055555', '0:03:30'],
    ['money with letters', '#,##0\\ "đồng dày"', '15', 15],
    ['a colour', '[Red]0.00', '15', 15],
    ['a spaced number', '_-* #,##0_d', '15', 15],
    ['General by another name', 'Standard', '15', 15],
    ['a date below the calendar', 14, '0.5', 0.5],
    ['a date beyond the calendar', 14, '3000000', 3_000_000],
    ['29 February 1900 and the days before', 14, '59', { date: '1900-02-28' }],
    ['the day after it', 14, '61', { date: '1900-03-01' }],
    ['a percentage', 9, '0.12', 0.12],
  ])('numbers as they are shown: %s', (_, format, value, wanted) => {
    expect(
      rowsOf(one(`<row><c s="1"><v>${value}</v></c></row>`, { 'xl/styles.xml': stylesPart(0, format) })),
    ).toEqual([[wanted]]);
  });

  it('days of the calendar from 1904, and days in words', () => {
    const data = '<row><c s="0"><v>44290</v></c><c t="d"><v>2025-04-05T00:00:00</v></c></row>';
    expect(rowsOf(one(data, { 'xl/styles.xml': stylesPart(14) }, '<workbookPr date1904="1"/>'))).toEqual([
      [{ date: '2025-04-05' }, { date: '2025-04-05' }],
    ]);
  });
});

describe('where cells are', () => {
  it('is said by them, or follows from the one before', () => {
    const data =
      '<row><c><v>1</v></c><c r="C1"><v>2</v></c><c><v>3</v></c></row><row/><row><c><v>4</v></c></row>' +
      '<row r="6"><c r="B6"><v>5</v></c></row><row><c><v>6</v></c></row><row r="900000"><c r="A900000" s="1"/></row>';
    expect(rowsOf(one(data))).toEqual([[1, '', 2, 3], [], [4], [], [], ['', 5], [6]]);
  });

  it('of merged ones is the first: what the others still hold is not seen', () => {
    const data =
      '<row><c><v>1</v></c><c><v>2</v></c><c><v>3</v></c></row><row><c><v>4</v></c><c><v>5</v></c></row>';
    const merged = '<mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="C1:XFD1048576"/></mergeCells>';
    expect(rowsOf(one(data, {}, '', merged))).toEqual([[1, '', 3]]);
  });

  it('may be beyond what a table of reports has: the sheet has no rows then', () => {
    expect(rowsOf(one('<row r="5001"><c><v>1</v></c></row>'))).toEqual({
      kind: 'too-large',
      limit: 5000,
      unit: 'rows',
    });
    expect(rowsOf(one('<row><c r="GS1"><v>1</v></c></row>'))).toEqual({
      kind: 'too-large',
      limit: 200,
      unit: 'columns',
    });
    expect(rowsOf(one('<row r="5000"><c r="GR5000"><v>1</v></c></row>'))).toHaveLength(5000);
    const both = xlsx([
      { name: 'Lớn', data: '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>' },
      { name: 'Nhỏ', data: '<row><c><v>1</v></c></row>' },
      { name: 'Ẩn', state: 'veryHidden', data: '<row><c><v>2</v></c></row>' },
    ]);
    expect(tablesOf(both)).toEqual([
      { name: 'Lớn', hidden: false, rows: [], problem: { kind: 'too-large', limit: 5000, unit: 'rows' } },
      { name: 'Nhỏ', hidden: false, rows: [[1]], problem: null },
      { name: 'Ẩn', hidden: true, rows: [[2]], problem: null },
    ]);
  });
});

describe('odd workbooks', () => {
  it('are read in the strict edition, with other prefixes and absolute targets, beside sheets of charts', () => {
    const strict = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
    const workbook = `<x:workbook xmlns:x="${strict}" xmlns:q="${strictOffice}"><x:sheets><x:sheet name="Biểu đồ" sheetId="2" q:id="b"/><x:sheet name="Số liệu" sheetId="9" q:id="a"/></x:sheets></x:workbook>`;
    const bytes = zip({
      '_rels/.rels': relations([['r', 'officeDocument', '/xl/book.xml']], strictOffice),
      'xl/book.xml': workbook,
      'xl/_rels/book.xml.rels': relations(
        [
          ['a', 'worksheet', '/xl/worksheets/Sheet7.xml'],
          ['b', 'chartsheet', '../xl/charts/c.xml'],
        ],
        strictOffice,
      ),
      'xl/worksheets/sheet7.xml': sheetPart(
        '<row><c t="inlineStr"><is><t>Đơn vị</t></is></c></row>',
        '',
        strict,
      ),
    });
    expect(tablesOf(bytes)).toEqual([{ name: 'Số liệu', hidden: false, rows: [['Đơn vị']], problem: null }]);
  });

  it('without anything to see have no table', () => {
    expect(tablesOf(one('<row><c><v></v></c></row>'))).toEqual({ kind: 'no-table' });
    expect(tablesOf(xlsx([{ name: 'Ẩn', state: 'hidden', data: '<row><c><v>1</v></c></row>' }]))).toEqual({
      kind: 'no-table',
    });
  });

  it('are called by what they are', () => {
    expect(tablesOf(oleFile('Workbook'))).toEqual({ kind: 'not-a-file-we-read', seems: 'old-excel' });
    expect(tablesOf(oleFile('EncryptedPackage'))).toEqual({ kind: 'password' });
    expect(tablesOf(zip({ '[Content_Types].xml': '<Types/>', 'xl/workbook.bin': 'x' }))).toEqual({
      kind: 'not-a-file-we-read',
      seems: 'old-excel',
    });
    expect(
      tablesOf(zip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<a/>' })),
    ).toEqual({
      kind: 'not-a-file-we-read',
      seems: 'open-document',
    });
    expect(tablesOf(zip({ 'word/document.xml': '<document/>' }))).toEqual({
      kind: 'not-a-file-we-read',
      seems: 'word',
    });
  });

  it('with a part that is missing or no XML are damaged', () => {
    const good = '<row><c><v>1</v></c></row>';
    expect(tablesOf(one(good, { 'xl/worksheets/sheet1.xml': '<worksheet><sheetData>' }))).toEqual({
      kind: 'damaged',
    });
    expect(tablesOf(one(good, { 'xl/styles.xml': 'no xml' }))).toEqual({ kind: 'damaged' });
    expect(tablesOf(one(good, { 'xl/sharedStrings.xml': '<sst>' }))).toEqual({ kind: 'damaged' });
    expect(tablesOf(one(good, { 'xl/_rels/workbook.xml.rels': relations([]) }))).toEqual({ kind: 'damaged' });
    expect(tablesOf(one(good, { 'xl/workbook.xml': '<workbook' }))).toEqual({ kind: 'damaged' });
  });
});
