import type { FileProblem, SeemingKind } from '../../../shared/report/import/file-problem';

const latin = (bytes: Uint8Array, start: number, end: number): string =>
  String.fromCharCode(...bytes.subarray(start, end));

/** By what kinds of files are known: letters (bytes read as Latin-1) at the beginning, or a few after it. */
const marks: readonly (readonly [kind: SeemingKind, at: number, ...letters: string[]])[] = [
  ['archive', 0, 'PK\x03\x04', 'PK\x05\x06', 'PK\x07\x08', 'Rar!', '7z\xbc\xaf', '\x1f\x8b'],
  ['image', 0, '\xff\xd8\xff', '\x89PNG', 'GIF8', 'II*\0', 'MM\0*'],
  ['image', 8, 'WEBP'],
  ['image', 4, 'ftyphei', 'ftyphev', 'ftypmif1', 'ftypmsf1', 'ftypavi'],
  ['film', 4, 'ftyp'],
  ['film', 0, 'ID3', 'OggS', '\x1aE\xdf\xa3', 'RIFF'],
  ['rtf', 0, '{\\rtf'],
];

/** What a file seems to be, by what it holds: its name may say anything. */
export const seemingKind = (bytes: Uint8Array): SeemingKind => {
  if (bytes.length === 0) return 'empty';
  const head = latin(bytes, 0, 1024);
  const kind = marks.find(([, at, ...letters]) => letters.some((each) => head.startsWith(each, at)))?.[0];
  if (kind) return kind;
  if (head.includes('%PDF-')) return 'pdf';
  if (isOle(bytes)) return oleKind(bytes);
  const wide = /^(?:\xff\xfe|\xfe\xff)/.test(head);
  const start = head.replace(/^\xef\xbb\xbf|^\xff\xfe|^\xfe\xff/, '').replace(/\0/g, '');
  if (/^\s*<(?:!doctype html|html|head|body|table|meta|style)\b/i.test(start)) return 'web-page';
  if (/^\s*<\?xml/.test(start)) return /<html\b/i.test(start) ? 'web-page' : 'xml';
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what no text has is looked for
  return !wide && /[\0-\x08\x0e-\x1a\x1c-\x1f]/.test(head) ? 'unknown' : 'text';
};

/** The compound files of Office before 2007, in which newer ones lie when they have a password. */
const isOle = (bytes: Uint8Array): boolean => latin(bytes, 0, 8) === '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';

/** Entries of a compound file's directory stand at multiples of 128 and begin with their name in UTF-16. */
const hasStream = (bytes: Uint8Array, name: string): boolean => {
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    let same = 0;
    while (
      same < name.length &&
      bytes[at + 2 * same] === name.charCodeAt(same) &&
      bytes[at + 2 * same + 1] === 0
    )
      same += 1;
    if (same === name.length && bytes[at + 2 * same] === 0) return true;
  }
  return false;
};

const oleKind = (bytes: Uint8Array): SeemingKind => {
  if (hasStream(bytes, 'WordDocument')) return 'old-word';
  return hasStream(bytes, 'Workbook') || hasStream(bytes, 'Book') ? 'old-excel' : 'old-office';
};

/** Why a file that is no package of parts cannot be read; null when it begins as one. */
export const whyNotPackage = (bytes: Uint8Array): FileProblem | null => {
  if (isOle(bytes) && hasStream(bytes, 'EncryptedPackage')) return { kind: 'password' };
  const seems = seemingKind(bytes);
  return seems === 'archive' && bytes[0] === 0x50 ? null : { kind: 'not-a-file-we-read', seems };
};
