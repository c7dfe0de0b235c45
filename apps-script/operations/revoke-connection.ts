import { messages } from '../../shared/locale/messages';
import { done, refused } from '../../shared/result';
import { recordHistory } from '../changes/history';
import { sheetLanguage } from '../tabs/layout/survey';
import { readConnection, saveConnection, toConnection } from './state/connections';
import type { PageOperation } from './state/operation';

/** Ends a code or a device for good. Officers end those that they issued. */
export const revokeConnection: PageOperation<'revoke-connection'> = {
  writes: 'locked',
  run: ({ google, who, now }, { id }) => {
    const stored = readConnection(google, id);
    if (stored === null) return refused({ kind: 'not-found', what: 'connection' });
    if (who.role !== 'owner' && stored.issuedBy !== who.email) {
      return refused({ kind: 'not-yours', by: stored.issuedBy });
    }
    if (stored.revokedAt !== null) return done({ connection: toConnection(stored, now) });
    const revoked = { ...stored, revokedAt: now.getTime() };
    saveConnection(google, revoked);
    recordHistory(google, {
      by: who.name,
      action: messages(sheetLanguage(google)).sheet.actions.revokeConnection,
      subject: stored.device === '' ? stored.person : `${stored.person}, ${stored.device}`,
    });
    return done({ connection: toConnection(revoked, now) });
  },
};
