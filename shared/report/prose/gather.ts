import { type MetricId, metrics } from '../metrics/index';
import type { Claim } from './claims';

export type Gathered = { readonly taken: Claim | null; readonly others: readonly Claim[] };

/** What of all that was said of a metric is proposed: an outright label, a total, the one figure, or their sum. */
export const gather = (all: readonly Claim[]): Map<MetricId, Gathered> => {
  const found = new Map<MetricId, Gathered>();
  const byMetric = groupedBy(all, ({ metric }) => metric);
  const sums = new Map<string, number>();
  let aired = 0;
  for (const claim of all) {
    const { metric, line, value } = claim;
    if (claim.sureness === 'doubtful') continue;
    sums.set(`${metric} ${line}`, (sums.get(`${metric} ${line}`) ?? 0) + value);
    if (metric === 'tt_luot_phat') aired = Math.max(aired, value);
  }
  const beside = ({ line }: Claim, metric: MetricId): number => sums.get(`${metric} ${line}`) ?? 0;
  /** Fewer airings than items, fewer messages than groups, minutes that are of each airing: said, but not of the whole. */
  const isOdd = (claim: Claim): boolean =>
    claim.value > 0 &&
    !claim.total &&
    ((claim.loose && claim.value < aired * 3) ||
      (claim.metric === 'tt_luot_phat' && !claim.product && claim.value < beside(claim, 'tt_tin_bai')) ||
      (claim.metric === 'zalo_nhom_tin' && claim.value < beside(claim, 'zalo_nhom')));
  for (const { id, over } of metrics) {
    const claims = byMetric.get(id);
    if (!claims) continue;
    const taken = choose(
      over === 'max',
      claims.map((claim) => (isOdd(claim) ? { ...claim, sureness: 'doubtful' } : claim)),
    );
    const others = claims.filter((claim) => !taken || claim.start !== taken.start || claim.end !== taken.end);
    found.set(id, { taken, others });
  }
  return found;
};

const groupedBy = <Key>(claims: readonly Claim[], keyOf: (claim: Claim) => Key): Map<Key, Claim[]> => {
  const groups = new Map<Key, Claim[]>();
  for (const claim of claims) {
    const group = groups.get(keyOf(claim));
    if (group) group.push(claim);
    else groups.set(keyOf(claim), [claim]);
  }
  return groups;
};

const choose = (isState: boolean, claims: readonly Claim[]): Claim | null => {
  const labelled = claims.filter((claim) => claim.exact);
  if (labelled.length > 0) return agreed(labelled);
  const last = claims.filter(({ corrected, sureness }) => corrected && sureness !== 'doubtful').pop();
  if (last) return last;
  const sure = claims.filter((claim) => claim.sureness !== 'doubtful');
  const positive = sure.filter((claim) => claim.value > 0);
  // Households of a meeting are counted as those who came only where nobody else is.
  const said = positive.length > 0 ? positive : sure;
  const linesOf = (isOf: (claim: Claim) => boolean) => new Set(said.filter(isOf).map(({ line }) => line));
  const [given, people] = [linesOf(({ made }) => !made), linesOf(({ sort }) => sort !== 'ho')];
  const live = said.filter(
    ({ made, sort, line }) => !(made && given.has(line)) && !(sort === 'ho' && people.has(line)),
  );
  if (live.length === 0) return null;
  const totals = live.filter((claim) => claim.total && claim.part !== 1);
  const greatest = Math.max(...live.map((claim) => claim.value));
  const whole =
    totals.length > 0
      ? (agreed(totals) ?? summedUp(totals) ?? added(totals.map((claim) => ({ ...claim, total: false }))))
      : null;
  if (whole && whole.value >= greatest) return whole;
  // A part counts by itself only where no whole stands before it.
  const byLine = groupedBy(live, ({ line }) => line);
  const wholes = live.filter(
    ({ part, start, line, value }) =>
      !part ||
      ![line - 1, line].some((near) =>
        byLine
          .get(near)
          ?.some(
            (other) => other.part < part && other.start < start && (near === line || other.value >= value),
          ),
      ),
  );
  return (
    agreed(wholes) ??
    summedUp(wholes) ??
    (isState && wholes.some(({ place, sort }) => place === '' && sort === '-') ? null : added(wholes))
  );
};

