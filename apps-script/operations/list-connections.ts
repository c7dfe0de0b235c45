import { done } from '../../shared/result';
import { readConnections, toConnection } from './state/connections';
import type { PageOperation } from './state/operation';
import { readSettings } from './state/reference';

/** The owner sees all connections, an officer those that they issued. */
export const listConnections: PageOperation<'list-connections'> = {
  writes: 'no',
  run: ({ google, who, now }) => {
    const webApp = readSettings(google).web_app ?? '';
    return done({
      connections: readConnections(google)
        .filter((one) => who.role === 'owner' || one.issuedBy === who.email)
        .map((one) => toConnection(one, now)),
      webApp: webApp === '' ? null : webApp,
    });
  },
};
