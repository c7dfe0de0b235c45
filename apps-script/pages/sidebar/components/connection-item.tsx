import { formatMoment } from '../../../../shared/locale/format';
import type { Connection } from '../../../../shared/protocol';
import { Button } from '../../controls/button';
import { Confirm } from '../../controls/confirm';
import { language } from '../../words';
import type { ConnectionsModel } from '../models/connections';
import { words } from '../words';

type ItemProps = { readonly connections: ConnectionsModel; readonly connection: Connection };

/** A person's device, or the code that still waits to become one. */
export function ConnectionItem({ connections, connection }: ItemProps) {
  const say = words.value.connections;
  const moment = (at: string) => formatMoment(at, language.value);
  const live = connection.state === 'waiting' || connection.state === 'connected';
  return (
    <li class={`connection ${connection.state}`}>
      <p class="head">
        <strong>{connection.person}</strong>
        <span class="chip">{say.states[connection.state]}</span>
      </p>
      <p class="soft">
        {connection.state === 'waiting' ? say.until(moment(connection.expiresAt)) : null}
        {connection.state === 'connected'
          ? `${connection.device}. ${
              connection.lastUsedAt === null ? say.neverUsed : say.lastUsed(moment(connection.lastUsedAt))
            }`
          : null}
        {live ? null : connection.device || say.issuedBy(connection.issuedBy, moment(connection.issuedAt))}
      </p>
      {live ? (
        <Confirm
          open={connections.askingToRevoke.value === connection.id}
          question={say.revokeAsk(connection.person)}
          confirm={say.revokeConfirm}
          busy={connections.revoking.running.value}
          onConfirm={() => void connections.revoke(connection.id)}
          onCancel={() => connections.askToRevoke(null)}
        >
          <Button
            kind="quiet"
            label={say.revokeOf(connection.person)}
            onPress={() => connections.askToRevoke(connection.id)}
          >
            {say.revoke}
          </Button>
        </Confirm>
      ) : null}
    </li>
  );
}
