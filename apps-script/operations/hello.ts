import { messages } from '../../shared/locale/messages';
import type { Problem } from '../../shared/problem';
import { done, refused } from '../../shared/result';
import { displayText } from '../../shared/text/normalise';
import { recordHistory } from '../changes/history';
import { sheetLanguage } from '../tabs/layout/survey';
import { momentOf } from '../tabs/rows/vietnam-time';
import {
  findBySecret,
  readConnection,
  rememberHash,
  type StoredConnection,
  saveConnection,
} from './state/connections';
import type { ClientOperation } from './state/operation';

/** Whether the code may still be exchanged. */
const objection = (stored: StoredConnection, now: Date): Problem | null => {
  if (stored.revokedAt !== null) return { kind: 'revoked-code' };
  if (stored.connectedAt !== null) return { kind: 'spent-code', at: momentOf(new Date(stored.connectedAt)) };
  if (stored.expiresAt < now.getTime())
    return { kind: 'expired-code', at: momentOf(new Date(stored.expiresAt)) };
  return null;
};

/**
 * Exchanges a one-time code for a token of the device. Under the lock it is only looked at once more whether the
 * code is still good, so that of two devices one gets it; what costs time is done before and after.
 */
export const hello: ClientOperation<'hello'> = {
  writes: 'own-lock',
  once: true,
  run: ({ google, now }, { code, device }) => {
    const found = findBySecret(google, 'code', code);
    if (found === null) return refused({ kind: 'unknown-code' });
    const token = (google.uuid() + google.uuid()).replace(/-/g, '');
    const hash = google.sha256(token);
    const time = now.getTime();
    const spent = google.locked((): Problem | null => {
      const stored = readConnection(google, found.id);
      const problem = stored === null ? ({ kind: 'unknown-code' } as const) : objection(stored, now);
      if (stored === null || problem) return problem;
      saveConnection(google, { ...stored, device: displayText(device), connectedAt: time, lastUsedAt: time });
      rememberHash(google, 'token', hash, stored.id);
      return null;
    });
    if (spent === 'busy') return refused({ kind: 'busy' });
    if (spent) return refused(spent);
    recordHistory(google, {
      by: found.person,
      action: messages(sheetLanguage(google)).sheet.actions.hello,
      subject: displayText(device),
    });
    const spreadsheet = google.spreadsheet();
    return done({
      token,
      you: { name: found.person, role: 'editor' as const },
      sheet: { name: spreadsheet.getName(), url: spreadsheet.getUrl() },
    });
  },
};
