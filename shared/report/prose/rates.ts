import type { MetricId } from '../metrics/index';
import type { Claim, Rate, Span } from './claims';

/** What a figure for each occasion is multiplied by. */
const occasions: { readonly [Id in MetricId]?: MetricId } = {
  tt_phut: 'tt_luot_phat',
  hn_nguoi: 'hn_cuoc',
  sh_nguoi: 'sh_buoi',
  dt_nguoi: 'dt_cuoc',
  vn_nguoi: 'vn_buoi',
};
/** Items that are aired or posted several times each. */
const items: { readonly [Id in MetricId]?: MetricId } = {
  tt_luot_phat: 'tt_tin_bai',
  tt_phut: 'tt_luot_phat',
};

/**
 * Multiplies out what was said of each: `5 phút/lượt x 2 lượt/ngày x 10 ngày` is 20 airings and 100 minutes. Only
 * with a factor that stands in the same line or the one beside it; a metric that was given outright stays so.
 */
export const multiplied = (
  claims: readonly Claim[],
  rates: readonly Rate[],
  told: readonly Span[],
): Claim[] => {
  // `3 đợt, mỗi đợt 10 ngày` are 30 days.
  const spans = told.map((span) => {
    const outer =
      span.per === null
        ? undefined
        : told.find(({ of, line, per }) => of === span.per && line === span.line && per === null);
    return outer
      ? { ...span, value: span.value * outer.value, start: Math.min(span.start, outer.start) }
      : span;
  });
  const made: Claim[] = [];
  const said = new Set(claims);
  const byDays = rates.filter(({ per }) => /^(?:day|week|month|kind|round|place)$/.test(per));
  const summed = new Set<string>();
  for (const rate of byDays) {
    const { metric, line } = rate.claim;
    const near = spans.filter((span) => span.of === rate.per && span.line === line);
    // A ward has as many neighbourhoods wherever it says so.
    const span = nearest(
      near.length > 0 || rate.per !== 'place' ? near : sameNumber(spans.filter(({ of }) => of === 'place')),
      rate,
    );
    if (!span || rate.claim.sureness === 'doubtful' || summed.has(`${metric} ${line} ${rate.per}`)) continue;
    summed.add(`${metric} ${line} ${rate.per}`);
    // `sáng 15 phút, chiều 15 phút`: what is said for each day adds up.
    const daily = byDays.filter(
      (other) => other.per === rate.per && other.claim.metric === metric && other.claim.line === line,
    );
    const each =
      new Set(daily.map(({ at }) => at)).size === 1
        ? rate.claim.value
        : daily.reduce((all, { claim }) => all + claim.value, 0);
    made.push(product({ ...rate.claim, value: each }, span.value, span));
  }
  const order = ({ per, claim }: Rate): number => (per === 'times' ? 2 : claim.metric === 'tt_phut' ? 1 : 0);
  const ofEach = rates
    .filter(({ per }) => /^(?:art|group|times)$/.test(per))
    .sort((one, other) => order(one) - order(other));
  for (const rate of ofEach) {
    if (rate.claim.sureness === 'doubtful') continue;
    const counted = [...claims, ...made];
    const factor =
      rate.per === 'times'
        ? occasions[rate.claim.metric]
        : rate.per === 'art'
          ? items[rate.claim.metric]
          : rate.claim.metric === 'zalo_nhom_tin'
            ? 'zalo_nhom'
            : undefined;
    const own = counted.filter(
      (claim) =>
        claim.metric === factor &&
        claim.sureness !== 'doubtful' &&
        Math.abs(claim.line - rate.claim.line) <= 1 &&
        claim.part < 2,
    );
    const close = own.filter((claim) => claim.line === rate.claim.line);
    const used = close.length > 0 ? close : own;
    if (used.length === 0) continue;
    const totals = used.filter((claim) => claim.total);
    const direct = used.filter((claim) => said.has(claim));
    const apart = direct.length > 0 ? direct : used;
    const isOne =
      apart.every(({ value }) => value === apart[0]!.value) &&
      new Set(apart.map(({ place }) => place)).size < apart.length;
    const sum = isOne
      ? apart[0]!.value
      : totals.length > 0
        ? totals[0]!.value
        : apart.reduce((all, claim) => all + claim.value, 0);
    const from = used.reduce((first, claim) => (claim.start < first.start ? claim : first));
    const product_ = product(rate.claim, sum, from);
    if (sum > 0)
      made.push({
        ...product_,
        approximate: product_.approximate || used.some((claim) => claim.approximate),
      });
  }
  return made;
};

const product = (
  claim: Claim,
  factor: number,
  other: { readonly start: number; readonly end: number },
): Claim => ({
  ...claim,
  value: Math.round(claim.value * factor * 100) / 100,
  start: Math.min(claim.start, other.start),
  end: Math.max(claim.end, other.end),
  sureness: 'likely',
  loose: false,
  product: true,
});

const sameNumber = (spans: readonly Span[]): readonly Span[] =>
  spans.every(({ value }) => value === spans[0]!.value) ? spans : [];

const nearest = (spans: readonly Span[], rate: Rate): Span | undefined =>
  [...spans].sort((one, other) => Math.abs(one.start - rate.at) - Math.abs(other.start - rate.at))[0];
