import type { Translation } from '../translation';
import type { stints as Vietnamese } from '../vi/stints';

/** How far a long operation has come. */
export const stints = {
  progress: (done: number, of: number, what: string) => `${done} of ${of} parts done. Now: ${what}.`,
  stop: 'Stop',
  stopping: 'Stopping',
  stopped: (done: number, of: number) => `Stopped after ${done} of ${of} parts. Press again to go on.`,
} satisfies Translation<typeof Vietnamese>;
