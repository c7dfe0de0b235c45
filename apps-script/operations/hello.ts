import { messages } from '../../shared/locale/messages';
import { done, refused } from '../../shared/result';
import { displayText } from '../../shared/text/normalise';
import { recordHistory } from '../changes/history';
import { sheetLanguage } from '../tabs/layout/survey';
import { momentOf } from '../tabs/rows/vietnam-time';
import { findBySecret, rememberSecret, saveConnection } from './state/connections';
import type { ClientOperation } from './state/operation';

/** Exchanges a one-time code for a token of the device. */
export const hello: ClientOperation<'hello'> = {
  writes: 'locked',
  run: ({ google, now }, { code, device }) => {
    const stored = findBySecret(google, 'code', code);
    if (stored === null) return refused({ kind: 'unknown-code' });
    if (stored.revokedAt !== null) return refused({ kind: 'revoked-code' });
    if (stored.connectedAt !== null) {
      return refused({ kind: 'spent-code', at: momentOf(new Date(stored.connectedAt)) });
    }
    if (stored.expiresAt < now.getTime()) {
      return refused({ kind: 'expired-code', at: momentOf(new Date(stored.expiresAt)) });
    }
    const token = (google.uuid() + google.uuid()).replace(/-/g, '');
    const time = now.getTime();
    saveConnection(google, { ...stored, device: displayText(device), connectedAt: time, lastUsedAt: time });
    rememberSecret(google, 'token', token, stored.id);
    recordHistory(google, {
      by: stored.person,
      action: messages(sheetLanguage(google)).sheet.actions.hello,
      subject: displayText(device),
    });
    const spreadsheet = google.spreadsheet();
    return done({
      token,
      you: { name: stored.person, role: 'editor' as const },
      sheet: { name: spreadsheet.getName(), url: spreadsheet.getUrl() },
    });
  },
};
