// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { fileProblemText } from '../../../apps-script/pages/files/file-problem-text';
import { readTableFile, readTextFile } from '../../../apps-script/pages/files/read-file';
import { cellFaultText, columnTargetText } from '../../../apps-script/pages/files/sentences';
import { columnTargets } from '../../../shared/report/import/column-target';
import type { FileProblem, SeemingKind } from '../../../shared/report/import/file-problem';
import { docx, oleFile, paragraph, xlsx, zip } from './office-samples';

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const table = xlsx([{ name: 'A', data: '<row><c><v>1</v></c></row>' }]);
const letter = docx(paragraph('Chào'));

describe('a file, by what it holds', () => {
  it.each<[string, Uint8Array, SeemingKind]>([
    ['a PDF', bytes('\n%PDF-1.4'), 'pdf'],
    ['a JPEG', bytes('\xff\xd8\xff\xe0'), 'image'],
    ['a PNG', bytes('\x89PNG\r\n\x1a\n'), 'image'],
    ['a photo of a telephone', bytes('\0\0\0\x18ftypheic'), 'image'],
    ['a film', bytes('\0\0\0\x18ftypmp42'), 'film'],
    ['a WebP', bytes('RIFF\0\0\0\0WEBP'), 'image'],
    ['an old document', oleFile('WordDocument'), 'old-word'],
    ['an old workbook', oleFile('Workbook'), 'old-excel'],
    ['something old', oleFile('PowerPoint Document'), 'old-office'],
    ['RTF', bytes('{\\rtf1'), 'rtf'],
    ['a web page that calls itself .xls', bytes('\xef\xbb\xbf <html xmlns:x="urn:x"><table>'), 'web-page'],
    ['a workbook of 2003', bytes('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>'), 'xml'],
    ['RAR', bytes('Rar!\x1a\x07'), 'archive'],
    ['an archive of files', zip({ 'bc/1.docx': 'x' }), 'archive'],
    [
      'slides',
      zip({
        '_rels/.rels':
          '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="ppt/p.xml"/></Relationships>',
        'ppt/p.xml': '<presentation/>',
      }),
      'powerpoint',
    ],
    ['nothing', bytes(''), 'empty'],
    ['noise', bytes('\x01\x02'), 'unknown'],
  ])('is %s', (_, file, seems) => {
    const problem: FileProblem = { kind: 'not-a-file-we-read', seems };
    expect(readTextFile(file)).toEqual({ ok: false, problem });
    expect(readTableFile(file, 'x')).toEqual({ ok: false, problem });
  });

  it('is read by the one who asks for its kind, and named to the other', () => {
    expect(readTextFile(letter)).toEqual({ ok: true, value: 'Chào' });
    expect(readTextFile(table)).toEqual({
      ok: false,
      problem: { kind: 'not-a-file-we-read', seems: 'excel' },
    });
    expect(readTableFile(table, 'x').ok).toBe(true);
    expect(readTableFile(letter, 'x')).toEqual({
      ok: false,
      problem: { kind: 'not-a-file-we-read', seems: 'word' },
    });
    expect(readTextFile(bytes('a text'))).toEqual({ ok: true, value: 'a text' });
    expect(readTableFile(bytes('no table at all'), 'x')).toEqual({
      ok: false,
      problem: { kind: 'no-table' },
    });
    expect(readTableFile(bytes(' \n'), 'x')).toEqual({ ok: false, problem: { kind: 'no-table' } });
    expect(readTextFile(oleFile('EncryptedPackage'))).toEqual({ ok: false, problem: { kind: 'password' } });
    expect(readTextFile(letter.subarray(0, letter.length - 30))).toEqual({
      ok: false,
      problem: { kind: 'damaged' },
    });
  });
});

it('what is wrong with a file or a cell is said in both languages', () => {
  expect(fileProblemText({ kind: 'too-large', limit: 5000, unit: 'rows' }, 'vi')).toBe(
    'Tệp quá lớn: chỉ đọc đến 5.000 dòng. Chia nhỏ rồi chọn lại.',
  );
  expect(fileProblemText({ kind: 'not-a-file-we-read', seems: 'image' }, 'vi')).toContain(
    'không đọc được chữ trong ảnh',
  );
  expect(fileProblemText({ kind: 'password' }, 'en')).toContain('password');
  const fault = { column: 2, cell: 'C7', reason: 'not-a-number', said: '12-15' } as const;
  expect(cellFaultText(fault, 'vi')).toBe('Ô C7 (“12-15”): không đọc được là số. Nhập lại bằng chữ số.');
  expect(cellFaultText({ ...fault, said: '' }, 'en')).toBe(
    'Cell C7: cannot be read as a number. Type it in digits.',
  );
  for (const language of ['vi', 'en'] as const)
    expect(new Set(columnTargets.map((target) => columnTargetText(target, language))).size).toBe(
      columnTargets.length,
    );
});
