import type { StatusData } from '../../../../shared/protocol';
import { Button } from '../../controls/button';
import { TaskLine } from '../../controls/task-line';
import type { SidebarModel } from '../models/sidebar';
import { words } from '../words';
import { AddressForm } from './address-form';
import { ConnectionItem } from './connection-item';
import { IssueForm } from './issue-form';
import { PublicList } from './public-list';

type PartProps = { readonly model: SidebarModel; readonly known: StatusData };

/** Who may log from a browser. */
export function ConnectionsPart({ model, known }: PartProps) {
  const { connections } = model;
  const say = words.value.connections;
  const live = connections.live.value;
  const past = connections.past.value;
  const owner = known.you.role === 'owner';
  const address = connections.address.value;
  return (
    <>
      {address === null ? <AddressForm connections={connections} owner={owner} /> : null}
      {address === null ? null : <IssueForm connections={connections} />}
      <section>
        <h2>{say.listTitle}</h2>
        {live?.length === 0 ? <p class="soft">{say.listEmpty}</p> : null}
        {live && live.length > 0 ? (
          <ul class="connections">
            {live.map((one) => (
              <ConnectionItem key={one.id} connections={connections} connection={one} />
            ))}
          </ul>
        ) : null}
        {past.length > 0 ? (
          <details>
            <summary>{say.showOld(past.length)}</summary>
            <ul class="connections">
              {past.map((one) => (
                <ConnectionItem key={one.id} connections={connections} connection={one} />
              ))}
            </ul>
          </details>
        ) : null}
        <TaskLine
          state={connections.revoking.state.value}
          kind="save"
          done={(data) => say.revoked(data.connection.person)}
        />
        <TaskLine state={connections.reading.state.value} kind="read" onRetry={connections.read} />
        {live ? (
          <Button
            kind="quiet"
            off={connections.reading.running.value}
            onPress={() => void connections.read()}
          >
            {words.value.task.reload}
          </Button>
        ) : null}
      </section>
      <PublicList list={model.publicList} hasWebApp={address !== null} />
      {address === null ? null : <AddressForm connections={connections} owner={owner} />}
    </>
  );
}
