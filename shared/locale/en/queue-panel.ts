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
  export: {
    title: 'Export as TSV to paste into the tracker',
    how: 'For when this device cannot send: copy or download it and pass it on to whoever manages the tracker, who pastes it at menu Sổ Ghim › Paste articles, royalties.',
    text: (count) => `${count} ${count === 1 ? 'article' : 'articles'} waiting`,
    copy: 'Copy',
    copied: 'Copied.',
    copyByHand: 'Not copied yet. The text is selected: press Ctrl+C.',
    download: 'Download .tsv',
    file: (day) => `so-ghim-queue-${day}.tsv`,
    stays:
      'Articles stay in the queue until the tracker has answered this device. Of those that were pasted it says that they are logged; none is written twice.',
    changesStay: 'Changes to be written are not in the export.',
    refusedStay: 'Articles that the tracker refused are not in the export: correct and log them first.',
  },
} as const satisfies Translation<typeof Vietnamese>;
