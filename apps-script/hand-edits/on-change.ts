import { messages } from '../../shared/locale/messages';
import { lookForRemoved, openFollowed, openNewest } from '../changes/baseline/look';
import { followed } from '../changes/baseline/state';
import { recordHistory } from '../changes/history';
import type { ChangeEvent, Google } from '../google/google';
import { isNewer, readReference, renewReference } from '../operations/state/reference';
import { sheetLanguage } from '../tabs/layout/survey';

/** Kinds of changes that take rows out; Google does not say of which tab. */
const takesRows: readonly string[] = ['REMOVE_ROW', 'OTHER'];

/** Tells of each row that went, with what it held. Says how many there were. */
const tellRemoved = (google: Google, by: string): number => {
  const told = google.locked(() => {
    const baseline = openNewest(google);
    let count = 0;
    for (const id of baseline === null ? [] : followed) {
      const table = openFollowed(google, id);
      if (baseline !== null && table !== null) count += lookForRemoved(google, baseline, table, by);
    }
    google.flush();
    return count;
  });
  return told === 'busy' ? 0 : told;
};

/**
 * The owner's change trigger: rows, columns and tabs that came, went or moved. Google says what kind it was and not
 * where, nor always who. Called by anything but Google's trigger it has no source, and does nothing.
 */
export const onChange = (google: Google, event: ChangeEvent | undefined): void => {
  const known = readReference(google);
  const source = event?.source as { getId?: unknown } | undefined;
  if (!event || typeof source?.getId !== 'function' || known === null) return;
  const kind = String(event.changeType);
  // Single edits have their own trigger, and colours are no news.
  if (kind === 'EDIT' || kind === 'FORMAT' || isNewer(known)) return;
  const say = messages(sheetLanguage(google)).sheet;
  const email = event.user && typeof event.user.getEmail === 'function' ? event.user.getEmail() : '';
  renewReference(google);
  const by = email === '' ? say.unknownPerson : email;
  const removed = takesRows.includes(kind) ? tellRemoved(google, by) : 0;
  if (removed > 0 && kind === 'REMOVE_ROW') return;
  recordHistory(google, {
    by,
    action: say.actions.structure,
    subject: say.structure[kind as keyof typeof say.structure] ?? say.structure.OTHER,
  });
};
