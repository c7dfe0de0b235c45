import * as z from 'zod/mini';
import { sameValue } from '../image';
import { contentColumns, type Plan, type PlannedRow, type RowEffect } from './plan';

/**
 * What a person has agreed to, to be gone on with: for each row that the effects touch, in their order, one letter for
 * what was to be done with it, and the cells of rows to be set that were to stay. So what becomes possible only
 * between two stints is not done.
 */
export const Agreement = z.object({
  plan: z.string(),
  rows: z.string(),
  kept: z.array(z.string()),
  /** Rows that were to be changed in all. */
  of: z.number(),
  /** Lines of *Nhật ký* that tell of the stints before. */
  lines: z.array(z.string()),
});
export type Agreement = z.infer<typeof Agreement>;

/** Null for what no stint of this plan has given. */
export const readAgreement = (cursor: string | null, plan: string | null): Agreement | null => {
  if (cursor === null || plan === null) return null;
  let raw: unknown;
  try {
    raw = JSON.parse(cursor);
  } catch (_notOurs) {
    return null;
  }
  const parsed = Agreement.safeParse(raw);
  return parsed.success && parsed.data.plan === plan ? parsed.data : null;
};

const keyOf = ({ table, id }: { readonly table: string; readonly id: string }) => `${table}|${id}`;

const deedOf = (row: PlannedRow | undefined): string =>
  row === undefined ? '.' : row.shall === null ? '-' : row.now === null ? '+' : '=';

/** The rows of effects by their first mention, and the columns that are set in them. */
const touched = (effects: readonly RowEffect[]): Map<string, Set<string>> => {
  const rows = new Map<string, Set<string>>();
  for (const effect of effects) {
    const columns = rows.get(keyOf(effect)) ?? new Set();
    rows.set(keyOf(effect), columns);
    if ('before' in effect) for (const column of Object.keys(effect.before)) columns.add(column);
  }
  return rows;
};

export const agreementOn = (effects: readonly RowEffect[], plan: Plan, digest: string): Agreement => {
  const planned = new Map(plan.rows.map((row) => [keyOf(row), row]));
  const all = [...touched(effects)];
  return {
    plan: digest,
    rows: all.map(([key]) => deedOf(planned.get(key))).join(''),
    kept: all.flatMap(([key, columns], at) => {
      const row = planned.get(key);
      if (row === undefined || deedOf(row) !== '=') return [];
      return [...columns]
        .filter((column) => sameValue(row.now?.[column], row.shall?.[column]))
        .map((column) => `${at}.${column}`);
    }),
    of: plan.rows.length,
    lines: [],
  };
};

/** Of a plan that was made later, only what was agreed to; says how many rows that leaves out. */
export const keepToAgreement = (
  effects: readonly RowEffect[],
  plan: Plan,
  agreed: Agreement,
): { readonly plan: Plan; readonly spared: number } => {
  const places = new Map([...touched(effects).keys()].map((key, at) => [key, at]));
  const kept = new Set(agreed.kept);
  let spared = 0;
  const rows = plan.rows.flatMap((row): PlannedRow[] => {
    const at = places.get(keyOf(row)) ?? -1;
    const own = contentColumns(row.table).filter((column) => kept.has(`${at}.${column}`));
    const deed = agreed.rows[at];
    const shall = { ...row.shall };
    for (const column of own) shall[column] = row.now?.[column];
    const isLeft =
      deed !== deedOf(row) ||
      (deed === '=' && contentColumns(row.table).every((one) => sameValue(row.now?.[one], shall[one])));
    if (isLeft || own.some((column) => !sameValue(row.shall?.[column], row.now?.[column]))) spared += 1;
    if (isLeft) return [];
    return [deed === '=' ? { ...row, shall } : row];
  });
  return { plan: { ...plan, rows }, spared };
};
