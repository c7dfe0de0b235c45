import type { Figures } from '../content';
import { figureOf, type GivenFigure, givenFigures } from '../figure';
import { ask, type Question, type Rule, type Surroundings } from './question';

const enough = 5;
const copies = 4;

/** Against the other units of the campaign: far from what they did, or the very same figures as another. */
export const otherQuestions: Rule = ({ figures }, { others }) => {
  const given = givenFigures(figures);
  return [...given.flatMap((figure) => farQuestion(figure, others)), ...twinQuestion(given, others)];
};

/**
 * Median and spread, which a few odd reports do not move. Far is beyond eight spreads and four times the median:
 * wards differ much in size. Zero is never far, since a unit may have done none.
 */
const farQuestion = ({ metric, value }: GivenFigure, others: Surroundings['others']): readonly Question[] => {
  const theirs = others.flatMap((other) => figureOf(other.figures, metric.id) ?? []);
  if (theirs.length < enough || value === 0) return [];
  const middle = median(theirs);
  const spread = 1.4826 * median(theirs.map((each) => Math.abs(each - middle)));
  const isFar =
    Math.abs(value - middle) > 8 * Math.max(spread, metric.usual[1] / 20, 1) &&
    (value > 4 * middle || value < middle / 4);
  return isFar ? [ask(`others:${metric.id}`, [[metric.id, value]], { middle, units: theirs.length })] : [];
};

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((one, other) => one - other);
  const half = sorted.length / 2;
  return (sorted[Math.ceil(half) - 1]! + sorted[Math.floor(half)]!) / 2;
};

/** Units whose figures all agree wherever both gave one: a report that was copied, or came in for two. */
const twinQuestion = (given: readonly GivenFigure[], others: Surroundings['others']): readonly Question[] => {
  const twins = others.filter((other) => sharedWith(given, other.figures).length >= copies);
  if (twins.length === 0) return [];
  const shared = sharedWith(given, twins[0]!.figures);
  const units = twins.map((twin) => twin.unitName).join(', ');
  return [
    ask(
      'identical',
      shared.map(({ metric, value }) => [metric.id, value]),
      { count: shared.length, units },
    ),
  ];
};

/** What is above zero in both, and nothing at all where a single figure differs. */
const sharedWith = (given: readonly GivenFigure[], theirs: Figures): readonly GivenFigure[] => {
  const both = given.filter(({ metric }) => figureOf(theirs, metric.id) !== null);
  return both.every(({ metric, value }) => figureOf(theirs, metric.id) === value)
    ? both.filter(({ value }) => value > 0)
    : [];
};
