import type { Host } from '../e2e/host';
import { until } from '../e2e/wait';
import { anEntry } from '../e2e/web-app-client';
import { atMost, type Measured } from './figure';
import { growLedger } from './grow-ledger';
import { startTracker, type Tracker } from './tracker';

type Counted = { readonly calls: number; readonly cells: number };

const traces = (host: Host): Counted[] =>
  [...host.printed().matchAll(/^\[trace\] doPost: (\d+) calls, (\d+) cells read/gm)].map(
    ([, calls, cells]) => ({
      calls: Number(calls),
      cells: Number(cells),
    }),
  );

/** What one log request of so many articles costs, as `--trace` counts it. */
const costOf = async ({ host, client, campaign }: Tracker, articles: number): Promise<Counted> => {
  const before = traces(host).length;
  const items = Array.from({ length: articles }, () => anEntry(campaign));
  const { outcomes } = await client.send<'log'>({ op: 'log', items });
  if (outcomes.some(({ kind }) => kind !== 'logged')) throw new Error(JSON.stringify(outcomes[0]));
  return until('the trace', async () => traces(host)[before]);
};

export type Ledger = { readonly rows: number; readonly of1: Counted; readonly of50: Counted };

/** The cost of logging 1 and 50 articles to a ledger that has so many rows already. */
export const costsAt = async (sizes: readonly number[]): Promise<Ledger[]> => {
  const found: Ledger[] = [];
  for (const rows of sizes) {
    const tracker = await startTracker(['--trace']);
    try {
      await growLedger(tracker, rows);
      found.push({ rows, of1: await costOf(tracker, 1), of50: await costOf(tracker, 50) });
    } finally {
      await tracker.host.dispose();
    }
  }
  return found;
};

/** CONTRACTS "A service call"; the same for all four, so that a large tracker is not a slow one. */
export const serviceCalls = async (): Promise<Measured[]> =>
  (await costsAt([100, 50_000])).flatMap(({ rows, of1, of50 }) =>
    [of1, of50].flatMap(({ calls, cells }, index) => {
      const what = `log ${index === 0 ? 1 : 50}, ledger ${rows}`;
      return [
        atMost(`${what}: service calls`, calls, 8),
        atMost(`${what}: cells read per row`, Number((cells / rows).toFixed(2)), 3),
      ];
    }),
  );
