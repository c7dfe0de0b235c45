import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { findPersonalData, type PersonalKind, withoutPersonalData } from '../../shared/text/personal-data';

/** What was found in some texts of a form, and what may be done about it: the part of a check that a field needs. */
export type PersonalFinds<Key extends string | number> = {
  readonly found: { readonly value: { get(key: Key): readonly PersonalKind[] | undefined } };
  remove(key: Key): void;
  leave(key: Key): void;
};
export type PersonalCheck<Key extends string | number> = ReturnType<typeof createPersonalCheck<Key>>;

/** Looks for personal data in the texts of a form before they are saved; what the person says is none is let be. */
export function createPersonalCheck<Key extends string | number>(
  text: (key: Key) => string,
  type: (key: Key, value: string) => void,
  keys: ReadonlySignal<readonly Key[]>,
) {
  const left = signal<readonly string[]>([]);
  const isAsked = signal(false);
  const sought = signal<Key | null>(null);
  const mark = (key: Key, said: string): string => `${key} ${said}`;
  const findingsIn = (key: Key) =>
    findPersonalData(text(key)).filter(({ said }) => !left.value.includes(mark(key, said)));
  const found = computed<ReadonlyMap<Key, readonly PersonalKind[]>>(
    () =>
      new Map(
        keys.value
          .map((key) => [key, [...new Set(findingsIn(key).map(({ kind }) => kind))]] as const)
          .filter(([, kinds]) => kinds.length > 0),
      ),
  );
  return {
    found,
    /** A save was held, and what held it is still there. */
    isHeld: computed(() => isAsked.value && found.value.size > 0),
    /** The text to go to. */
    sought,
    /** Asked before a save: true where something is somebody's own, which is then said and gone to. */
    holds(): boolean {
      const [first] = found.value.keys();
      isAsked.value = first !== undefined;
      if (first !== undefined) sought.value = first;
      return isAsked.value;
    },
    /** Takes it out of the text. */
    remove(key: Key) {
      type(key, withoutPersonalData(text(key), findingsIn(key), () => '').replace(/ {2,}/g, ' '));
    },
    /** It is nobody's. */
    leave(key: Key) {
      left.value = [...left.value, ...findingsIn(key).map(({ said }) => mark(key, said))];
    },
  };
}
