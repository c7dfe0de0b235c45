import type { Place, ReadFigure } from '../../../../shared/report/prose/index';

/** A place of the text, with the figures it tells of: its own first, then those that it is only a part of. */
export type FigurePlace = Place & { readonly figures: readonly ReadFigure[] };

const isWithin = (inner: Place, outer: Place): boolean =>
  inner !== outer &&
  outer.start <= inner.start &&
  inner.end <= outer.end &&
  outer.end - outer.start > inner.end - inner.start;

/** The places whose figures a figure was added up of: those of the same metric within its own. */
export const partsOf = (read: ReadFigure, reads: readonly ReadFigure[]): readonly ReadFigure[] =>
  reads.filter((other) => other.metric === read.metric && isWithin(other, read));

/**
 * Where the figures of a reading stand. One that was added up over a stretch of the text stands where its parts do, so
 * that what else was read between them keeps its own place.
 */
export function placesOf(reads: readonly ReadFigure[]): readonly FigurePlace[] {
  const sums = new Set(reads.filter((read) => partsOf(read, reads).length > 0));
  return reads
    .filter((read) => !sums.has(read))
    .map((read) => ({
      start: read.start,
      end: read.end,
      figures: [read, ...[...sums].filter((sum) => partsOf(sum, reads).includes(read))],
    }));
}
