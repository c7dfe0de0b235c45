import { anEntry } from '../e2e/web-app-client';
import { atMost, type Measured, milliseconds, percentile } from './figure';
import { startTracker } from './tracker';

const rounds = 200;

/** From sending one article to the sheet's answer with its row, on disk, over the redirect to the second origin. */
export const saveToRow = async (): Promise<Measured[]> => {
  const { host, client, campaign } = await startTracker();
  try {
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const item = anEntry(campaign);
      const start = performance.now();
      const { outcomes } = await client.send<'log'>({ op: 'log', items: [item] });
      times.push(performance.now() - start);
      if (outcomes[0]?.kind !== 'logged') throw new Error(JSON.stringify(outcomes));
    }
    return [atMost(`Save to acknowledged row, p95 of ${rounds}`, percentile(times, 0.95), 100, milliseconds)];
  } finally {
    await host.dispose();
  }
};
