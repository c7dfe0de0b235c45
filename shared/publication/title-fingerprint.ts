import { hash, hex } from '../text/hash';
import { fold } from '../text/normalise';

/** Shorter titles (`Thông báo`, `Tin vắn`) are alike without being of the same article. */
const shortest = 16;

/**
 * The same for two titles that differ in accents' spelling, capitals, spaces and punctuation only: how a republished
 * article is known. Null for a title too short to tell articles apart. Sixteen hex digits.
 */
export const titleFingerprint = (title: string): string | null => {
  const letters = fold(title).replace(/[^\p{L}\p{N}]+/gu, '');
  return letters.length < shortest ? null : hex(hash(letters)) + hex(hash(letters, 0x01000195));
};
