import { Button } from '../../controls/button';
import { TaskLine } from '../../controls/task-line';
import { TextField } from '../../controls/text-field';
import type { ConnectionsModel } from '../models/connections';
import { words } from '../words';

type FormProps = { readonly connections: ConnectionsModel; readonly owner: boolean };

/** The address that every code carries: pasted once, since a script does not reliably know its own. */
export function AddressForm({ connections, owner }: FormProps) {
  const say = words.value.connections;
  const { address, typedAddress, addressFault, savingAddress } = connections;
  const editing = owner && (address.value === null || typedAddress.value !== null);
  const fault = addressFault.value;
  return (
    <section>
      <h2>{say.addressTitle}</h2>
      {editing ? (
        <>
          <p class="soft">{say.addressWhy}</p>
          <ol class="steps">
            {say.addressSteps.split('\n').map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <TextField
            label={say.addressLabel}
            kind="url"
            placeholder={say.addressPlaceholder}
            value={typedAddress.value ?? ''}
            onType={connections.typeAddress}
            onEnter={() => void connections.saveAddress()}
            fault={fault === null ? null : fault === 'dev' ? say.addressDev : words.value.failure.addressBad}
          />
          <div class="actions">
            <Button
              kind="main"
              off={savingAddress.running.value}
              onPress={() => void connections.saveAddress()}
            >
              {say.addressSave}
            </Button>
            {address.value === null ? null : (
              <Button onPress={() => connections.typeAddress(null)}>{words.value.task.cancel}</Button>
            )}
          </div>
        </>
      ) : null}
      {!editing && address.value !== null ? (
        <div class="address">
          <code>{address.value}</code>
          {owner ? (
            <Button kind="quiet" onPress={() => connections.typeAddress(address.value)}>
              {say.addressChange}
            </Button>
          ) : null}
        </div>
      ) : null}
      {!owner && address.value === null ? <p class="caution">{say.addressOwner}</p> : null}
      <TaskLine state={savingAddress.state.value} kind="save" done={() => say.addressSaved} />
    </section>
  );
}
