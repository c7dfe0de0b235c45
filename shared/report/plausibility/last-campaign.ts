import { figureOf, givenFigures } from '../figure';
import type { Metric } from '../metrics/group';
import { ask, type Rule } from './question';

const times = 4;
const copies = 5;

/** A difference is worth a question when it is half of what is usual, and more than a handful. */
const matters = ({ usual }: Metric, difference: number): boolean =>
  Math.abs(difference) >= Math.max(5, usual[1] / 2);

/** Against the unit's own last campaign: figures many times as large or small, and figures that were copied. */
export const lastQuestions: Rule = ({ figures }, { last }) => {
  if (last === null) return [];
  const both = givenFigures(figures).flatMap(({ metric, value }) => {
    const before = figureOf(last, metric.id);
    return before === null || before === 0 ? [] : [{ metric, value, before }];
  });
  const far = both.filter(
    ({ metric, value, before }) =>
      (value > before * times || value < before / times) && matters(metric, value - before),
  );
  // States stay as they are: the same loudspeakers stand there in every campaign.
  const counted = both.filter(({ metric, value }) => metric.over !== 'max' && value > 0);
  const same = counted.filter(({ value, before }) => value === before);
  const questions = far.map(({ metric: { id }, value, before }) =>
    ask(`last:${id}`, [[id, value]], { before }),
  );
  return same.length >= copies && same.length * 2 >= counted.length
    ? [
        ...questions,
        ask(
          'copied',
          same.map(({ metric, value }) => [metric.id, value]),
          { count: same.length },
        ),
      ]
    : questions;
};
