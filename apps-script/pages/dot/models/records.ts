import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { createForm, type Texts } from '../../form';

/** What was recorded in this session, as it was typed. `place`: what it is about (a campaign; a unit of it). */
export type Recorded<Field extends string> = {
  readonly id: string;
  readonly place: string;
  readonly texts: Texts<Field>;
};

/**
 * Records that are made one after the other and can be corrected afterwards. Each gets its id when it is first meant
 * to be saved and keeps it for every further try, so that a repeated try makes no second one.
 */
export function createRecords<Field extends string>(
  blank: Texts<Field>,
  place: ReadonlySignal<string>,
  newUuid: () => string,
) {
  const list = signal<readonly Recorded<Field>[]>([]);
  /** The one that is being corrected. */
  const editing = signal<string | null>(null);
  const ids = new Map<string, string>();
  const form = createForm(
    computed(() => list.value.find(({ id }) => id === editing.value)?.texts ?? blank),
    computed(() => editing.value ?? place.value),
  );
  return {
    list,
    editing,
    form,
    /** The record as it stands in the form. */
    toSave(): Recorded<Field> {
      const key = form.about.value;
      const id = editing.value ?? ids.get(key) ?? newUuid();
      ids.set(key, id);
      const trimmed = Object.entries<string>(form.texts.value).map(([field, text]) => [field, text.trim()]);
      return { id, place: place.value, texts: Object.fromEntries(trimmed) as Texts<Field> };
    },
    /** It was saved, from the form about `key` with what was `typed` then. */
    saved(record: Recorded<Field>, key: string, typed: Partial<Texts<Field>>) {
      const isNew = !list.value.some(({ id }) => id === record.id);
      list.value = isNew
        ? [record, ...list.value]
        : list.value.map((one) => (one.id === record.id ? record : one));
      ids.delete(key);
      form.settle(key, typed);
      if (editing.value === record.id) editing.value = null;
    },
  };
}
