import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { findPersonalData, type PersonalKind, withoutPersonalData } from '../../../shared/text/personal-data';
import type { FieldKey } from './draft-fields';

/** Looks for personal data in the words of a draft; what the person says is none is let be. */
export function createPersonalCheck(
  text: (key: FieldKey) => string,
  type: (key: FieldKey, value: string) => void,
  themes: ReadonlySignal<readonly number[]>,
) {
  const left = signal<readonly string[]>([]);
  const mark = (key: FieldKey, said: string): string => `${key} ${said}`;
  const findingsIn = (key: FieldKey) =>
    findPersonalData(text(key)).filter(({ said }) => !left.value.includes(mark(key, said)));
  const found = computed<ReadonlyMap<FieldKey, readonly PersonalKind[]>>(() => {
    const keys: readonly FieldKey[] = [
      'number',
      ...themes.value.map((number) => `theme:${number}:note` as const),
      'difficulties',
      'proposals',
      'note',
    ];
    return new Map(
      keys
        .map((key) => [key, [...new Set(findingsIn(key).map(({ kind }) => kind))]] as const)
        .filter(([, kinds]) => kinds.length > 0),
    );
  });
  return {
    found,
    /** Takes it out of the text. */
    remove(key: FieldKey) {
      type(key, withoutPersonalData(text(key), findingsIn(key), () => '').replace(/ {2,}/g, ' '));
    },
    /** It is nobody's. */
    leave(key: FieldKey) {
      left.value = [...left.value, ...findingsIn(key).map(({ said }) => mark(key, said))];
    },
  };
}
