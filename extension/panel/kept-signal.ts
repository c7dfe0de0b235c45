import { type ReadonlySignal, signal } from '@preact/signals';
import type { WxtStorageItem } from 'wxt/utils/storage';

/** A storage item as a signal: what is there now, and from then on every change by whichever part wrote it. */
export async function keptSignal<T>(
  item: Pick<WxtStorageItem<T, Record<string, unknown>>, 'getValue' | 'watch'>,
): Promise<ReadonlySignal<T>> {
  const kept = signal<T>(await item.getValue());
  item.watch((value) => {
    kept.value = value;
  });
  return kept;
}
