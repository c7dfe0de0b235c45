import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { EntryData } from '../../shared/protocol';
import type { Result } from '../../shared/result';
import type { KnownEntry } from '../gateway/ledger';
import type { GatewayProblem } from '../gateway/sheet-gateway';
import { articleOf, type Deed, isOpenDeed } from './deed';
import { createEntryEdit, type EntryEdit, type EntryEditPorts } from './entry-edit';
import { createPinForm, type PinForm } from './pin-form';

export type EntryActionsPorts = EntryEditPorts & {
  readonly today: () => string;
  /** The entry as the sheet has it at this moment. */
  readonly readEntry: (uuid: string) => Promise<Result<EntryData, GatewayProblem>>;
};

/** What stands open beneath a logged article. */
export type EntryView =
  | { readonly kind: 'closed' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'unread'; readonly problem: GatewayProblem }
  | { readonly kind: 'edit'; readonly edit: EntryEdit }
  | { readonly kind: 'pin'; readonly pin: PinForm };

export type EntryActions = ReturnType<typeof createEntryActions>;

/** What can be done to one logged article, and what has become of what was done. */
export function createEntryActions(
  entry: KnownEntry,
  ports: EntryActionsPorts,
  deeds: ReadonlySignal<readonly Deed[]>,
) {
  const view = signal<EntryView>({ kind: 'closed' });
  const notKept = signal(false);
  const own = computed(() => deeds.value.filter((deed) => articleOf(deed) === entry.uuid));
  let turn = 0;
  const close = () => {
    turn += 1;
    view.value = { kind: 'closed' };
  };
  return {
    view: view as ReadonlySignal<EntryView>,
    notKept: notKept as ReadonlySignal<boolean>,
    waiting: computed(() => own.value.some(isOpenDeed)),
    /** When the sheet took the last of what was asked for here; null: nothing was, or something still waits. */
    doneAt: computed(() => {
      const last = own.value[own.value.length - 1];
      return last?.state.kind === 'done' ? last.state.at : null;
    }),
    refused: computed(() => own.value.filter(({ state }) => state.kind === 'refused')),
    /** As the last sync or what was asked for here since has it. */
    isTakenDown: computed(() => {
      const asked = own.value
        .filter(({ state }) => state.kind !== 'refused')
        .flatMap(({ request }) => (request.op === 'update' ? [request.changes.state] : []))
        .filter((state) => state !== undefined);
      return (asked.pop() ?? entry.state) === 'go';
    }),
    close,
    openEdit: async (): Promise<void> => {
      turn += 1;
      const mine = turn;
      view.value = { kind: 'reading' };
      const answer = await ports.readEntry(entry.uuid);
      if (mine !== turn) return;
      view.value = answer.ok
        ? { kind: 'edit', edit: createEntryEdit(answer.value, ports) }
        : { kind: 'unread', problem: answer.problem };
    },
    openPin: () => {
      turn += 1;
      view.value = { kind: 'pin', pin: createPinForm(entry, ports.today(), ports) };
    },
    /** Notes that the article is gone from its portal, or is there after all. */
    setTakenDown: async (isDown: boolean): Promise<void> => {
      const state = isDown ? 'go' : 'dang';
      const request = { op: 'update', uuid: entry.uuid, changes: { state } } as const;
      notKept.value = !(await ports.do({ id: ports.newUuid(), request, about: entry.title })).ok;
    },
  };
}
