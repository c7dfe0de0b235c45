import type { TableId } from '../../../shared/tables/index';
import type { Google } from '../../google/google';

/** The tables whose rows are followed: the others are the add-on's own. */
export const followed = [
  'settings',
  'campaigns',
  'lists',
  'units',
  'reports',
  'pins',
  'publications',
  'royalties',
  'coverage',
  'activities',
  'materials',
] as const satisfies readonly TableId[];

/** How far the baseline has come. `at` and `ids`: the last second of *Nhật ký* that it knows, and which lines of it. */
export type BaselineState = {
  readonly at: number;
  readonly ids: readonly string[];
  /** Tables that were looked through once: from then on a row that is not known was added by hand. */
  readonly adopted: readonly TableId[];
};

const key = 'baseline';

export const readBaselineState = (google: Google): BaselineState | null => {
  const kept = google.properties.get(key);
  return kept === null ? null : (JSON.parse(kept) as BaselineState);
};

export const keepBaselineState = (google: Google, state: BaselineState): void =>
  google.properties.set(key, JSON.stringify(state));
