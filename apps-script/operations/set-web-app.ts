import { messages } from '../../shared/locale/messages';
import { badField } from '../../shared/problem';
import { done, refused } from '../../shared/result';
import { parseAddress } from '../../shared/text/address';
import { openChangeSet } from '../changes/change-set';
import { sheetLanguage } from '../tabs/layout/survey';
import { exactCell } from '../tabs/rows/cells';
import type { PageOperation } from './state/operation';
import { keepWebApp, readSettings } from './state/reference';
import { writeSetting } from './state/settings-rows';

/**
 * The address of a deployed web app as all accounts can use it, null for what is none. Addresses copied from a
 * browser with several Google accounts carry `/u/1/`, and do not work for others.
 */
export const webAppAddress = (text: string): string | null => {
  const address = parseAddress(text.trim());
  if (address === null) return null;
  const path = address.path.replace(/^\/macros\/u\/\d+\/s\//, '/macros/s/').replace(/\/$/, '');
  const atGoogle = address.host === 'script.google.com' && address.scheme === 'https';
  const onThisMachine = address.host === '127.0.0.1' && address.scheme === 'http';
  if (!atGoogle && !onThisMachine) return null;
  const local = /^\/macros\/s\/[\w-]+\/exec$/;
  const workspace = /^\/a\/macros\/[\w.-]+\/s\/[\w-]+\/exec$/;
  if (!local.test(path) && !(atGoogle && workspace.test(path))) return null;
  const port = address.port === null || `${address.port}` === '' ? '' : `:${address.port}`;
  return `${address.scheme}://${address.host}${port}${path}`;
};

/** Keeps the address that codes carry; the add-on cannot learn it by itself. */
export const setWebApp: PageOperation<'set-web-app'> = {
  writes: 'locked',
  roles: ['owner'],
  run: ({ google, who }, { address }) => {
    const normal = webAppAddress(address);
    if (normal === null) return refused(badField('address', 'not-a-web-app'));
    const old = readSettings(google).web_app ?? '';
    const changes = openChangeSet(google, 'set-web-app');
    const written = writeSetting(google, changes, 'web_app', exactCell(normal));
    if (!written.ok) return written;
    keepWebApp(google, normal);
    if (old !== normal) {
      changes.record({
        by: who.name,
        action: messages(sheetLanguage(google)).sheet.actions.setWebApp,
        old,
        new: normal,
      });
    }
    return done({ address: normal });
  },
};
