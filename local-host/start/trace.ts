import type { Trace } from '../execution/service';

/** `setValues ×3` for a call that is made three times in a row. */
function runs(calls: readonly string[]): string[] {
  const counted: { name: string; times: number }[] = [];
  for (const name of calls) {
    const last = counted[counted.length - 1];
    if (last?.name === name) last.times += 1;
    else counted.push({ name, times: 1 });
  }
  return counted.map(({ name, times }) => (times === 1 ? name : `${name} ×${times}`));
}

/** One execution as `--trace` prints it: in figures, then its service calls in order. */
export function traceLine({ function: name, serviceCalls, cellsRead, milliseconds, calls }: Trace): string {
  const figures = `${serviceCalls} calls, ${cellsRead} cells read, ${Math.round(milliseconds)} ms`;
  return `[trace] ${name}: ${figures}${calls.length > 0 ? `\n        ${runs(calls).join(', ')}` : ''}`;
}
