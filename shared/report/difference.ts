import type { ClaimedTheme, ReportContent } from './content';
import { figureOf } from './figure';
import { type MetricId, metrics } from './metrics/index';

/** What became of a place of a report; `removed`: it is blank now. */
export type DifferenceKind = 'same' | 'changed' | 'added' | 'removed';

/** A figure as it was written: exactly, or as an estimate. */
export type WrittenFigure = { readonly value: number; readonly approximate: boolean };

type Sides<Value> = { readonly kind: DifferenceKind; readonly before: Value; readonly after: Value };

/** One place of a report in two versions; null, an empty text and an empty list are blank. */
export type Difference =
  | ({ readonly field: 'nil' } & Sides<boolean>)
  | ({ readonly field: MetricId } & Sides<WrittenFigure | null>)
  | ({ readonly field: `theme:${number}` } & Sides<ClaimedTheme | null>)
  | ({ readonly field: 'difficulties' | 'proposals' } & Sides<readonly string[]>)
  | ({ readonly field: 'note' } & Sides<string>);

/** Every place of two versions of a report, in the order of the form: also what is the same, or blank in both. */
export const differenceOf = (before: ReportContent, after: ReportContent): readonly Difference[] => [
  { field: 'nil', ...sides(before.nil, after.nil) },
  ...metrics.map(({ id }) => ({ field: id, ...sides(written(before, id), written(after, id)) })),
  ...themeSides(before.themes, after.themes),
  ...(['difficulties', 'proposals'] as const).map((field) => ({
    field,
    ...sides(before[field], after[field]),
  })),
  { field: 'note', ...sides(before.note, after.note) },
];

/** Whether two versions say the same, whatever the order of their themes. */
export const isSame = (before: ReportContent, after: ReportContent): boolean =>
  differenceOf(before, after).every(({ kind }) => kind === 'same');

const written = (content: ReportContent, id: MetricId): WrittenFigure | null => {
  const value = figureOf(content.figures, id);
  return value === null ? null : { value, approximate: content.approximate.includes(id) };
};

/** By number; a number that was given several times stands as often, the first beside the first. */
const themeSides = (before: readonly ClaimedTheme[], after: readonly ClaimedTheme[]): Difference[] => {
  const numbers = [...new Set([...before, ...after].map((theme) => theme.number))].sort((a, b) => a - b);
  return numbers.flatMap((number) => {
    const [was, is] = [before, after].map((themes) =>
      themes.filter((theme) => theme.number === number).map(ordered),
    );
    const longer = was!.length > is!.length ? was! : is!;
    return longer.map((_theme, at) => ({
      field: `theme:${number}` as const,
      ...sides(was![at] ?? null, is![at] ?? null),
    }));
  });
};

/** Keys in one order, so that themes compare as texts. */
const ordered = ({ number, state, link, note }: ClaimedTheme): ClaimedTheme => ({
  number,
  state,
  link,
  note,
});

const sides = <Value>(before: Value, after: Value): Sides<Value> => ({
  kind: JSON.stringify(before) === JSON.stringify(after) ? 'same' : kindOf(isBlank(before), isBlank(after)),
  before,
  after,
});
const kindOf = (was: boolean, is: boolean): DifferenceKind => (was ? 'added' : is ? 'removed' : 'changed');

const isBlank = (value: unknown): boolean =>
  value === null || value === false || value === '' || (Array.isArray(value) && value.length === 0);
