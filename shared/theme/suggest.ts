import type { ThemeReference, TopicGate } from '../protocol';
import { comparable, fold, hasAccents } from '../text/normalise';

/** DOMAIN.md 3: what a phrase weighs in the lead; in the title it weighs twice. */
const weights = { strong: 3, medium: 2, weak: 1, negative: -3 } as const;
const titleFactor = 2;
/** A theme is suggested from this score on, when it leads the second by this margin. */
const enough = 3;
const margin = 2;

export type ThemeCandidate = {
  readonly number: number;
  readonly score: number;
  /** What was found, in the words of the campaign's list, heaviest first; phrases that speak against are not named. */
  readonly phrases: string[];
};
export type ThemeSuggestion = {
  readonly onTopic: boolean;
  /** The theme to preselect, or null: then the editor chooses between the candidates. */
  readonly best: number | null;
  /** By falling score; at most two where there is no best. */
  readonly candidates: ThemeCandidate[];
};
export type ArticleWords = {
  readonly title: string;
  readonly lead: string;
  readonly themes: readonly ThemeReference[];
  readonly gate: TopicGate;
};

/** Which of the campaign's themes an article is about, by the phrases in its title and lead. It only suggests. */
export const suggestThemes = ({ title, lead, themes, gate }: ArticleWords): ThemeSuggestion => {
  const spell = hasAccents(`${title} ${lead}`) ? words : unaccentedWords;
  const [inTitle, inLead] = [spell(title), spell(lead)];
  if (!isOnTopic(`${inTitle}|${inLead}`, gate, spell)) return { onTopic: false, best: null, candidates: [] };
  const candidates = themes
    .map((theme) => score(theme, inTitle, inLead, spell))
    .filter((candidate) => candidate.score > 0)
    .sort((one, other) => other.score - one.score);
  const [first, second] = candidates;
  const clear = first !== undefined && first.score >= enough && first.score - (second?.score ?? 0) >= margin;
  return clear
    ? { onTopic: true, best: first.number, candidates }
    : { onTopic: true, best: null, candidates: candidates.slice(0, 2) };
};

type Spelling = (text: string) => string;

/** Words with their accents between single spaces, quotation marks and kinds of dashes set aside. */
const words: Spelling = (text) =>
  ` ${comparable(text)
    .replace(/["“”„«»'‘’]/g, '')
    .replace(/[‐-―−]/g, '-')} `;
/** Only where the whole text was typed without accents: accents are what tells most phrases apart. */
const unaccentedWords: Spelling = (text) => words(fold(text));

/** What tells of another subject is cut out first; then one of the topic's words must stand. */
const isOnTopic = (text: string, gate: TopicGate, spell: Spelling): boolean => {
  const rest = gate.negative.reduce((left, phrase) => cut(left, spell(phrase).trim()), text);
  return gate.positive.some((phrase) => stands(rest, spell(phrase).trim()));
};

const score = (theme: ThemeReference, title: string, lead: string, spell: Spelling): ThemeCandidate => {
  const phrases = (['strong', 'medium', 'weak', 'negative'] as const)
    .flatMap((rank) =>
      theme[rank].map((phrase) => ({ phrase, spelt: spell(phrase).trim(), weight: weights[rank] })),
    )
    .filter(({ spelt }) => spelt !== '')
    .sort((one, other) => other.spelt.length - one.spelt.length);
  const found = phrases.map((each) => ({ ...each, worth: 0 }));
  for (const [text, factor] of [
    [title, titleFactor],
    [lead, 1],
  ] as const) {
    let rest = text;
    for (const each of found) {
      if (!stands(rest, each.spelt)) continue;
      each.worth += each.weight * factor;
      rest = cut(rest, each.spelt);
    }
  }
  return {
    number: theme.number,
    score: found.reduce((sum, each) => sum + each.worth, 0),
    phrases: found
      .filter((each) => each.worth > 0)
      .sort((one, other) => other.worth - one.worth)
      .map((each) => each.phrase),
  };
};

const stands = (text: string, phrase: string): boolean => phrase !== '' && placeOf(text, phrase, 0) >= 0;

/** Every place where the phrase stands as words of its own is emptied, so that a shorter one is not found in it. */
const cut = (text: string, phrase: string): string => {
  let rest = text;
  for (let at = placeOf(rest, phrase, 0); phrase !== '' && at >= 0; at = placeOf(rest, phrase, at))
    rest = `${rest.slice(0, at)}|${rest.slice(at + phrase.length)}`;
  return rest;
};

const placeOf = (text: string, phrase: string, from: number): number => {
  for (let at = text.indexOf(phrase, from); at >= 0; at = text.indexOf(phrase, at + 1))
    if (!isWordCharacter(text[at - 1]) && !isWordCharacter(text[at + phrase.length])) return at;
  return -1;
};

const isWordCharacter = (char: string | undefined): boolean =>
  char !== undefined && /[\p{L}\p{M}\p{N}]/u.test(char);
