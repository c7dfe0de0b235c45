import { comparable, fold, toNfc } from '../text/normalise';

/** A word of a text with its place, in the forms it is compared in. */
export type Word = {
  readonly start: number;
  readonly end: number;
  /** Lower case, old tone style. */
  readonly spelt: string;
  readonly folded: string;
  readonly capital: boolean;
  readonly allCapitals: boolean;
};

/** The words of a text; soft hyphens and joiners inside a word belong to it. */
export const wordsOf = (text: string): Word[] => {
  const found: Word[] = [];
  const pattern = /[\p{L}\p{N}][\p{L}\p{M}\p{N}\p{Cf}]*/gu;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const word = toNfc(match[0]);
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      spelt: comparable(word),
      folded: fold(word),
      capital: /^[\p{Lu}\p{N}]/u.test(word),
      allCapitals: word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase(),
    });
  }
  return found;
};

const areaPrefixes = new Map([
  ['phuong', 'phuong'],
  ['p', 'phuong'],
  ['xa', 'xa'],
  ['x', 'xa'],
  ['thi tran', 'thi_tran'],
  ['tt', 'thi_tran'],
]);

/** Wards, communes and townships: units whose short name is a place name. */
export const isArea = (kind: string): boolean => kind === 'phuong' || kind === 'xa' || kind === 'thi_tran';

/** The kind that a folded word (or two) before a place name stands for. */
export const kindOfPrefix = (folded: string): string | undefined => areaPrefixes.get(folded);
