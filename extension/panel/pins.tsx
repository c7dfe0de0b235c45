import { PinsScreen } from '../components/pins/pins-screen';
import { sendMessage } from '../messages';
import { createPins } from '../models/pins';
import { pinsItem } from '../storage/ledger';
import type { Facts } from './facts';
import { keptSignal } from './kept-signal';
import { deedPorts } from './ports';

/** The part of the panel that shows pins, with what it is told from outside. */
export async function loadPins(facts: Facts) {
  const standing = await keptSignal(pinsItem);
  const pins = createPins(deedPorts, { ...facts, pins: standing });
  return () => (
    <PinsScreen
      pins={pins}
      onRetry={(deed) => void sendMessage('retry-deed', deed)}
      onDismiss={(deed) => void sendMessage('dismiss-deed', deed)}
    />
  );
}
