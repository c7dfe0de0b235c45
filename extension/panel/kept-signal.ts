import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { type StorageItemKey, storage } from 'wxt/utils/storage';

type Kept<T> = {
  readonly key: StorageItemKey;
  readonly fallback?: T;
  /** What is made of the stored value, where it is not taken as it is. */
  readonly of?: (stored: unknown) => T;
  readonly watch: (tell: (value: T) => void) => unknown;
};

let asked: {
  readonly keys: Set<StorageItemKey>;
  readonly answer: Promise<ReadonlyMap<string, unknown>>;
} | null = null;

/** What is asked for in one breath is asked of the browser at once: ten questions take ten times as long. */
const storedUnder = async (key: StorageItemKey): Promise<unknown> => {
  if (asked === null) {
    const keys = new Set<StorageItemKey>();
    const answer = Promise.resolve().then(async () => {
      asked = null;
      const found = await storage.getItems([...keys]);
      return new Map(found.map((one) => [one.key, one.value]));
    });
    asked = { keys, answer };
  }
  asked.keys.add(key);
  return (await asked.answer).get(key);
};

/**
 * A storage item as a signal: what is there now, and from then on every change by whichever part wrote it. It is
 * listened to before it is asked for: a page is read while the panel opens, and that must not fall between the two.
 */
export async function keptSignal<T>({ key, fallback, of, watch }: Kept<T>): Promise<ReadonlySignal<T>> {
  let kept: Signal<T> | undefined;
  watch((value) => {
    if (kept) kept.value = value;
    else kept = signal(value);
  });
  const stored = await storedUnder(key);
  kept ??= signal(of ? of(stored) : ((stored ?? fallback) as T));
  return kept;
}
