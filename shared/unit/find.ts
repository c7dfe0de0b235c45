import type { UnitReference } from '../protocol';
import { fold, hasAccents } from '../text/normalise';
import { isArea, kindOfPrefix, type Word, wordsOf } from './names';

export type UnitMention = {
  readonly id: string;
  readonly name: string;
  /** Offsets in the text as it was given, without the word for its kind. */
  readonly start: number;
  readonly end: number;
};

type Named = { readonly unit: UnitReference; readonly words: readonly Word[]; readonly area: boolean };
/** What stands before a name: the word for its kind, or for something else that bears the same name. */
type Before = { readonly kind: string | null; readonly foreign: boolean };

/**
 * The units an article names, each once, in order. Place names are also common words (thống nhất), parts of other
 * names (Long Bình Tân) and of neighbourhoods (khu phố Tân Mai), so capitals, the word before and the longest name
 * decide (DOMAIN.md 1.1, trap 2).
 */
export const findUnits = (text: string, units: readonly UnitReference[]): UnitMention[] => {
  const words = wordsOf(text);
  const accented = hasAccents(text);
  const names = namesOf(units);
  const mentions = new Map<string, UnitMention>();
  let last: { end: number; before: Before } | null = null;
  for (let at = 0; at < words.length; ) {
    const here =
      names.get(words[at]!.folded)?.filter((name) => standsAt(text, words, at, name, accented)) ?? [];
    const listed: Before | null = last && continuesList(text, words, last.end, at) ? last.before : null;
    const before: Before = wordBefore(text, words, at) ?? listed ?? { kind: null, foreign: false };
    const taken: Named | undefined = here.find((name) => isMeant(name, before, words, at, accented));
    const longest = here[0];
    if (taken && taken.words.length === longest!.words.length && !mentions.has(taken.unit.id)) {
      const end = words[at + taken.words.length - 1]!.end;
      mentions.set(taken.unit.id, { id: taken.unit.id, name: taken.unit.name, start: words[at]!.start, end });
    }
    if (longest) {
      last = { end: at + longest.words.length, before };
      at += longest.words.length;
    } else at += 1;
  }
  return [...mentions.values()];
};

/** Names by their first word, longest first. A single word names only what is a place. */
const namesOf = (units: readonly UnitReference[]): Map<string, Named[]> => {
  const byFirst = new Map<string, Named[]>();
  for (const unit of units) {
    const area = isArea(unit.kind);
    for (const name of new Set(area ? [unit.shortName] : [unit.name, unit.shortName, ...unit.aliases])) {
      const words = wordsOf(name);
      const first = words[0]?.folded;
      if (first === undefined || (!area && words.length < 3)) continue;
      byFirst.set(first, [...(byFirst.get(first) ?? []), { unit, words, area }]);
    }
  }
  for (const names of byFirst.values()) names.sort((one, other) => other.words.length - one.words.length);
  return byFirst;
};

const standsAt = (
  text: string,
  words: readonly Word[],
  at: number,
  name: Named,
  accented: boolean,
): boolean =>
  name.words.every((wanted, offset) => {
    const found = words[at + offset];
    if (!found || (accented ? found.spelt !== wanted.spelt : found.folded !== wanted.folded)) return false;
    if (offset === 0) return true;
    const gap = text.slice(words[at + offset - 1]!.end, found.start);
    return name.area ? /^\s+$/.test(gap) : /^[\s\p{Pd}.,/]{1,3}$/u.test(gap);
  });

const isMeant = (
  name: Named,
  before: Before,
  words: readonly Word[],
  at: number,
  accented: boolean,
): boolean => {
  if (!name.area) return true;
  if (before.kind !== null) return before.kind === name.unit.kind;
  if (before.foreign || name.unit.needsPrefix || !accented) return false;
  const spoken = words.slice(at, at + name.words.length);
  if (!spoken.every((word) => word.capital)) return false;
  const around = [words[at - 1], words[at + name.words.length]];
  return !(spoken.every((word) => word.allCapitals) && around.some((word) => word?.allCapitals));
};

