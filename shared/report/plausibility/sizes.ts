import { type GivenFigure, givenFigures } from '../figure';
import type { Metric } from '../metrics/group';
import { ask, type Question, type Rule } from './question';

/** R6: far more than is usual for a ward and a campaign. */
export const isUnusual = ({ usual }: Metric, value: number): boolean => value > 3 * usual[1];

/** A figure by itself: out of bounds, not whole, or far above what is usual. */
export const sizeQuestions: Rule = ({ figures }) => givenFigures(figures).flatMap(questionsOf);

const questionsOf = ({ metric, value }: GivenFigure): Question[] => {
  const { id, limit, kind, usual } = metric;
  const asked = [[id, value]] as const;
  if (!(value >= 0 && value <= limit)) return [ask(`limit:${id}`, asked, { limit }, { level: 'refused' })];
  const questions: Question[] = [];
  if (kind === 'integer' && !Number.isInteger(value)) {
    // 1.250 read as one and a quarter.
    const meant = Math.round(value * 1000);
    const isThousands =
      value >= 1 && value < 1000 && Math.abs(meant - value * 1000) < 1e-6 && !isUnusual(metric, meant);
    questions.push(
      ask(`whole:${id}`, asked, {}, isThousands ? { suggestion: { metric: id, value: meant } } : {}),
    );
  }
  if (isUnusual(metric, value)) questions.push(ask(`R6:${id}`, asked, { usual: usual[1] }));
  return questions;
};
