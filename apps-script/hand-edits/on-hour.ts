import { lookThrough } from '../changes/baseline/rounds';
import type { Google } from '../google/google';
import { isNewer, readReference } from '../operations/state/reference';

/** Google ends a run after six minutes. */
const mostMilliseconds = 240_000;
const cursorKey = 'baseline-round';

/**
 * The owner's clock: looks through the tables for what changed without any trigger noticing, and goes on next time
 * where it had to stop. Called by anything but a trigger of ours it does nothing.
 */
export const onHour = (google: Google, event: unknown): void => {
  const trigger = (event as { triggerUid?: unknown } | undefined)?.triggerUid;
  if (typeof trigger !== 'string' || !google.triggers.ids().includes(trigger)) return;
  const known = readReference(google);
  if (known === null || isNewer(known)) return;
  const over = google.now().getTime() + mostMilliseconds;
  const seen = lookThrough(google, google.properties.get(cursorKey), over);
  if (seen === 'busy') return;
  if (seen.cursor === null) google.properties.remove(cursorKey);
  else google.properties.set(cursorKey, seen.cursor);
};
