import { computed, signal } from '@preact/signals';
import type { Connection, PageData } from '../../../../shared/protocol';
import type { Door } from '../../door';
import type { StatusModel } from '../../status-model';
import { createTask } from '../../task';

export type ConnectionsModel = ReturnType<typeof createConnectionsModel>;

/** What is wrong with a pasted web-app address, as far as a page can tell; the add-on normalises the rest. */
export function faultOfAddress(address: string): 'bad' | 'dev' | null {
  const path = address.trim().replace(/[?#].*$/, '');
  if (/^https?:\/\/\S+\/dev$/i.test(path)) return 'dev';
  return /^https?:\/\/[^\s/]+\/\S*exec$/i.test(path) ? null : 'bad';
}

/** Who may log from a browser: the address that codes carry, codes for named persons, and what became of them. */
export function createConnectionsModel(door: Door, status: StatusModel) {
  const list = signal<readonly Connection[] | undefined>();
  const person = signal('');
  const personMissing = signal(false);
  const issued = signal<PageData<'issue-connection'> | undefined>();
  const typedAddress = signal<string | null>(null);
  const addressFault = signal<'bad' | 'dev' | null>(null);
  const askingToRevoke = signal<string | null>(null);
  const reading = createTask<PageData<'list-connections'>>();
  const savingAddress = createTask<PageData<'set-web-app'>>();
  const issuing = createTask<PageData<'issue-connection'>>();
  const revoking = createTask<PageData<'revoke-connection'>>();

  const listedAddress = signal<string | null | undefined>();
  const address = computed(() => listedAddress.value ?? status.known.value?.webApp ?? null);
  const replace = (connection: Connection) => {
    const others = (list.value ?? []).filter((one) => one.id !== connection.id);
    const at = (list.value ?? []).findIndex((one) => one.id === connection.id);
    list.value =
      at < 0 ? [connection, ...others] : list.value!.map((one, index) => (index === at ? connection : one));
  };

  return {
    list,
    person,
    personMissing,
    issued,
    address,
    typedAddress,
    addressFault,
    askingToRevoke,
    reading,
    savingAddress,
    issuing,
    revoking,
    live: computed(() => list.value?.filter((one) => one.state === 'waiting' || one.state === 'connected')),
    past: computed(() =>
      (list.value ?? []).filter((one) => one.state === 'revoked' || one.state === 'expired'),
    ),
    async read(): Promise<void> {
      const answer = await reading.run(() => door({ op: 'list-connections' }));
      if (!answer) return;
      list.value = answer.connections;
      listedAddress.value = answer.webApp;
    },
    typeAddress(value: string | null) {
      typedAddress.value = value;
      addressFault.value = null;
      savingAddress.reset();
    },
    async saveAddress(): Promise<void> {
      const typed = (typedAddress.value ?? '').trim();
      addressFault.value = faultOfAddress(typed);
      if (addressFault.value !== null) return;
      const saved = await savingAddress.run(() => door({ op: 'set-web-app', address: typed }));
      if (!saved) return;
      listedAddress.value = saved.address;
      if ((typedAddress.value ?? '').trim() === typed) typedAddress.value = null;
    },
    typePerson(value: string) {
      person.value = value;
      personMissing.value = false;
      issuing.reset();
    },
    async issue(): Promise<void> {
      const name = person.value.trim();
      personMissing.value = name === '';
      if (name === '') return;
      const answer = await issuing.run(() => door({ op: 'issue-connection', person: name }));
      if (!answer) return;
      issued.value = answer;
      if (person.value.trim() === name) person.value = '';
      replace(answer.connection);
    },
    /** The code cannot be shown again: only its hash is kept. */
    hideCode() {
      issued.value = undefined;
      issuing.reset();
    },
    askToRevoke(id: string | null) {
      askingToRevoke.value = id;
      revoking.reset();
    },
    async revoke(id: string): Promise<void> {
      const answer = await revoking.run(() => door({ op: 'revoke-connection', id }));
      if (!answer) return;
      askingToRevoke.value = null;
      replace(answer.connection);
    },
  };
}
