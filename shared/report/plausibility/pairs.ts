import type { Figures } from '../content';
import { figureOf } from '../figure';
import { type MetricId, metrics } from '../metrics/index';
import type { Question, Rule } from './question';
import { isUnusual } from './sizes';

type Pair = {
  readonly id: string;
  readonly of: MetricId;
  readonly per: MetricId;
  /** What is plausible of one for each of the other. */
  readonly within?: readonly [number, number];
  /** The first cannot be without the second. */
  readonly needed: boolean;
};

/** Figures that belong together (R1–R5 and R10, DOMAIN.md 2.3). */
const pairs: readonly Pair[] = [
  { id: 'R1', of: 'tt_luot_phat', per: 'tt_tin_bai', within: [1, Number.MAX_VALUE], needed: false },
  { id: 'R2', of: 'tt_phut', per: 'tt_luot_phat', within: [1, 60], needed: true },
  { id: 'R3', of: 'hn_nguoi', per: 'hn_cuoc', within: [10, 500], needed: true },
  { id: 'R4', of: 'sh_nguoi', per: 'sh_buoi', within: [10, 150], needed: true },
  { id: 'R5:fb_tc', of: 'fb_tc', per: 'fb_bai', needed: true },
  { id: 'R5:zalo_tc', of: 'zalo_tc', per: 'zalo_bai', needed: true },
  { id: 'R10:dt_nguoi', of: 'dt_nguoi', per: 'dt_cuoc', needed: true },
  { id: 'R10:vn_nguoi', of: 'vn_nguoi', per: 'vn_buoi', needed: true },
];

export const pairQuestions: Rule = ({ figures }) => pairs.flatMap((pair) => questionOf(pair, figures));

const questionOf = ({ id, of, per, within, needed }: Pair, figures: Figures): Question[] => {
  const amount = figureOf(figures, of);
  const count = figureOf(figures, per);
  if (amount === null) return [];
  const asked = { id, level: 'ask', fields: [of, per], given: [amount, count] } as const;
  if (count === null || count === 0) return needed && amount > 0 ? [{ ...asked, facts: {} }] : [];
  const ratio = amount / count;
  if (!within || !(ratio < within[0] || ratio > within[1])) return [];
  const minutes = amount * 60;
  // 62 airings of 62 hours, written as minutes: the only pair that counts in two units of time.
  const areHours = id === 'R2' && ratio * 60 >= within[0] && ratio * 60 <= within[1] && isPlausible(minutes);
  const facts = { ratio: rounded(ratio), from: within[0], to: within[1] };
  return [{ ...asked, facts, ...(areHours ? { suggestion: { metric: of, value: minutes } } : {}) }];
};

const airtime = metrics.find((metric) => metric.id === 'tt_phut')!;
const isPlausible = (minutes: number): boolean =>
  Number.isInteger(minutes) && minutes <= airtime.limit && !isUnusual(airtime, minutes);

/** Two digits that say something: 0,033; 1,5; 745. */
const rounded = (ratio: number): number => (ratio < 10 ? Number(ratio.toPrecision(2)) : Math.round(ratio));
