import type { Metric } from './metrics/group';
import { type MetricId, metrics } from './metrics/index';

/** Figures of a report or of a row of the sheet, where a blank cell is null. */
export type AnyFigures = { readonly [Id in MetricId]?: number | null };

/** A figure as it was given, null while it was left blank: blank is not zero. */
export const figureOf = (figures: AnyFigures, id: MetricId): number | null => {
  const value = figures[id];
  return typeof value === 'number' ? value : null;
};

export type GivenFigure = { readonly metric: Metric<MetricId>; readonly value: number };

/** The figures that were given, zeros too, in the order of the form. */
export const givenFigures = (figures: AnyFigures): readonly GivenFigure[] =>
  metrics.flatMap((metric) => {
    const value = figureOf(figures, metric.id);
    return value === null ? [] : [{ metric, value }];
  });
