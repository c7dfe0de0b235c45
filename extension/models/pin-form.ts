import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { formatDate } from '../../shared/locale/format';
import type { PinDraft } from '../../shared/protocol';
import type { PinPosition } from '../../shared/publication/genre';
import { typedDay } from './draft-fields';
import type { EntryEditPorts } from './entry-edit';

export type PinFields = { readonly position: PinPosition; readonly from: string; readonly to: string };

/** The pin as typed; null while its days cannot be. */
const typedPin = ({ position, from, to }: PinFields): PinDraft | null => {
  const [first, last] = [typedDay(from), to.trim() === '' ? null : typedDay(to)];
  if (first === null || (to.trim() !== '' && last === null) || (last !== null && last < first)) return null;
  return { position, from: first, to: last, order: null };
};

export type PinForm = ReturnType<typeof createPinForm>;

/** A logged article about to be pinned: noted as evidence, the portal itself is not touched. */
export function createPinForm(
  article: { readonly uuid: string; readonly title: string },
  today: string,
  ports: EntryEditPorts,
) {
  const fields = signal<PinFields>({ position: 'trang_chu', from: formatDate(today), to: '' });
  const notKept = signal(false);
  const pin = computed(() => typedPin(fields.value));
  return {
    fields: fields as ReadonlySignal<PinFields>,
    notKept: notKept as ReadonlySignal<boolean>,
    isWrong: computed(() => pin.value === null),
    edit: (changes: Partial<PinFields>) => {
      fields.value = { ...fields.value, ...changes };
    },
    /** Whether it is kept. */
    save: async (): Promise<boolean> => {
      const draft = pin.peek();
      if (draft === null) return false;
      const id = ports.newUuid();
      const request = { op: 'pin', pinId: id, article: article.uuid, pin: draft } as const;
      const { ok } = await ports.do({ id, request, about: article.title });
      notKept.value = !ok;
      return ok;
    },
  };
}
