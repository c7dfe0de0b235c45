import type { ClaimedTheme, Figures, ReportContent } from '../content';
import { type MetricId, metrics } from '../metrics/index';
import { type ColumnTarget, figureOf } from './column-target';

/** What two contents differ in. A figure that is null was left blank; a theme is claimed or it is not. */
export type ContentDifference =
  | {
      readonly kind: 'figure';
      readonly metric: MetricId;
      readonly from: number | null;
      readonly to: number | null;
    }
  | { readonly kind: 'nil'; readonly from: boolean; readonly to: boolean }
  | { readonly kind: 'theme'; readonly number: number; readonly to: boolean }
  | {
      readonly kind: 'text';
      readonly field: 'difficulties' | 'proposals' | 'note';
      readonly from: string;
      readonly to: string;
    };
export type CompareContents = (before: ReportContent, after: ReportContent) => readonly ContentDifference[];

const textFields = ['difficulties', 'proposals', 'note'] as const;
const textOf = (value: string | readonly string[]): string =>
  typeof value === 'string' ? value : value.join('\n');

/** Figures, nil, themes and words, one by one. Evidence that the office found for a theme is no difference. */
export const compareContents: CompareContents = (before, after) => {
  const found: ContentDifference[] = [];
  if (before.nil !== after.nil) found.push({ kind: 'nil', from: before.nil, to: after.nil });
  for (const { id } of metrics) {
    const [from, to] = [before.figures[id] ?? null, after.figures[id] ?? null];
    if (from !== to) found.push({ kind: 'figure', metric: id, from, to });
  }
  const [had, has] = [before, after].map(({ themes }) => new Set(themes.map(({ number }) => number)));
  for (const number of new Set([...had!, ...has!]))
    if (had!.has(number) !== has!.has(number)) found.push({ kind: 'theme', number, to: has!.has(number) });
  for (const field of textFields) {
    const [from, to] = [textOf(before[field]), textOf(after[field])];
    if (from !== to) found.push({ kind: 'text', field, from, to });
  }
  return found;
};

/**
 * What a unit says when a table with some columns comes after what was known: the table speaks for its own columns,
 * blanks too, and says nothing of the others.
 */
export const completed = (
  known: ReportContent,
  said: ReportContent,
  targets: ReadonlySet<ColumnTarget>,
): ReportContent => {
  const spoken = new Set([...targets].map((target) => figureOf(target)?.metric ?? target));
  const figures: { [Id in MetricId]?: number } = {};
  for (const { id } of metrics) {
    const value = (spoken.has(id) ? said.figures : (known.figures as Figures))[id];
    if (value !== undefined) figures[id] = value;
  }
  const pick = <Key extends 'nil' | 'difficulties' | 'proposals' | 'note'>(key: Key): ReportContent[Key] =>
    (spoken.has(key) ? said : known)[key];
  const approximateOf = ({ approximate }: ReportContent, own: boolean): MetricId[] =>
    approximate.filter((id) => spoken.has(id) === own && figures[id] !== undefined);
  return {
    nil: pick('nil'),
    figures,
    approximate: [...approximateOf(known, false), ...approximateOf(said, true)],
    themes: spoken.has('themes') ? said.themes.map((theme) => knownTheme(known, theme)) : known.themes,
    difficulties: pick('difficulties'),
    proposals: pick('proposals'),
    note: pick('note'),
  };
};

const knownTheme = ({ themes }: ReportContent, theme: ClaimedTheme): ClaimedTheme =>
  themes.find(({ number }) => number === theme.number) ?? theme;
