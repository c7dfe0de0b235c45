import { readFileSync } from 'node:fs';
import { atMost, type Measured, megabytes, milliseconds } from './figure';
import { fill, startTracker } from './tracker';

/** Resident memory of a process, in bytes; Linux only, where the figures are made. */
const residentMemory = (pid: number): number => {
  const line = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
  return Number(line?.[1]) * 1024;
};

const rows = 2000;

/** Start of a host whose tracker has 2,000 articles: until it is ready, and what it then holds in memory. */
export const hostReady = async (): Promise<Measured[]> => {
  const tracker = await startTracker();
  const { host } = tracker;
  try {
    await fill(tracker, rows);
    await host.stop();
    await host.start();
    const ready = host.readyAfter();
    // One request, so that the executor that answers is counted too.
    await tracker.client.send<'sync'>({ op: 'sync', known: null });
    return [
      atMost(`local host ready, ${rows} rows`, ready, 3000, milliseconds),
      atMost(`resident memory, ${rows} rows`, residentMemory(host.pid()), 250 * 1024 * 1024, megabytes),
    ];
  } finally {
    await host.dispose();
  }
};
