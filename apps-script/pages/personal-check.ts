import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { findPersonalData, type PersonalKind, withoutPersonalData } from '../../shared/text/personal-data';

export type PersonalCheck<Key extends string | number> = ReturnType<typeof createPersonalCheck<Key>>;

/** Looks for personal data in the texts of a form before they are saved; what the person says is none is let be. */
export function createPersonalCheck<Key extends string | number>(
  text: (key: Key) => string,
  type: (key: Key, value: string) => void,
  keys: ReadonlySignal<readonly Key[]>,
) {
  const left = signal<readonly string[]>([]);
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
