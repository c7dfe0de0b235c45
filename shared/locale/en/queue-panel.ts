import type { Translation } from '../translation';
import type { queuePanel as Vietnamese } from '../vi/queue-panel';

/** What the panel says of everything that waits to be written into the sheet. */
export const queuePanel = {
  title: 'Queue',
  empty: 'Nothing is waiting. What was just logged is under This page.',
  summary: (waiting, refused) => `${waiting} waiting, ${refused} refused by the tracker`,
  sendNow: 'Send now',
  articles: 'Articles to be written',
  changes: 'Changes to be written',
  verb: {
    update: 'Edit',
    pin: 'Pin',
    unpin: 'Unpin',
    'arrange-pins': 'Rearrange pins',
  },
  waiting: 'Waiting to be written',
  sending: 'Being written',
  retryAt: (time) => `tried again at ${time}`,
  refused: 'Refused by the tracker',
  retry: 'Try again',
  dismiss: 'Drop the change',
} as const satisfies Translation<typeof Vietnamese>;
