import type { FileProblem } from '../../../shared/report/import/file-problem';
import { done, type Result, refused } from '../../../shared/result';
import { seemingKind, whyNotPackage } from './seems';
import { mostMegabytes } from './unzip';

const decode = (bytes: Uint8Array, encoding: string): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

/** Which of the two halves of UTF-16 letters is zero in most of them, when no mark says it. */
const wideWithoutMark = (bytes: Uint8Array): string | null => {
  const zeros = [0, 0];
  const looked = Math.min(bytes.length, 2_000);
  for (let at = 0; at < looked; at += 1) if (bytes[at] === 0) zeros[at % 2]! += 1;
  if (Math.max(...zeros) < looked / 6 || Math.min(...zeros) > looked / 100) return null;
  return zeros[1]! > zeros[0]! ? 'utf-16le' : 'utf-16be';
};

/**
 * The text of a file without a form, composed: UTF-8 or UTF-16 with or without a mark, and where it is neither, the
 * code page of Vietnamese Windows.
 */
export const readPlainText = (bytes: Uint8Array): Result<string, FileProblem> => {
  if (bytes.length > mostMegabytes * 1024 * 1024)
    return refused({ kind: 'too-large', limit: mostMegabytes, unit: 'megabytes' });
  const marked =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : null;
  const seems = seemingKind(bytes);
  const wide = marked ?? (seems === 'unknown' ? wideWithoutMark(bytes) : null);
  if (seems !== 'text' && wide === null)
    return refused(whyNotPackage(bytes) ?? { kind: 'not-a-file-we-read', seems });
  const text = decode(bytes, wide ?? 'utf-8') ?? (wide === null ? decode(bytes, 'windows-1258') : null);
  if (text === null) return refused({ kind: 'damaged' });
  return text.trim() === '' ? refused({ kind: 'no-text' }) : done(text.normalize('NFC'));
};
