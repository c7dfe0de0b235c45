import type { ReportContent } from '../content';
import { figureOf, givenFigures } from '../figure';
import { coreMetrics, type MetricId } from '../metrics/index';
import { ask, type Rule } from './question';

/** R7: nothing at the core and no nil return, or a nil return with figures above zero. */
export const emptinessQuestions: Rule = ({ nil, figures }) => {
  const above = givenFigures(figures).filter(({ value }) => value > 0);
  if (nil ? above.length === 0 : above.some(({ metric }) => metric.core)) return [];
  const asked = above.map(({ metric, value }) => [metric.id, value] as const);
  return [ask(nil ? 'nil' : 'R7', asked, {}, { level: 'needs-answer' })];
};

/** Core metrics that were left blank (R8: blank is not zero), in the order of the form; a nil return needs none. */
export const missingCore = ({ nil, figures }: ReportContent): readonly MetricId[] =>
  nil ? [] : coreMetrics.filter((metric) => figureOf(figures, metric.id) === null).map((metric) => metric.id);
