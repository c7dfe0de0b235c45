import { type MetricId, metrics } from '../metrics/index';

/** What a column may be besides a figure. */
export const fields = [
  'unit',
  'number',
  'date',
  'receivedOn',
  'channel',
  'link',
  'nil',
  'themes',
  'difficulties',
  'proposals',
  'note',
] as const;
export type Field = (typeof fields)[number];

/** Figures that tables give in another unit than we keep, with what they are multiplied by. */
export const otherScales = {
  tt_gio: { metric: 'tt_phut', times: 60 },
  kp_ns_nghin: { metric: 'kp_ns', times: 0.001 },
  kp_ns_dong: { metric: 'kp_ns', times: 0.000_001 },
  kp_xhh_nghin: { metric: 'kp_xhh', times: 0.001 },
  kp_xhh_dong: { metric: 'kp_xhh', times: 0.000_001 },
} as const satisfies Record<string, { metric: MetricId; times: number }>;
export type OtherScale = keyof typeof otherScales;

/** What a column of a foreign table is for us. */
export type ColumnTarget = Field | MetricId | OtherScale;
/** What each column (counted from 0) shall be taken for; absent or null: nothing. The person may change any. */
export type ChosenColumns = { readonly [column: number]: ColumnTarget | null };

const metricIds = metrics.map((metric) => metric.id);
/** Every target, in the order of the form. */
export const columnTargets: readonly ColumnTarget[] = [
  ...fields,
  ...metricIds,
  ...(Object.keys(otherScales) as OtherScale[]),
];

const isOtherScale = (target: ColumnTarget): target is OtherScale =>
  (Object.keys(otherScales) as ColumnTarget[]).includes(target);

/** The figure that a target fills and what a number there is multiplied by; null for the other fields. */
export const figureOf = (
  target: ColumnTarget,
): { readonly metric: MetricId; readonly times: number } | null => {
  if (isOtherScale(target)) return otherScales[target];
  return (fields as readonly string[]).includes(target) ? null : { metric: target as MetricId, times: 1 };
};

/** Two columns that would fill the same: which one is meant, only the person knows. */
export type ColumnConflict = { readonly target: ColumnTarget; readonly columns: readonly number[] };

/** What would be filled twice, minutes and hours of the same airtime too. */
export const findConflicts = (chosen: ChosenColumns): ColumnConflict[] => {
  const byFilled = new Map<ColumnTarget, number[]>();
  for (const [column, target] of Object.entries(chosen)) {
    if (target === null) continue;
    const filled = figureOf(target)?.metric ?? target;
    byFilled.set(filled, [...(byFilled.get(filled) ?? []), Number(column)]);
  }
  return [...byFilled]
    .filter(([, columns]) => columns.length > 1)
    .map(([target, columns]) => ({ target, columns }));
};
