import { costOf, everyOperation } from '../apps-script/every-operation';
import { grow, largeSize, type Size, smallSize } from '../apps-script/large-tracker';
import { setUpWhole, startTracker, type Tracker } from '../apps-script/tracker';
import { type Measured, percentile } from './figure';

type Cost = { readonly calls: number; readonly cells: number; readonly milliseconds: number };

const times = 3;
/** Milliseconds of a service call at Google, at the least (a look into the cache takes as long). */
const atGoogle = 80;

/**
 * Formulas are computed before an operation is timed for the first time. In between they are not: who reads a computed
 * cell then waits for those that the operation itself made stale.
 */
const settled = async ({ host }: Tracker): Promise<void> => {
  const [overview] = host.engine.sheets();
  if (overview) await host.engine.read({ sheet: overview.id, row: 1, column: 1, rows: 20, columns: 10 });
};

const costsAt = async (size: Size): Promise<Map<string, Cost>> => {
  const tracker = await startTracker();
  const costs = new Map<string, Cost>();
  try {
    await grow(tracker, size);
    await setUpWhole(tracker.host);
    for (const name of Object.keys(everyOperation)) {
      const taken: Awaited<ReturnType<typeof costOf>>[] = [];
      await settled(tracker);
      for (let time = 0; time < times; time += 1) taken.push(await costOf(tracker, name));
      const last = taken[taken.length - 1];
      costs.set(name, {
        calls: last?.serviceCalls ?? 0,
        cells: last?.cellsRead ?? 0,
        milliseconds: percentile(
          taken.map(({ milliseconds }) => milliseconds),
          0.5,
        ),
      });
    }
  } finally {
    await tracker.host.close();
  }
  return costs;
};

/**
 * What each operation costs in a tracker of 100 articles and one campaign, and in one of 50,000 articles, 40 campaigns
 * and 1,000 units: service calls, cells read, the median of some times, and how much longer the large one takes, here
 * and where each call takes its time as at Google.
 */
export const growth = async (): Promise<Measured[]> => {
  const small = await costsAt(smallSize);
  const large = await costsAt(largeSize);
  return [...small].map(([name, before]): Measured => {
    const after = large.get(name) ?? before;
    const factor = after.milliseconds / before.milliseconds;
    const paced = ({ calls, milliseconds }: Cost) => calls * atGoogle + milliseconds;
    const factorAtGoogle = paced(after) / paced(before);
    const told = ({ calls, cells, milliseconds }: Cost) =>
      `${calls} calls, ${cells} cells, ${Math.round(milliseconds)} ms`;
    return {
      figure: `${name}: 100 to 50,000 rows`,
      reach: 'calls the same, under 2 times',
      measured: `${told(before)}; ${told(after)}; ${factor.toFixed(1)} times (${factorAtGoogle.toFixed(1)} with ${atGoogle} ms for each call, as at Google)`,
      reached: after.calls === before.calls && factor < 2,
    };
  });
};
