/** Neighbours that are alike, from `at` (counted from 0) on. */
export type Run<Value> = { readonly at: number; readonly count: number; readonly value: Value };

/** Puts neighbours of equal value together, so that one call does for all of them. */
export const runsOf = <Value>(values: readonly Value[]): readonly Run<Value>[] => {
  const runs: { at: number; count: number; value: Value }[] = [];
  values.forEach((value, at) => {
    const last = runs[runs.length - 1];
    if (last && last.value === value) last.count += 1;
    else runs.push({ at, count: 1, value });
  });
  return runs;
};
