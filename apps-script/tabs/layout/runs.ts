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

/** Whole numbers as runs of neighbours: `1 2 3 7` is 1 to 3, and 7. */
export const runsOfNumbers = (
  numbers: readonly number[],
): readonly { readonly from: number; readonly count: number }[] => {
  const runs: { from: number; count: number }[] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    if (last && last.from + last.count === number) last.count += 1;
    else runs.push({ from: number, count: 1 });
  }
  return runs;
};
