import { comparable, fold } from '../../text/normalise';
import { lexicon } from './lexicon';
import { meantWords } from './spelling';
import type { Token } from './tokens';

/** What a phrase does: `metric` it is counted for, `topic` it speaks of, `sort` that tells what adds up from what is the same. */
export type Role = { readonly metric: string; readonly topic: string; readonly sort: string };
/** A phrase with all that it may do, by the name of the role. */
export type Term = { readonly roles: { readonly [role: string]: Role | undefined } };

type Entry = {
  readonly spelt: readonly string[];
  readonly folded: readonly string[];
  /** `strict`: with its accents wherever the text has any; `always`: even where it has none. */
  readonly accents: 'loose' | 'strict' | 'always';
  readonly roles: Record<string, Role>;
};

const readLexicon = (): Map<string, Entry[]> => {
  const entries = new Map<string, Entry>();
  for (const line of lexicon.trim().split('\n')) {
    const [head = '', phrases = ''] = line.split(/:(.*)/);
    const [role = '', metric = '-', topic = '-', sort = '-'] = head.split(' ');
    for (const written of phrases.split(',')) {
      const phrase = comparable(written.replace(/[=~]/g, ''));
      const spelt = phrase.split(' ');
      const accents = written.includes('=')
        ? 'always'
        : spelt.length > 1 || written.includes('~')
          ? 'loose'
          : 'strict';
      const entry = entries.get(phrase) ?? { spelt, folded: spelt.map(fold), accents, roles: {} };
      entry.roles[role] = { metric, topic, sort };
      entries.set(phrase, entry);
    }
  }
  const byFirst = new Map<string, Entry[]>();
  for (const entry of entries.values()) {
    const first = entry.folded[0]!;
    byFirst.set(first, [...(byFirst.get(first) ?? []), entry]);
  }
  for (const list of byFirst.values()) list.sort((one, other) => other.spelt.length - one.spelt.length);
  return byFirst;
};

let known: Map<string, Entry[]> | null = null;
let vocabulary: Set<string> = new Set();
const prepare = (): Map<string, Entry[]> => {
  if (!known) {
    known = readLexicon();
    vocabulary = new Set([...known.values()].flatMap((list) => list.flatMap(({ folded }) => folded)));
  }
  return known;
};

/** More mistyped words than this make no report. */
const mostMistyped = 400;

/** The tokens with what mistyped words may stand for. */
export const withMeantWords = (tokens: readonly Token[]): Token[] => {
  prepare();
  const seen = new Map<string, ReadonlySet<string> | null>();
  return tokens.map((token) => {
    if (token.kind !== 'word') return token;
    let meant = seen.get(token.folded);
    if (meant === undefined) {
      meant = seen.size < mostMistyped * 20 ? meantWords(token.folded, vocabulary) : null;
      seen.set(token.folded, meant);
    }
    return meant ? { ...token, meant } : token;
  });
};

export type Found = { readonly term: Term; readonly words: number };

/** The longest phrase of the lexicon that begins at a token; `accented` says whether its line has any accents. */
export const termAt = (tokens: readonly Token[], at: number, accented: boolean): Found | null => {
  const byFirst = prepare();
  const token = tokens[at]!;
  const firsts = token.meant ? [token.folded, ...token.meant] : [token.folded];
  const entries = firsts
    .flatMap((first) => byFirst.get(first) ?? [])
    .filter((entry) => stands(entry, tokens, at, accented))
    .sort((one, other) => other.spelt.length - one.spelt.length);
  const length = entries[0]?.spelt.length ?? 0;
  if (length === 0) return null;
  const longest = entries.filter((entry) => entry.spelt.length === length);
  // `tuyên dương` is not `tuyến đường`, though either may be typed with an accent too few.
  const exact = longest.filter((entry) =>
    entry.spelt.every((spelt, offset) => tokens[at + offset]!.spelt === spelt),
  );
  return {
    term: {
      roles: Object.assign({}, ...(exact.length > 0 ? exact : longest).map((entry) => entry.roles).reverse()),
    },
    words: length,
  };
};

const stands = (entry: Entry, tokens: readonly Token[], at: number, accented: boolean): boolean => {
  const exact = entry.accents === 'always' || (accented && entry.accents === 'strict');
  return entry.folded.every((folded, offset) => {
    const token = tokens[at + offset];
    if (token?.kind !== 'word') return false;
    if (token.folded !== folded)
      return entry.accents === 'loose' && (entry.spelt.length > 1 || folded.length > 4)
        ? (token.meant?.has(folded) ?? false)
        : folded.length > 5 && (token.meant?.has(folded) ?? false);
    return !exact || token.spelt === entry.spelt[offset] || (entry.accents === 'strict' && !accented);
  });
};
