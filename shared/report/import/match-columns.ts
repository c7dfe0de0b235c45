import { reportImport as en } from '../../locale/en/import';
import { reportImport as vi } from '../../locale/vi/import';
import { fold } from '../../text/normalise';
import { metrics } from '../metrics/index';
import { fieldSigns, metricSigns, personalHeaders, unitHeaders } from './column-signs';
import { type ChosenColumns, type ColumnTarget, fields, figureOf, type OtherScale } from './column-target';

/** What a column was taken for. A guess is to be looked at; `personal` tells of people and is never taken in. */
export type ColumnMatch = {
  readonly column: number;
  readonly header: string;
  readonly target: ColumnTarget | null;
  readonly certain: boolean;
  readonly personal: boolean;
};

/** Names that a template which we handed out gave to its columns, as `headerKey` has them. */
export type KnownLabels = ReadonlyMap<string, ColumnTarget>;

/** No header says more than this; a paragraph in the place of one is not taken apart. */
const longestHeader = 200;
const nothing = /^(?:stt|tt|no|so tt|so thu tu|don vi tinh|dvt|unit of count|dot|nam|tong|tong cong|total)$/;

const brackets = /[([]([^()[\]]{0,60})[)\]]/g;

/** A header in the form that headers are compared in: folded words. */
export const headerKey = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Columns of units, numbers and words, in the forms that headers are compared in. */
const exact: ReadonlyMap<string, ColumnTarget> = new Map<string, ColumnTarget>([
  ...unitHeaders.map((header) => [header, 'unit'] as const),
  ...[vi, en].flatMap((words) => [
    ...fields.map((field) => [headerKey(words.fields[field]), field] as const),
    ...Object.entries(words.scales).map(([scale, label]) => [headerKey(label), scale as OtherScale] as const),
  ]),
  ...metrics.flatMap(({ id, labels }) =>
    [labels.vi, labels.en].flatMap((label) => [
      [headerKey(label), id] as const,
      [headerKey(label.replace(brackets, ' ')), id] as const,
    ]),
  ),
]);

type Sign = {
  readonly target: ColumnTarget;
  readonly parts: readonly (readonly string[])[];
  readonly without: readonly string[];
};
const signs: readonly Sign[] = Object.entries({ ...metricSigns, ...fieldSigns }).map(([target, sign]) => {
  const [wanted = '', without = ''] = sign.split(' - ');
  return {
    target: target as ColumnTarget,
    parts: wanted.split(' + ').map((part) => part.split('|')),
    without: without.split('|').filter((phrase) => phrase !== ''),
  };
});
const unitOfCount = new Map(metrics.map(({ id, unit }) => [id as string, headerKey(unit)]));

/**
 * What each column of a foreign table is, by its header in either language: with or without accents, numbers before
 * it, the unit of count in brackets, and the names officials use. A header of two rows has a line for each.
 */
export const matchColumns = (header: readonly string[], known: KnownLabels = new Map()): ColumnMatch[] =>
  header.map((text, column) => {
    const found = matchHeader(text, known);
    return { column, header: text, target: null, certain: false, personal: false, ...found };
  });

/** What the matches amount to, for the person to change. */
export const chosenColumns = (matches: readonly ColumnMatch[]): ChosenColumns =>
  Object.fromEntries(matches.map(({ column, target }) => [column, target]));

const matchHeader = (text: string, known: KnownLabels): Partial<ColumnMatch> => {
  if (text === '' || text.length > longestHeader) return {};
  const hints: string[] = [];
  const lines = text
    .replace(brackets, (_, hint: string) => {
      hints.push(headerKey(hint));
      return ' ';
    })
    .split('\n');
  const bare = withoutNumber(headerKey(lines.join(' ')));
  const last = withoutNumber(headerKey(lines.filter((line) => headerKey(line) !== '').pop() ?? ''));
  if (personalHeaders.includes(bare) || personalHeaders.includes(last)) return { personal: true };
  if (nothing.test(bare)) return {};
  const whole = headerKey(text);
  const entire = known.get(whole) ?? exact.get(withoutNumber(whole)) ?? null;
  const named = entire ?? known.get(bare) ?? exact.get(bare) ?? exact.get(last) ?? null;
  const agrees = (target: ColumnTarget): boolean => {
    const unit = unitOfCount.get(target);
    return unit === undefined || hints.length === 0 || hints.some((hint) => hint.endsWith(unit));
  };
  const sure = entire !== null || (named !== null && agrees(named));
  const guess = sure ? named : (guessOf(`${bare} ${hints.join(' ')}`.trim()) ?? named);
  if (guess === null) return {};
  const target = inOtherScale(guess, whole);
  if (target !== guess) return { target, certain: named === guess };
  return { target, certain: sure || (hints.length > 0 && agrees(guess) && soleNames.get(bare) === guess) };
};

const withoutNumber = (plainText: string): string => plainText.replace(/^\d{1,2} (?=\p{L})/u, '');

/** Names that mean one figure wherever its unit of count stands beside them: `Băng rôn (tấm)`. */
const soleNames = new Map(
  signs
    .filter(({ parts }) => parts.length === 1)
    .flatMap(({ parts, target }) => parts[0]!.map((name) => [name, target])),
);

/** The target with the longest sign; null when two have equally long ones. */
const guessOf = (header: string): ColumnTarget | null => {
  const within = ` ${header} `;
  const length = (ways: readonly string[]): number =>
    Math.max(0, ...ways.map((way) => (within.includes(` ${way} `) ? way.split(' ').length : 0)));
  let best: ColumnTarget | null = null;
  let bestLength = 0;
  for (const { target, parts, without } of signs) {
    const lengths = parts.map(length);
    if (lengths.includes(0) || length(without) > 0) continue;
    const total = lengths.reduce((sum, each) => sum + each, 0);
    if (total === bestLength) best = null;
    if (total > bestLength) [best, bestLength] = [target, total];
  }
  return best;
};

/** Hours instead of minutes, đồng or thousands instead of millions, when the header says so. */
const inOtherScale = (target: ColumnTarget, whole: string): ColumnTarget => {
  const says = (pattern: RegExp): boolean => pattern.test(whole);
  if (target === 'tt_phut')
    return says(/\b(?:gio|h|hours?)\b/) && !says(/\b(?:phut|minutes?)\b/) ? 'tt_gio' : target;
  if (target !== 'kp_ns' && target !== 'kp_xhh') return target;
  if (says(/\btrieu\b|\bmillion\b|\btr\b/)) return target;
  if (says(/\b(?:nghin|ngan|1000|thousand) ?(?:dong|d|vnd)\b/)) return `${target}_nghin`;
  return says(/\b(?:dong|vnd|d)\b/) ? `${target}_dong` : target;
};

/** Whether a word under a header only says in what the column counts. */
export const isUnitOfCount = (text: string): boolean => countWords.has(headerKey(text));
const countWords = new Set([
  ...unitOfCount.values(),
  ...'gio|phut|h|dong|vnd|nghin dong|ngan dong|1000 dong|1000d|trieu dong|nguoi|luot nguoi|lan|luot|buoi|chiec|bo|tin|bai|hours|minutes'.split(
    '|',
  ),
]);

/** Whether a target wants a number. */
export const isFigure = (target: ColumnTarget | null): boolean =>
  target !== null && figureOf(target) !== null;
