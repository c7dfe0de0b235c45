import { type ReadonlySignal, signal } from '@preact/signals';

type Kept<T> = {
  readonly getValue: () => Promise<T>;
  readonly watch: (tell: (value: T) => void) => unknown;
};

/** A storage item as a signal: what is there now, and from then on every change by whichever part wrote it. */
export async function keptSignal<T>(item: Kept<T>): Promise<ReadonlySignal<T>> {
  const kept = signal<T>(await item.getValue());
  item.watch((value) => {
    kept.value = value;
  });
  return kept;
}
