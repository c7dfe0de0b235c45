// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../apps-script/pages/files/docx-text';
import { readXlsx } from '../../../apps-script/pages/files/xlsx-table';
import { hostileTexts } from '../../strangers/hostile-text';
import { docx, paragraph, sheetPart, wordPart, xlsx } from './office-samples';

const xmlText = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

describe('entities of a document type', () => {
  const laughs = [
    '<!ENTITY a0 "ha">',
    ...Array.from({ length: 9 }, (_, at) => `<!ENTITY a${at + 1} "${`&a${at};`.repeat(10)}">`),
  ];
  it.each([
    ['are not expanded', `<!DOCTYPE w [${laughs.join('')}]>`, '&a9;'],
    ['are not fetched', '<!DOCTYPE w [<!ENTITY x SYSTEM "https://evil.example/x">]>', '&x;'],
    ['are not read even unused', '<!DOCTYPE w>', 'x'],
  ])('%s', (_, type, text) => {
    const part = wordPart('document', `<w:body>${paragraph(text)}</w:body>`).replace('?>', `?>${type}`);
    expect(readDocx(docx('', { 'word/document.xml': part }))).toEqual({
      ok: false,
      problem: { kind: 'damaged' },
    });
    const sheet = sheetPart(`<row><c t="inlineStr"><is><t>${text}</t></is></c></row>`).replace(
      '?>',
      `?>${type}`,
    );
    const book = xlsx([{ name: 'A', data: '' }], { 'xl/worksheets/sheet1.xml': sheet });
    expect(readXlsx(book)).toEqual({ ok: false, problem: { kind: 'damaged' } });
  });
});

describe('parts that shall fill the memory', () => {
  it('are counted before they are taken apart', () => {
    const part = new Uint8Array(3_000_001).fill('<'.charCodeAt(0));
    expect(readXlsx(xlsx([{ name: 'A', data: '' }], { 'xl/worksheets/sheet1.xml': part }))).toEqual({
      ok: false,
      problem: { kind: 'too-large', limit: 3_000_000, unit: 'parts' },
    });
  });

  it('may be nested deeply', () => {
    const deep =
      '<w:sdt><w:sdtContent>'.repeat(300) + paragraph('đáy') + '</w:sdtContent></w:sdt>'.repeat(300);
    expect(readDocx(docx(deep))).toEqual({ ok: true, value: 'đáy' });
  });

  it('may claim widths, places and areas beyond all bounds', () => {
    const cell = (span: string) =>
      `<w:tc><w:tcPr><w:gridSpan w:val="${span}"/></w:tcPr>${paragraph('a')}</w:tc>`;
    const row = `<w:tbl><w:tr>${cell('999999999')}${cell('-5')}${cell('x')}</w:tr></w:tbl>`;
    expect(readDocx(docx(row))).toEqual({ ok: true, value: `a${'\t'.repeat(63)}a\ta` });
    const merges = '<mergeCell ref="A1:XFD1048576"/>'.repeat(20_000);
    const book = xlsx([
      {
        name: 'A',
        data: '<row><c><v>1</v></c><c><v>2</v></c></row>',
        after: `<mergeCells>${merges}</mergeCells>`,
      },
      { name: 'B', data: '<row r="-7"><c><v>1</v></c></row>' },
      { name: 'C', data: '<row r="1e9"><c r="ZZZZZ1"><v>1</v></c></row>' },
      { name: 'D', data: '<row r="x"><c r="??"><v>1</v></c></row>' },
    ]);
    const read = readXlsx(book);
    expect(read.ok && read.value.map(({ rows, problem }) => [rows.length, problem?.kind])).toEqual([
      [1, undefined],
      [0, 'too-large'],
      [0, 'too-large'],
      [0, 'too-large'],
    ]);
  });
});

it.each(Object.entries(hostileTexts))('texts stay what they are: %s', (_, text) => {
  // XML has no place for these two kinds; a file with them is damaged, and so it is said.
  const possible = text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');
  const inXml = possible.replace(/\r\n?/g, '\n');
  const book = xlsx([
    {
      name: xmlText('=1&"').replace('"', '&quot;'),
      data: `<row><c t="inlineStr"><is><t xml:space="preserve">${xmlText(possible)}</t></is></c></row>`,
    },
  ]);
  expect(readXlsx(book)).toEqual({
    ok: true,
    value: [{ name: '=1&"', hidden: false, rows: inXml.trim() === '' ? [] : [[inXml]], problem: null }],
  });
  const read = readDocx(docx(`${paragraph('đầu')}${paragraph(xmlText(possible))}`));
  expect(read).toEqual({ ok: true, value: `đầu\n${inXml}`.replace(/[^\S\n]+(?=\n|$)/g, '').trimEnd() });
});
