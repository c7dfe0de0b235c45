import type { Token } from './tokens';

export type Numeral = {
  readonly value: number;
  /** Two readings are possible: `1,250` is a thousand to some people and a decimal to others. */
  readonly unsure: boolean;
};

/** A number in digits as officials write it, or null for what is none (`1.2.3`). */
export const readDigits = (said: string): Numeral | null => {
  const digits = said.replace(/[ \u00a0\u2009\u202f]/g, '');
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(digits) && !/^0\d/.test(digits))
    return { value: Number(digits.replace(/\./g, '').replace(',', '.')), unsure: false };
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(digits) && !/^0/.test(digits))
    return { value: Number(digits.replace(/,/g, '')), unsure: !/,.*,/.test(digits) };
  if (/^\d+(?:[.,]\d+)?$/.test(digits)) return { value: Number(digits.replace(',', '.')), unsure: false };
  return null;
};

const ones = 'không,một,hai,ba,bốn,năm,sáu,bảy,tám,chín'.split(',');
const spellings: ReadonlyMap<string, number> = new Map([
  ...ones.map((word, value) => [word, value] as const),
  ...([
    ['mốt', 1],
    ['tư', 4],
    ['lăm', 5],
    ['nhăm', 5],
    ['bẩy', 7],
    ['mười', 10],
    ['chục', -10],
    ['mươi', -10],
    ['trăm', -100],
    ['nghìn', -1000],
    ['ngàn', -1000],
    ['linh', -1],
    ['lẻ', -1],
  ] as const),
]);
const unaccented: ReadonlyMap<string, number> = new Map(
  [...spellings].map(([word, value]) => [word.normalize('NFD').replace(/[\u0300-\u036f]/g, ''), value]),
);

const partOf = (token: Token | undefined, accented: boolean): number | undefined =>
  token?.kind !== 'word' ? undefined : accented ? spellings.get(token.spelt) : unaccented.get(token.folded);

/** The number in words that begins at a token, with the count of its words. Zero in words is a negation, no number. */
export const readWords = (
  tokens: readonly Token[],
  at: number,
  accented: boolean,
): { value: number; words: number } | null => {
  let [total, group, last] = [0, 0, -1];
  let words = 0;
  for (
    let part = partOf(tokens[at], accented);
    part !== undefined;
    part = partOf(tokens[at + words], accented)
  ) {
    // `muoi` is mười at the head and mươi after a digit.
    if (part === -10 && (words === 0 || last === 100) && tokens[at + words]!.spelt === 'muoi') part = 10;
    if (words === 0 && (part <= 0 || /^(?:chục|tư|lăm|nhăm|mốt|tu|lam|nham)$/.test(tokens[at]!.spelt)))
      return null;
    if (part > 0 && part < 10) {
      // Two digits in a row are no number: `hai, ba` has a comma, `năm hai` is a year.
      if (last > 0 && last < 10) break;
      group += part;
      last = part;
    } else if (part === 0) break;
    else if (part === 10) {
      group += 10;
      last = 10;
    } else if (part === -10) {
      if (last <= 0 || last > 9) break;
      group += last * 9;
      last = 10;
    } else if (part === -100) {
      if (last <= 0 || last > 9) break;
      group = group - last + last * 100;
      last = 100;
    } else if (part === -1000) {
      if (group === 0) break;
      total += group * 1000;
      group = 0;
      last = 1000;
    } else last = 100;
    words += 1;
  }
  return words === 0 ? null : { value: total + group, words };
};
