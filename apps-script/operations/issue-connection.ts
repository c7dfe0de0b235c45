import { encodeConnectionCode } from '../../shared/connection-code';
import { messages } from '../../shared/locale/messages';
import { badField } from '../../shared/problem';
import { done, refused } from '../../shared/result';
import { displayText } from '../../shared/text/normalise';
import { recordHistory } from '../changes/history';
import { sheetLanguage } from '../tabs/layout/survey';
import {
  codeLifeMilliseconds,
  rememberSecret,
  type StoredConnection,
  saveConnection,
  toConnection,
} from './state/connections';
import type { PageOperation } from './state/operation';
import { readSettings } from './state/reference';

/** Makes a one-time code for a person. It is shown once; what is kept is its hash. */
export const issueConnection: PageOperation<'issue-connection'> = {
  writes: 'locked',
  once: true,
  run: ({ google, who, now }, { person }) => {
    const name = displayText(person);
    if (name === '') return refused(badField('person', 'missing'));
    const address = readSettings(google).web_app ?? '';
    if (address === '') return refused(badField('web_app', 'missing'));
    const secret = google.uuid().replace(/-/g, '');
    const connection: StoredConnection = {
      id: google.uuid(),
      person: name,
      device: '',
      issuedAt: now.getTime(),
      issuedBy: who.email,
      expiresAt: now.getTime() + codeLifeMilliseconds,
      connectedAt: null,
      lastUsedAt: null,
      revokedAt: null,
    };
    saveConnection(google, connection);
    rememberSecret(google, 'code', secret, connection.id);
    recordHistory(google, {
      by: who.name,
      action: messages(sheetLanguage(google)).sheet.actions.issueConnection,
      subject: name,
    });
    return done({
      code: encodeConnectionCode({ address, code: secret }),
      connection: toConnection(connection, now),
    });
  },
};
