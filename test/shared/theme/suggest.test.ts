import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDispatch } from '../../../shared/campaign/dispatch';
import type { ThemeDraft, ThemeReference, TopicGate } from '../../../shared/protocol';
import { fold } from '../../../shared/text/normalise';
import { suggestThemes } from '../../../shared/theme/suggest';

type Article = { id: string; title: string; lead: string };
const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
const campaign: { gate: TopicGate; themes: ThemeDraft[] } = read('local-host/first-campaign/themes.json');
const themes: ThemeReference[] = campaign.themes.map((theme) => ({ ...theme, text: theme.label }));
const samples: { positives: (Article & { theme: number; also: number[] })[]; traps: Article[] } = read(
  'test/fixtures/themes/articles.json',
);

const suggest = (title: string, lead = '') => suggestThemes({ title, lead, themes, gate: campaign.gate });

/** The same words as other keyboards and systems write them. */
const newToneStyle = (text: string) =>
  text.replace(/(?<!q)([òóỏõọ]a|[òóỏõọ]e|[ùúủũụ]y)(?!\p{L})/giu, (found) => {
    const [, tone = ''] = found[0]!.normalize('NFD');
    return (found[0]!.normalize('NFD')[0]! + found[1]! + tone).normalize('NFC');
  });
const spellings: [string, (text: string) => string][] = [
  ['as written', (text) => text],
  ['decomposed', (text) => text.normalize('NFD')],
  ['with new tone marks', newToneStyle],
  [
    'with no-break spaces and soft hyphens',
    (text) => text.replace(/ /g, '\u00a0').replace(/(.)\./g, '$1\u00ad.'),
  ],
];

describe.each(spellings)('the sample articles %s', (_, spell) => {
  it.each(samples.positives)('$id is of theme $theme', ({ title, lead, theme }) => {
    const suggestion = suggest(spell(title), spell(lead));
    expect(suggestion.onTopic).toBe(true);
    expect(suggestion.candidates[0]?.number).toBe(theme);
    expect(suggestion.best).toBe(theme);
  });

  it.each(samples.traps)('$id is rejected: $title', ({ title, lead }) => {
    expect(suggest(spell(title), spell(lead))).toEqual({ onTopic: false, best: null, candidates: [] });
  });
});

describe('a suggestion', () => {
  it('of each theme of the dispatch is that theme', () => {
    const dispatch = readDispatch(readFileSync('local-host/first-campaign/dispatch-2025.txt', 'utf8'));
    expect(dispatch.themes.map((theme) => suggest('', theme.text).best)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it('names the phrases that made it, heaviest first', () => {
    const [first] = suggest('Trao sinh kế cho hộ nghèo', 'Có đào tạo nghề và vay vốn').candidates;
    expect(first).toEqual({ number: 3, score: 10, phrases: ['trao sinh kế', 'đào tạo nghề', 'vay vốn'] });
  });

  it('counts a phrase once in the title and once in the lead', () => {
    expect(suggest('Sinh kế, sinh kế, sinh kế', 'sinh kế và sinh kế').candidates[0]?.score).toBe(2 * 2 + 2);
  });

  it('leaves the choice to the editor when it is weak or close', () => {
    expect(suggest('Hộ nghèo và việc làm').best).toBeNull();
    const close = suggest('Người nghèo: hội thi, học nghề');
    expect(close.best).toBeNull();
    expect(close.candidates).toHaveLength(2);
  });

  it('heeds whole words only', () => {
    expect(suggest('Người nghèo xem y tếch').candidates).toEqual([]);
    expect(suggest('Nghèox').onTopic).toBe(false);
  });

  it('compares without accents only where the text has none', () => {
    const article = samples.positives[10]!;
    expect(suggest(fold(article.title), fold(article.lead)).candidates[0]?.number).toBe(article.theme);
    expect(suggest('Hộ nghèo, day nghe').candidates).toEqual([]);
  });

  it('bears any text', () => {
    expect(suggest('', '')).toEqual({ onTopic: false, best: null, candidates: [] });
    expect(suggest('nghèo '.repeat(10_000), '“”- '.repeat(10_000)).onTopic).toBe(true);
    expect(
      suggestThemes({
        title: 'Hộ nghèo',
        lead: '',
        themes: [],
        gate: { positive: ['nghèo', ''], negative: [''] },
      }).candidates,
    ).toEqual([]);
  });
});
