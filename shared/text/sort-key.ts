import { squeeze } from './normalise';

const alphabet = 'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz';
/** Level, falling, asking, tumbling, rising, heavy: the order of tones in dictionaries. */
const tones = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];

/**
 * A key whose plain comparison (`<`) orders Vietnamese names as dictionaries do: letters first, then tones, then
 * small before capital (DOMAIN.md 8.3). Apps Script's own comparison is not relied upon.
 */
export const vietnameseSortKey = (text: string): string => {
  let letters = '';
  let marks = '';
  let cases = '';
  for (const char of squeeze(text).normalize('NFC')) {
    const parts = [...char.toLowerCase().normalize('NFD')];
    const tone = parts.findIndex((part) => tones.indexOf(part) > 0);
    const base = parts
      .filter((_, at) => at !== tone)
      .join('')
      .normalize('NFC');
    letters += primary(base);
    marks += tone < 0 ? '0' : String(tones.indexOf(parts[tone]!));
    cases += char === char.toLowerCase() ? '0' : '1';
  }
  return `${letters}\t${marks}\t${cases}`;
};

/** Spaces and signs before digits, digits before letters. The letters are moved so that ă follows a. */
const primary = (base: string): string => {
  const rank = alphabet.indexOf(base);
  if (rank >= 0) return String.fromCharCode(0x41 + rank);
  return base < '0' || (base >= '0' && base <= '9') || base > '~' ? base : '!';
};
