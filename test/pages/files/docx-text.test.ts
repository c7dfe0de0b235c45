// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../apps-script/pages/files/docx-text';
import { docx, oleFile, paragraph, relations, strictOffice, wordPart, zip } from './office-samples';

const textOf = (bytes: Uint8Array) => {
  const read = readDocx(bytes);
  return read.ok ? read.value : read.problem;
};
const run = (inside: string) => `<w:r>${inside}</w:r>`;
const cell = (inside: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${inside}</w:tc>`;
const row = (...cells: readonly string[]) => `<w:tr>${cells.join('')}</w:tr>`;
const table = (...rows: readonly string[]) => `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join('')}</w:tbl>`;
const box = (inside: string) => `<w:txbxContent>${inside}</w:txbxContent>`;

describe('the text of a Word document', () => {
  it('has a line for each paragraph, tabs and breaks where they are', () => {
    const body =
      paragraph('ỦY BAN NHÂN DÂN &amp; c&#7897;ng &lt;b&gt;') +
      '<w:p/>' +
      `<w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr>${run('<w:t>Số:</w:t><w:tab/><w:t>12/BC-UBND</w:t>')}</w:p>` +
      `<w:p>${run('<w:t>một</w:t><w:br/><w:t>hai</w:t><w:cr/><w:t>ba</w:t>')}${run('<w:t>bốn</w:t><w:noBreakHyphen/><w:t>năm</w:t>')}</w:p>`;
    expect(textOf(docx(body))).toBe('ỦY BAN NHÂN DÂN & cộng <b>\n\nSố:\t12/BC-UBND\nmột\nhai\nbabốn-năm');
  });

  it('leaves out what was deleted and moved away, and keeps what was inserted', () => {
    const body =
      `<w:p>${run('<w:t>Phát </w:t>')}<w:del w:id="1">${run('<w:delText>12</w:delText>')}${run('<w:t>13</w:t>')}</w:del>` +
      `<w:ins w:id="2">${run('<w:t>15</w:t>')}</w:ins><w:moveFrom w:id="3">${run('<w:t> cũ</w:t>')}</w:moveFrom>` +
      `<w:moveTo w:id="3">${run('<w:t> lượt</w:t>')}</w:moveTo></w:p>` +
      `<w:p><w:pPr><w:rPr><w:del w:id="4"/></w:rPr></w:pPr>${run('<w:t>nửa </w:t>')}</w:p>${paragraph('dòng')}` +
      table(
        `<w:tr><w:trPr><w:del w:id="5"/></w:trPr>${cell(paragraph('xóa'))}</w:tr>`,
        row(cell(paragraph('còn'))),
      );
    expect(textOf(docx(body))).toBe('Phát 15 lượt\nnửa dòng\ncòn');
  });

  it('has no field codes, hidden text, nor what asks to be filled in', () => {
    const body =
      `<w:p>${run('<w:fldChar w:fldCharType="begin"/>')}${run('<w:instrText> PAGE </w:instrText>')}${run('<w:t>3</w:t>')}` +
      `${run('<w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t>')}${run('<w:rPr><w:vanish w:val="0"/></w:rPr><w:t> hiện</w:t>')}` +
      `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run('<w:t>Nhập vào đây</w:t>')}</w:sdtContent></w:sdt>` +
      `<w:sdt><w:sdtPr/><w:sdtContent>${run('<w:t> đã nhập</w:t>')}</w:sdtContent></w:sdt></w:p>`;
    expect(textOf(docx(body))).toBe('3 hiện đã nhập');
  });

  it('has each text box once, after the paragraph it hangs on', () => {
    const both =
      `<mc:AlternateContent><mc:Choice Requires="wps"><wps:txbx>${box(paragraph('Trong khung') + paragraph('hai'))}</wps:txbx></mc:Choice>` +
      `<mc:Fallback><v:textbox>${box(paragraph('Trong khung') + paragraph('hai'))}</v:textbox></mc:Fallback></mc:AlternateContent>`;
    const old = `<mc:AlternateContent><mc:Fallback><v:textbox>${box(paragraph('Khung cũ'))}</v:textbox></mc:Fallback></mc:AlternateContent>`;
    const body = `<w:p>${run('<w:t>Trước</w:t>')}${run(both)}${run('<w:t> sau</w:t>')}</w:p><w:p>${run(old)}</w:p>`;
    expect(textOf(docx(body))).toBe('Trước sau\nTrong khung\nhai\nKhung cũ');
  });
});

describe('tables of a Word document', () => {
  it('are lines with tabs, wide and merged cells keeping the places of the others', () => {
    const figures = table(
      row(cell(paragraph('TT')), cell(paragraph('Chỉ tiêu')), cell(paragraph('Số lượng'))),
      row(cell(paragraph('1')), cell(paragraph('Băng rôn,') + paragraph('khẩu hiệu')), cell(paragraph('12'))),
      row(cell(paragraph('Tổng'), '<w:gridSpan w:val="2"/>'), cell(paragraph('12'))),
      row(cell('<w:p/>'), cell(paragraph('Ghi')), cell('<w:p/>')),
      row(cell('<w:p/>'), cell('<w:p/>')),
    );
    expect(textOf(docx(figures))).toBe(
      'TT\tChỉ tiêu\tSố lượng\n1\tBăng rôn, khẩu hiệu\t12\nTổng\t\t12\n\tGhi',
    );
  });

  it('whose one cell holds prose are lines of prose', () => {
    expect(textOf(docx(table(row(cell(paragraph('I. Kết quả') + paragraph('Phát 12 lượt'))))))).toBe(
      'I. Kết quả\nPhát 12 lượt',
    );
  });

  it('inside of tables belong to the cell', () => {
    const inner = table(row(cell(paragraph('a')), cell(paragraph('b'))));
    expect(textOf(docx(table(row(cell(inner + paragraph('c')), cell(paragraph('d'))))))).toBe('a b c\td');
  });
});

describe('odd documents', () => {
  it('speak by the heads and feet of their pages only when nothing else does', () => {
    const margins = {
      'word/_rels/document.xml.rels': relations([['rId1', 'header', 'header1.xml']]),
      'word/header1.xml': wordPart('hdr', paragraph('UBND PHƯỜNG')),
    };
    expect(textOf(docx(paragraph('Thân'), margins))).toBe('Thân');
    expect(textOf(docx('<w:p/>', margins))).toBe('UBND PHƯỜNG');
    expect(textOf(docx('<w:p><w:r><w:drawing/></w:r></w:p>'))).toEqual({ kind: 'no-text' });
  });

  it('are read in the strict edition, with other prefixes, absolute targets, wide letters, no relations', () => {
    const strict =
      '<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r><x:t>Chào</x:t></x:r></x:p></x:body></x:document>';
    const named = zip({
      '_rels/.rels': relations([['a', 'officeDocument', '/Word/Main.xml']], strictOffice),
      'word/main.xml': strict,
    });
    expect(textOf(named)).toBe('Chào');
    const wide = new Uint8Array([
      0xff,
      0xfe,
      ...new Uint8Array(
        new Uint16Array(
          [...`<?xml version="1.0" encoding="UTF-16"?>${strict}`].map((letter) => letter.charCodeAt(0)),
        ).buffer,
      ),
    ]);
    expect(textOf(zip({ 'word\\document.xml': wide }))).toBe('Chào');
  });

  it('are called by what they are', () => {
    expect(textOf(oleFile('WordDocument'))).toEqual({ kind: 'not-a-file-we-read', seems: 'old-word' });
    expect(textOf(oleFile('EncryptedPackage'))).toEqual({ kind: 'password' });
    expect(textOf(new TextEncoder().encode('%PDF-1.7\n'))).toEqual({
      kind: 'not-a-file-we-read',
      seems: 'pdf',
    });
    expect(textOf(zip({ 'a.txt': 'x' }))).toEqual({ kind: 'not-a-file-we-read', seems: 'archive' });
    expect(textOf(docx(paragraph('x'.repeat(200_001))))).toEqual({
      kind: 'too-large',
      limit: 200_000,
      unit: 'letters',
    });
  });
});
