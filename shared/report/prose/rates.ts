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
const items: { readonly [Id in MetricId]?: MetricId } = { tt_luot_phat: 'tt_tin_bai' };

/**
 * Multiplies out what was said of each: `5 phút/lượt x 2 lượt/ngày x 10 ngày` is 20 airings and 100 minutes. Only
 * with a factor that stands in the same line or the one beside it; a metric that was given outright stays so.
 */
export const multiplied = (claims: readonly Claim[], rates: readonly Rate[], spans: readonly Span[]): Claim[] => {
  const made: Claim[] = [];
  const byDays = rates.filter(({ per }) => /^(?:day|week|month|place)$/.test(per));
  for (const rate of byDays) {
    const span = nearest(spans.filter(({ of, line }) => of === rate.per && line === rate.claim.line), rate);
    if (span && rate.claim.sureness !== 'doubtful') made.push(product(rate.claim, span.value, span));
  }
  const counted = [...claims, ...made];
  for (const rate of rates) {
    if (rate.claim.sureness === 'doubtful') continue;
    const isEach = rate.per === 'times' || rate.per === 'art' || rate.per === 'group';
    if (!isEach) continue;
    const factor = rate.per === 'times' ? occasions[rate.claim.metric] : rate.per === 'art' ? items[rate.claim.metric] : rate.claim.metric === 'zalo_nhom_tin' ? 'zalo_nhom' : undefined;
    const own = counted.filter((claim) => claim.metric === factor && claim.sureness !== 'doubtful' && Math.abs(claim.line - rate.claim.line) <= 1 && !claim.part);
    const close = own.filter((claim) => claim.line === rate.claim.line);
    const used = close.length > 0 ? close : own;
    if (used.length === 0) continue;
    const totals = used.filter((claim) => claim.total);
    const sum = totals.length > 0 ? totals[0]!.value : used.reduce((all, claim) => all + claim.value, 0);
    const from = used.reduce((first, claim) => (claim.start < first.start ? claim : first));
    const product_ = product(rate.claim, sum, from);
    if (sum > 0) made.push({ ...product_, approximate: product_.approximate || used.some((claim) => claim.approximate) });
  }
  return made;
};

const product = (claim: Claim, factor: number, other: { readonly start: number; readonly end: number }): Claim => ({
  ...claim,
  value: Math.round(claim.value * factor * 100) / 100,
  start: Math.min(claim.start, other.start),
  end: Math.max(claim.end, other.end),
  sureness: 'likely',
  loose: false,
});

const nearest = (spans: readonly Span[], rate: Rate): Span | undefined =>
  [...spans].sort((one, other) => Math.abs(one.start - rate.at) - Math.abs(other.start - rate.at))[0];
