import { type AnyFigures, figureOf } from './figure';
import { type MetricId, metrics } from './metrics/index';

/** A report by the units of its time; `carriedBy` is the unit that has taken over its duty, null for none. */
export type CarriedRow = {
  readonly unit: string;
  readonly figures: AnyFigures;
  readonly carriedBy: string | null;
};

type ByMetric = { readonly [Id in MetricId]?: number };

export type SuccessorTotal<Row extends CarriedRow = CarriedRow> = {
  readonly unit: string;
  /** The rows it is made of, its own among them. */
  readonly rows: readonly Row[];
  /** Absent where none of the rows gave the figure: blank is not zero. */
  readonly figures: ByMetric;
  /** How many rows gave the figure. */
  readonly gave: ByMetric;
};

/**
 * What was reported by earlier units, by those that carry their duty now, followed through several reorganisations.
 * Counts add up; of states (`over: 'max'`) the largest counts, as over campaigns.
 */
export const totalsBySuccessor = <Row extends CarriedRow>(
  rows: readonly Row[],
): readonly SuccessorTotal<Row>[] => {
  const carriers = new Map(rows.map((row) => [row.unit, row.carriedBy]));
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const unit = carrierOf(row, carriers);
    groups.set(unit, [...(groups.get(unit) ?? []), row]);
  }
  return [...groups].map(([unit, members]) => ({ unit, rows: members, ...totalled(members) }));
};

/** Units that name each other in a circle stay by themselves: nobody can say which of them is left. */
const carrierOf = (row: CarriedRow, carriers: ReadonlyMap<string, string | null>): string => {
  const seen = new Set([row.unit]);
  let unit = row.unit;
  for (let next = row.carriedBy; next !== null; next = carriers.get(next) ?? null) {
    if (seen.has(next)) return row.unit;
    unit = next;
    seen.add(next);
  }
  return unit;
};

const totalled = (rows: readonly CarriedRow[]): Pick<SuccessorTotal, 'figures' | 'gave'> => {
  const figures: { [Id in MetricId]?: number } = {};
  const gave: { [Id in MetricId]?: number } = {};
  for (const { id, over } of metrics) {
    const values = rows.flatMap((row) => figureOf(row.figures, id) ?? []);
    if (values.length === 0) continue;
    gave[id] = values.length;
    figures[id] = over === 'max' ? Math.max(...values) : exact(values.reduce((sum, value) => sum + value, 0));
  }
  return { figures, gave };
};

/** Millions with decimals, without the dust of binary fractions: 0.1 and 0.2 are 0.3. */
const exact = (sum: number): number => Math.round(sum * 1e6) / 1e6;