/** All say the same, and of the same: one of them. */
const agreed = (claims: readonly Claim[]): Claim | null => {
  const first = best(claims);
  if (!first || claims.some((claim) => claim.value !== first.value)) return null;
  return areApart(claims) ? null : first;
};

/** Whether any two of them are: told without a look at every pair. */
const areApart = (claims: readonly Claim[]): boolean => {
  const differ = (of: readonly Claim[], by: 'sort' | 'place' | 'start'): boolean =>
    of.some((claim) => claim[by] !== of[0]![by]);
  const differs = (of: readonly Claim[], by: 'sort' | 'place') => differ(of, 'start') && differ(of, by);
  const parts = claims.filter(({ total }) => !total);
  return (
    differs(
      claims.filter(({ sort }) => sort !== '*'),
      'sort',
    ) ||
    differs(
      claims.filter(({ place }) => place !== ''),
      'place',
    ) ||
    [...groupedBy(parts, ({ line }) => line).values()].some((line) => differs(line, 'place'))
  );
};

const best = (claims: readonly Claim[]): Claim | undefined =>
  claims.find((claim) => claim.sureness === 'sure') ?? claims[0];

/** Whether two figures are of different things: other sorts, other places, or beside each other in a line. */
const isApart = (one: Claim, other: Claim): boolean => {
  if (one.start === other.start) return false;
  if (one.sort !== other.sort && one.sort !== '*' && other.sort !== '*') return true;
  if (one.place !== '' && other.place !== '' && one.place !== other.place) return true;
  return one.line === other.line && one.place !== other.place && !one.total && !other.total;
};

/** The one that is the sum of the rest. */
const summedUp = (claims: readonly Claim[]): Claim | null => {
  if (claims.length < 3) return null;
  const sum = claims.reduce((all, claim) => all + claim.value, 0);
  // `2 ở khu phố 1, 1 ở khu phố 2, 1 ở khu phố 4`: places add up, whatever their numbers are.
  if (claims.every(({ place }) => place !== '')) return null;
  return (
    claims.find(
      (claim) =>
        Math.abs(claim.value * 2 - sum) < 1e-6 &&
        (claim.sort === '*' || claims.every((other) => other.sort === claim.sort || claim.sort === '*')),
    ) ?? null
  );
};

/** Nobody reports more figures to be added. */
const most = 300;

/** Figures that stand beside each other add up; figures that contradict are left to the person. */
const added = (claims: readonly Claim[]): Claim | null => {
  const distinct: Claim[] = [];
  for (const claim of claims) {
    const same = distinct.filter((other) => !isApart(other, claim));
    if (same.some(({ value }) => value === claim.value)) continue;
    if (claim.total || same.length > 0 || distinct.length > most) return null;
    distinct.push(claim);
  }
  const [first, last] = [distinct[0]!, distinct[distinct.length - 1]!];
  const near = last.start - first.start < 400;
  const bySort = new Set(distinct.map(({ sort }) => sort)).size === distinct.length;
  return {
    ...first,
    value: Math.round(distinct.reduce((sum, claim) => sum + claim.value, 0) * 100) / 100,
    start: Math.min(...distinct.map((claim) => claim.start)),
    end: near ? Math.max(...distinct.map((claim) => claim.end)) : first.end,
    sureness: bySort && near && distinct.every((claim) => claim.sureness === 'sure') ? 'sure' : 'likely',
    approximate: distinct.some((claim) => claim.approximate),
  };
};
