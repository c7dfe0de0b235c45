import { messages } from '../../shared/locale/messages';
import { recordHistory } from '../changes/history';
import type { ChangeEvent, Google } from '../google/google';
import { isNewer, readReference, renewReference } from '../operations/state/reference';
import { sheetLanguage } from '../tabs/layout/survey';
import { forgetColumns } from '../tabs/rows/kept-columns';

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
  forgetColumns(google);
  renewReference(google);
  recordHistory(google, {
    by: email === '' ? say.unknownPerson : email,
    action: say.actions.structure,
    subject: say.structure[kind as keyof typeof say.structure] ?? say.structure.OTHER,
  });
};
