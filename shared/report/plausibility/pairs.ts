import type { Figures } from '../content';
import { figureOf } from '../figure';
import { type MetricId, metrics } from '../metrics/index';
import { ask, type Question, type Rule } from './question';
import { isUnusual } from './sizes';

/** What is plausible of the first for each of the second; without a range the first only needs the second. */
type Pair = readonly [rule: string, of: MetricId, per: MetricId, within?: readonly [number, number]];

/** Figures that belong together (R1–R5 and R10, DOMAIN.md 2.3). */
const pairs: readonly Pair[] = [
  ['R1', 'tt_luot_phat', 'tt_tin_bai', [1, Number.MAX_VALUE]],
  ['R2', 'tt_phut', 'tt_luot_phat', [1, 60]],
  ['R3', 'hn_nguoi', 'hn_cuoc', [10, 500]],
  ['R4', 'sh_nguoi', 'sh_buoi', [10, 150]],
  ['R5', 'fb_tc', 'fb_bai'],
  ['R5', 'zalo_tc', 'zalo_bai'],
  ['R10', 'dt_nguoi', 'dt_cuoc'],
  ['R10', 'vn_nguoi', 'vn_buoi'],
];

export const pairQuestions: Rule = ({ figures }) => pairs.flatMap((pair) => questionOf(pair, figures));

const questionOf = ([rule, of, per, within]: Pair, figures: Figures): Question[] => {
  const amount = figureOf(figures, of);
  const count = figureOf(figures, per);
  if (amount === null) return [];
  const id = within ? rule : `${rule}:${of}`;
  const asked = [
    [of, amount],
    [per, count],
  ] as const;
  // Items of others may be aired: R1 does not need the second.
  if (count === null || count === 0) return rule !== 'R1' && amount > 0 ? [ask(id, asked)] : [];
  const ratio = amount / count;
  if (!within) return [];
  const [from, to] = within;
  if (!(ratio < from || ratio > to)) return [];
  // 62 hours of 124 airings, written as 62 minutes.
  const meant = { metric: of, value: Math.round(amount * 60) };
  const areHours = rule === 'R2' && ratio * 60 >= from && ratio * 60 <= to && isPlausible(meant.value);
  return [ask(id, asked, { ratio: rounded(ratio, within), from, to }, areHours ? { suggestion: meant } : {})];
};

const airtime = metrics.find((metric) => metric.id === 'tt_phut')!;
const isPlausible = (minutes: number): boolean => minutes <= airtime.limit && !isUnusual(airtime, minutes);

/** Two digits that say something (0,033; 1,5; 745), unless they would say that all is well (0,996 of at least 1). */
const rounded = (ratio: number, [from, to]: readonly [number, number]): number => {
  const short = ratio < 10 ? Number(ratio.toPrecision(2)) : Math.round(ratio);
  return short >= from && short <= to ? ratio : short;
};
