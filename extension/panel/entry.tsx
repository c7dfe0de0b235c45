import { EntryActionsView } from '../components/entry/entry-actions-view';
import type { KnownEntry } from '../gateway/ledger';
import { sendMessage } from '../messages';
import { createEntryActions } from '../models/entry-actions';
import type { Facts } from './facts';
import { heard, patience } from './heard';
import { deedPorts } from './ports';

/** What can be done to one logged article, with what it is told from outside. */
export const entryScreen = (facts: Facts, entry: KnownEntry) => {
  const readEntry = (uuid: string) =>
    heard('read-entry', sendMessage('read-entry', uuid), { kind: 'timed-out' }, patience.sheet);
  const ports = { ...deedPorts, readEntry };
  const actions = createEntryActions(entry, ports, facts.deeds);
  return () => (
    <EntryActionsView
      actions={actions}
      campaign={facts.campaigns.value?.find(({ id }) => id === entry.campaign) ?? null}
      isOwn={entry.by === facts.connection.value?.person}
      onRetry={(deed) => void sendMessage('retry-deed', deed)}
      onDismiss={(deed) => void sendMessage('dismiss-deed', deed)}
    />
  );
};
