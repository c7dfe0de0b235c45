import { vietnamDay } from '../clock';
import { QueueScreen } from '../components/queue/queue-screen';
import type { RecentActions } from '../components/recent-list';
import { sendMessage } from '../messages';
import { countRefusedDeeds, isOpenDeed } from '../models/deed';
import { countRefused, isOpen, queuedEntries } from '../outbox/item';
import type { Facts } from './facts';

/** The part of the panel that shows what waits, with what it is told from outside. */
export const queueScreen = (facts: Facts, actions: RecentActions) => () => (
  <QueueScreen
    items={facts.outbox.value.filter((item) => isOpen(item) || item.state.kind === 'refused')}
    deeds={facts.deeds.value.filter((deed) => isOpenDeed(deed) || deed.state.kind === 'refused')}
    refused={countRefused(facts.outbox.value) + countRefusedDeeds(facts.deeds.value)}
    entries={queuedEntries(facts.outbox.value)}
    person={facts.connection.value?.person ?? ''}
    today={vietnamDay(facts.clock.value)}
    now={facts.clock.value}
    actions={actions}
    onRetry={(deed) => void sendMessage('retry-deed', deed)}
    onDismiss={(deed) => void sendMessage('dismiss-deed', deed)}
  />
);
