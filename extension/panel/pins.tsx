import { PinsScreen } from '../components/pins/pins-screen';
import { sendMessage } from '../messages';
import { createPins } from '../models/pins';
import { feedItem, pinsItem } from '../storage/ledger';
import type { Facts } from './facts';
import { keptSignal } from './kept-signal';
import { deedPorts } from './ports';

/** The part of the panel that shows pins, with what it is told from outside. */
export async function loadPins(facts: Facts) {
  const [standing, feed] = await Promise.all([keptSignal(pinsItem), keptSignal(feedItem)]);
  const pins = createPins(deedPorts, { ...facts, pins: standing });
  return () => (
    <PinsScreen
      pins={pins}
      feed={feed.value}
      onRetry={(deed) => void sendMessage('retry-deed', deed)}
      onDismiss={(deed) => void sendMessage('dismiss-deed', deed)}
    />
  );
}
