import type { TableId } from '../../../shared/tables/index';
import type { Google } from '../../google/google';
import { textIn } from '../../tabs/rows/cells';
import { openTable, readColumn } from '../../tabs/rows/columns';
import { isUnkept } from '../image';
import type { Image, Obstacle, Plan, PlannedRow } from './plan';

const comesBack = (table: TableId) => (row: PlannedRow) =>
  row.table === table && row.now === null && row.shall !== null;
const goes = (table: TableId) => (row: PlannedRow) =>
  row.table === table && row.now !== null && row.shall === null;
const text = (image: Image | null, column: string): string => {
  const value = image?.[column] ?? '';
  return typeof value === 'object' ? '' : textIn(value);
};

/** Articles that somebody has logged again meanwhile: an article never stands twice. */
const loggedAgain = (google: Google, plan: Plan): Obstacle[] => {
  const back = plan.rows.filter(comesBack('publications'));
  if (back.length === 0) return [];
  const ledger = openTable(google, 'publications');
  if (!ledger.ok) return [];
  const leaving = new Set(plan.rows.filter(goes('publications')).map((row) => text(row.now, 'key')));
  const keys = new Set(readColumn(ledger.value, 'key').slice(1).map(String));
  return back.flatMap(({ table, id, shall }) => {
    const key = shall?.key ?? '';
    if (isUnkept(key) || !keys.has(String(key)) || leaving.has(String(key))) return [];
    return [{ why: 'same-article', table, id, column: '', was: '', now: '', row: shall ?? {} }];
  });
};

/** Campaigns that reports or articles would be left without. */
const stillUsed = (google: Google, plan: Plan): Obstacle[] => {
  const going = plan.rows.filter(goes('campaigns'));
  if (going.length === 0) return [];
  const users = new Map<string, number>();
  for (const table of ['reports', 'publications'] as const) {
    const opened = openTable(google, table);
    if (!opened.ok) continue;
    for (const cell of readColumn(opened.value, 'campaign').slice(1)) {
      users.set(String(cell), (users.get(String(cell)) ?? 0) + 1);
    }
    for (const row of plan.rows.filter(goes(table))) {
      const campaign = text(row.now, 'campaign');
      users.set(campaign, (users.get(campaign) ?? 0) - 1);
    }
  }
  return going.flatMap(({ table, id, now }) => {
    const count = users.get(id) ?? 0;
    return count <= 0 ? [] : [{ why: 'in-use', table, id, column: '', was: '', now: count, row: now ?? {} }];
  });
};

/** A plan without what other rows would suffer from. */
export const sparingDependents = (google: Google, plan: Plan): Plan => {
  const again = loggedAgain(google, plan);
  const used = stillUsed(google, plan);
  const kept = new Set([...again, ...used].map(({ table, id }) => `${table}|${id}`));
  const campaigns = new Set(used.map(({ id }) => id));
  const spared = (row: PlannedRow): boolean => {
    if (kept.has(`${row.table}|${row.id}`)) return true;
    // A campaign that stays keeps its themes, and stays the one that is followed.
    if (row.table === 'lists') return row.shall === null && campaigns.has(text(row.now, 'campaign'));
    return row.table === 'settings' && campaigns.has(text(row.now, 'value'));
  };
  return {
    ...plan,
    rows: plan.rows.filter((row) => !spared(row)),
    obstacles: [...plan.obstacles, ...again, ...used],
  };
};
