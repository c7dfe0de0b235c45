import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { parseDay } from '../../shared/text/dates';

export type Texts<Field extends string> = Readonly<Record<Field, string>>;
export type Form<Field extends string> = ReturnType<typeof createForm<Field>>;

/** The day that a text names, `yyyy-MM-dd`; null where there is none. */
export const dayIn = (text: string): string | null => parseDay(text);
/** Something stands there that is no day. */
export const isNoDay = (text: string): boolean => text.trim() !== '' && dayIn(text) === null;

/**
 * Fields as a person types them over what is stored. What was typed is kept by what it is about (a campaign, a unit)
 * until it is saved or given up, also while another is looked at.
 */
export function createForm<Field extends string>(
  stored: ReadonlySignal<Texts<Field>>,
  about: ReadonlySignal<string>,
) {
  type Typed = Partial<Texts<Field>>;
  const kept = signal<ReadonlyMap<string, Typed>>(new Map());
  const typed = computed<Typed>(() => kept.value.get(about.value) ?? {});
  const names = (of: Typed) => Object.keys(of) as Field[];
  const put = (key: string, fields: Typed) => {
    const next = new Map(kept.value).set(key, fields);
    if (names(fields).length === 0) next.delete(key);
    kept.value = next;
  };
  return {
    about,
    typed,
    texts: computed<Texts<Field>>(() => ({ ...stored.value, ...typed.value })),
    /** Fields that say something else than what is stored. */
    changed: computed(() => names(typed.value).filter((field) => typed.value[field] !== stored.value[field])),
    /** What else was typed about and not saved yet. */
    others: computed(() => [...kept.value.keys()].filter((key) => key !== about.value)),
    type(field: Field, text: string) {
      put(about.value, { ...typed.value, [field]: text });
    },
    discard() {
      put(about.value, {});
    },
    /** What was sent is saved; what was typed while it was on its way is not, and stays. */
    settle(key: string, sent: Typed) {
      const now: Typed = kept.value.get(key) ?? {};
      const left = names(now).filter((field) => now[field] !== sent[field]);
      put(key, Object.fromEntries(left.map((field) => [field, now[field]])) as Typed);
    },
  };
}
