import type { Run } from '../../changes/mend';

/** Neighbouring rows that had the same, told together. Rows come in their order. */
export const runsOf = <T>(rows: readonly (readonly [row: number, had: T])[]): Run<T>[] => {
  const runs: [number, number, T][] = [];
  for (const [row, had] of rows) {
    const run = runs[runs.length - 1];
    if (run && run[0] + run[1] === row && JSON.stringify(run[2]) === JSON.stringify(had)) run[1] += 1;
    else runs.push([row, 1, had]);
  }
  return runs;
};
