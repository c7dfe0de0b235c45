import { figureOf } from '../../../../shared/report/figure';
import { type MetricId, metrics } from '../../../../shared/report/metrics/index';
import type { ProseReading, ReadFigure, Sureness } from '../../../../shared/report/prose/index';
import { readTyped } from '../../../../shared/report/typed-figure';
import type { Draft } from '../../reports/draft';
import { partsOf } from './places';

/** How a read figure and the form stand to each other. */
export type Review = {
  /** Figures in the form that come from a place of the text that could be meant otherwise, and nobody compared yet. */
  readonly waiting: readonly ReadFigure[];
  /** Places that tell of a figure which the form does not have: blank there, or another one. */
  readonly offered: readonly (ReadFigure & { readonly isBlank: boolean })[];
};

/** What a person said of a figure is known by the figure, wherever it was read. */
export const keyOfRead = ({ metric, value }: Pick<ReadFigure, 'metric' | 'value'>): string =>
  `${metric}=${value}`;

const surest: readonly Sureness[] = ['sure', 'likely', 'doubtful'];
const metricOf = new Map(metrics.map((metric) => [metric.id as string, metric]));

/** The figure that stands in the form now; null where it is blank or cannot be read. */
export const figureInForm = (draft: Draft, id: MetricId): number | null => {
  const read = readTyped(draft.text(`figure:${id}`), metricOf.get(id)!);
  return read.kind === 'figure' ? read.value : null;
};

/** No report has more; what is pasted may be anything. */
const mostReads = 500;
/** All places of a reading that tell of a figure: those proposed first. */
export const allReads = ({ figures, others }: ProseReading): readonly ReadFigure[] =>
  [...figures, ...others].slice(0, mostReads);

/** The surest place that tells of the figure which stands in the form; undefined where somebody typed it. */
export const sourceInForm = (
  reads: readonly ReadFigure[],
  draft: Draft,
  id: MetricId,
): ReadFigure | undefined => {
  const value = figureInForm(draft, id);
  return reads
    .filter((read) => read.metric === id && read.value === value)
    .sort((a, b) => surest.indexOf(a.sureness) - surest.indexOf(b.sureness))[0];
};

/** What is left to compare and to decide. `said` are the figures that were compared or left out by a person. */
export function reviewOf(
  reads: readonly ReadFigure[],
  draft: Draft,
  said: { readonly checked: ReadonlySet<string>; readonly left: ReadonlySet<string> },
): Review {
  const ids = [...new Set(reads.map(({ metric }) => metric))];
  const sources = new Map(ids.map((id) => [id, sourceInForm(reads, draft, id)]));
  const waiting = [...sources.values()].filter(
    (read): read is ReadFigure =>
      read !== undefined &&
      read.sureness !== 'sure' &&
      figureOf(draft.known.value.figures, read.metric) !== read.value &&
      !said.checked.has(keyOfRead(read)),
  );
  // What a figure in the form was added up of is no other figure.
  const parts = new Set([...sources.values()].flatMap((read) => (read ? partsOf(read, reads) : [])));
  const seen = new Set<string>();
  const offered = reads.flatMap((read) => {
    const key = keyOfRead(read);
    if (figureInForm(draft, read.metric) === read.value || parts.has(read)) return [];
    if (said.left.has(key) || seen.has(key)) return [];
    seen.add(key);
    return [{ ...read, isBlank: draft.text(`figure:${read.metric}`).trim() === '' }];
  });
  return { waiting: waiting.sort((a, b) => a.start - b.start), offered };
}