const foreignPrefixes = new Set(
  'khu pho,kp,ap,thon,to,duong,pho,hem,huyen,quan,tinh,thanh pho,tp,thi xa,ong,ba,anh,chi,em,chau'.split(','),
);

/** The word, or two, directly before: `phường`, `P.`, `khu phố`, `đường`. Undefined words say nothing. */
const wordBefore = (text: string, words: readonly Word[], at: number): Before | null => {
  const [second, first] = [words[at - 2], words[at - 1]];
  if (!first) return null;
  const gap = text.slice(first.end, words[at]!.start);
  if (!/^(?:\.?\s*|\s*:\s*)$/.test(gap)) return null;
  const both =
    second && /^\s+$/.test(text.slice(second.end, first.start)) ? `${second.folded} ${first.folded}` : '';
  const kind = kindOfPrefix(both) ?? kindOfPrefix(first.folded);
  if (foreignPrefixes.has(both)) return { kind: null, foreign: true };
  if (kind !== undefined) return { kind, foreign: false };
  return foreignPrefixes.has(first.folded) && !gap.includes(':') ? { kind: null, foreign: true } : null;
};

/** `các phường Tân Mai, Tam Hiệp và Thống Nhất`: what was said before the first holds for all. */
const continuesList = (text: string, words: readonly Word[], from: number, at: number): boolean => {
  const gap = text.slice(words[from - 1]!.end, words[at]!.start);
  if (at === from) return /^\s*[,;]\s*$/.test(gap);
  return at === from + 1 && words[from]!.folded === 'va' && /^\s*,?\s+\S+\s+$/.test(gap);
};

/** The unit that one name means, or undefined when none or several do: forgiving of accents, case and prefixes. */
export const findUnit = <Unit extends UnitReference>(
  name: string,
  units: readonly Unit[],
): Unit | undefined => waysToRead(name, units).find((meant) => meant.length === 1)?.[0];

/** Whether a name means several units and none of them alone. */
export const meansSeveral = (name: string, units: readonly UnitReference[]): boolean => {
  const ways = waysToRead(name, units);
  return ways.every((meant) => meant.length !== 1) && ways.some((meant) => meant.length > 1);
};

/** The units that a name may mean: by any of their names, by kind and place, by place alone. */
const waysToRead = <Unit extends UnitReference>(name: string, units: readonly Unit[]): Unit[][] => {
  const wanted = namePlainly(name);
  if (wanted === '') return [];
  const { kind, rest } = splitKind(wanted);
  const places = units.filter((unit) => isArea(unit.kind) && namesPlainly(unit)[0] === rest);
  return [
    units.filter((unit) => namesPlainly(unit).includes(wanted)),
    places.filter((unit) => unit.kind === kind),
    places,
  ];
};

/** The short name first. A table may have thousands of names, and units do not change under it. */
const namesPlainly = (unit: UnitReference): readonly string[] => {
  const names = plainNames.get(unit) ?? [unit.shortName, unit.name, ...unit.aliases].map(namePlainly);
  plainNames.set(unit, names);
  return names;
};
const plainNames = new WeakMap<UnitReference, readonly string[]>();

/** Folded words without punctuation; the committee of a place stands for the place; kỷ and kỉ alike. */
const namePlainly = (name: string): string =>
  fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(?:ubnd|uy ban nhan dan) /, '')
    .replace(/([bcdghklmnpqrstvx])y(?= |$)/g, '$1i');

const splitKind = (plain: string): { kind: string | undefined; rest: string } => {
  const [first = '', second = '', ...others] = plain.split(' ');
  const double = kindOfPrefix(`${first} ${second}`);
  if (double !== undefined) return { kind: double, rest: others.join(' ') };
  const kind = kindOfPrefix(first);
  return kind === undefined ? { kind, rest: plain } : { kind, rest: [second, ...others].join(' ') };
};
