// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { takeFiles, takeText } from '../../../apps-script/pages/tep/models/intake';
import { docx, paragraph, xlsx } from '../files/office-samples';
import { letter, tableText } from '../prose-samples';

const file = (name: string, content: Uint8Array | string): File =>
  new File([content as Uint8Array<ArrayBuffer>], name);
const take = async (...files: readonly File[]) => (await takeFiles(files)) ?? { kind: 'none' as const };
const jpeg = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16]);
const row = '<row r="1"><c t="inlineStr"><is><t>Đơn vị</t></is></c></row>';

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});

describe('a file', () => {
  it.each([
    ['bao-cao.docx', docx(paragraph('treo 2 băng rôn')), 'prose'],
    ['bao-cao', docx(paragraph('treo 2 băng rôn')), 'prose'],
    ['bao-cao.txt', letter, 'prose'],
    ['khong-ten', letter, 'prose'],
    ['so-lieu.xlsx', xlsx([{ name: 'A', data: row }]), 'table'],
    ['doi-ten.docx', xlsx([{ name: 'A', data: row }]), 'table'],
    ['so-lieu.csv', tableText, 'table'],
    ['so-lieu.CSV', tableText, 'table'],
    ['anh.jpg', jpeg, 'photos'],
    ['quet.pdf', '%PDF-1.7\n', 'problem'],
    ['trong.docx', '', 'problem'],
  ])('%s is taken by what it holds', async (name, content, kind) => {
    expect((await take(file(name, content))).kind).toBe(kind);
  });

  it.each([
    ['quet.pdf', '%PDF-1.7\n', { kind: 'not-a-file-we-read', seems: 'pdf' }],
    [
      'cu.doc',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]),
      {
        kind: 'not-a-file-we-read',
        seems: 'old-office',
      },
    ],
    ['thu.csv', 'một dòng chữ', { kind: 'no-table' }],
    ['hong.docx', docx(paragraph('x')).subarray(0, 60), { kind: 'damaged' }],
  ] as const)('%s: what is wrong is said by name', async (name, content, problem) => {
    expect(await take(file(name, content))).toEqual({ kind: 'problem', name, problem });
  });

  it('in an old font is what it is: nothing is converted on the way', async () => {
    const taken = await take(file('cu.txt', 'UBND ph\u00adêng T©n Mai'));
    expect(taken).toMatchObject({ kind: 'prose', text: 'UBND ph\u00adêng T©n Mai' });
  });

  it('that the disk does not give is a damaged one', async () => {
    const lost = file('dam-may.docx', 'x');
    lost.arrayBuffer = () => Promise.reject(new Error('gone'));
    expect(await take(lost)).toMatchObject({ kind: 'problem', problem: { kind: 'damaged' } });
  });

  it('pictures together are one report, of other files the first is read', async () => {
    expect(await take(file('1.jpg', jpeg), file('2.jpg', jpeg))).toMatchObject({
      photos: [{ name: '1.jpg' }, { name: '2.jpg' }],
    });
    expect(await take(file('a.txt', letter), file('2.jpg', jpeg))).toMatchObject({ name: 'a.txt' });
    expect(await takeFiles([])).toBeNull();
  });

  it('a workbook with hidden sheets has them too: a template is known by one', async () => {
    const taken = await take(
      file(
        'a.xlsx',
        xlsx([
          { name: 'A', data: row },
          { name: 'B', data: row, state: 'hidden' },
        ]),
      ),
    );
    expect(taken).toMatchObject({ sheets: [{ hidden: false }, { hidden: true }] });
  });
});

describe('a text that was pasted', () => {
  it.each([
    ['a letter', letter, 'prose'],
    ['a table of another kind', 'Chỉ tiêu\tKết quả\nBăng rôn\t3', 'prose'],
    ['text with a table in it', 'Kính gửi\nĐơn vị\tBăng rôn\nPhường Tân Mai\t3', 'prose'],
    ['cells of a table of reports', 'Đơn vị\tBăng rôn\r\nPhường Tân Mai\t3\r\n', 'table'],
  ])('%s', (_, text, kind) => expect(takeText(text)?.kind).toBe(kind));

  it('of nothing is nothing', () => expect(takeText(' \n ')).toBeNull());
});
