import { expect, it } from 'vitest';
import { readPlainText } from '../../../apps-script/pages/files/plain-text';
import { readTableFile } from '../../../apps-script/pages/files/read-file';

const sentence = 'Phường Trảng Dài;Đã phát 12 lượt;"ỷ lại, trông chờ"\r\n';
const utf8 = [...new TextEncoder().encode(sentence)];
const wide = (text: string, big: boolean): number[] =>
  [...text].flatMap((letter) => {
    const code = letter.charCodeAt(0);
    return big ? [code >> 8, code & 255] : [code & 255, code >> 8];
  });
/** As Windows writes it: a letter with its hat, then its tone as a sign of its own. */
const windows: Readonly<Record<string, number>> = {
  ư: 0xfd,
  ơ: 0xf5,
  ă: 0xe3,
  đ: 0xf0,
  Đ: 0xd0,
  ê: 0xea,
  ô: 0xf4,
  â: 0xe2,
  à: 0xe0,
  á: 0xe1,
  é: 0xe9,
  è: 0xe8,
  ó: 0xf3,
  ú: 0xfa,
  ù: 0xf9,
  í: 0xed,
  '\u0300': 0xcc,
  '\u0309': 0xd2,
  '\u0303': 0xde,
  '\u0301': 0xec,
  '\u0323': 0xf2,
};
const inWindows = (text: string): number[] =>
  [...text.normalize('NFC')].flatMap((letter) => {
    if (windows[letter] !== undefined) return [windows[letter]];
    const [base = '', ...marks] = [...letter.normalize('NFD')];
    const tone = marks.find((mark) => '\u0300\u0309\u0303\u0301\u0323'.includes(mark));
    const hat = marks.filter((mark) => mark !== tone).join('');
    const letterWithHat = (base + hat).normalize('NFC');
    const code = windows[letterWithHat] ?? letterWithHat.charCodeAt(0);
    return tone ? [code, windows[tone]!] : [code];
  });

it.each<[string, number[]]>([
  ['UTF-8', utf8],
  ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, ...utf8]],
  ['UTF-8 in letters and marks', [...new TextEncoder().encode(sentence.normalize('NFD'))]],
  ['UTF-16 with a mark', [0xff, 0xfe, ...wide(sentence, false)]],
  ['UTF-16 the other way round', [0xfe, 0xff, ...wide(sentence, true)]],
  ['UTF-16 without a mark', wide(sentence, false)],
  ['UTF-16 the other way round without a mark', wide(sentence, true)],
  ['the code page of Vietnamese Windows', inWindows(sentence)],
])('reads %s', (_, bytes) => {
  expect(readPlainText(new Uint8Array(bytes))).toEqual({ ok: true, value: sentence });
  expect(readTableFile(new Uint8Array(bytes), 'phuong.csv')).toEqual({
    ok: true,
    value: [
      {
        name: 'phuong.csv',
        hidden: false,
        rows: [['Phường Trảng Dài', 'Đã phát 12 lượt', 'ỷ lại, trông chờ']],
        problem: null,
      },
    ],
  });
});

it('says what is no text, and what has none', () => {
  const problem = (bytes: readonly number[]) => {
    const read = readPlainText(new Uint8Array(bytes));
    return read.ok ? read.value : read.problem;
  };
  expect(problem([])).toEqual({ kind: 'not-a-file-we-read', seems: 'empty' });
  expect(problem([0x89, 0x50, 0x4e, 0x47])).toEqual({ kind: 'not-a-file-we-read', seems: 'image' });
  expect(problem([0x50, 0x4b, 3, 4])).toEqual({ kind: 'not-a-file-we-read', seems: 'archive' });
  expect(problem([1, 2, 3, 4])).toEqual({ kind: 'not-a-file-we-read', seems: 'unknown' });
  expect(problem([0x20, 0x0a])).toEqual({ kind: 'no-text' });
  expect(problem([0xff, 0xfe, 0x00, 0xd8])).toEqual({ kind: 'damaged' });
});
