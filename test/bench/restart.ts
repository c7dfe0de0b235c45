import { anEntry } from '../e2e/web-app-client';
import { atMost, type Measured, milliseconds } from './figure';
import { growLedger } from './grow-ledger';
import { fill, startTracker } from './tracker';

const rows = 50_000;
/** Articles that are in the journal alone when the process is killed. */
const burst = 1_000;

/** Start after a crash: the snapshot has 50,000 rows, the journal a burst of logging that no snapshot has yet. */
export const restart = async (): Promise<Measured[]> => {
  const tracker = await startTracker();
  const { host, client, campaign } = tracker;
  try {
    await growLedger(tracker, rows);
    await fill(tracker, burst);
    await host.stop('SIGKILL');
    const from = performance.now();
    await host.start();
    const ready = host.readyAfter();
    await client.send<'log'>({ op: 'log', items: [anEntry(campaign)] });
    const answered = performance.now() - from;
    return [
      atMost(`ready after a crash, ${rows} rows and ${burst} in the journal`, ready, 5000, milliseconds),
      atMost('the same until the next article is acknowledged', answered, 5000, milliseconds),
    ];
  } finally {
    await host.dispose();
  }
};
