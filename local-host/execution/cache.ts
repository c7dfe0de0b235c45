import { Refusal } from './refusal';

/** CacheService: kept in memory for at most six hours, gone when the host stops, as anything in a cache may be. */
export type Cache = {
  get(store: string, keys: readonly string[]): Record<string, string>;
  put(store: string, values: Readonly<Record<string, string>>, seconds: number): void;
  remove(store: string, keys: readonly string[]): void;
};

const longestKey = 250;
const largestValue = 100 * 1024;
const mostItems = 1000;

function checkKey(key: string): void {
  if (key.length > longestKey) throw new Refusal('Argument too large: key');
}

export function createCache(now: () => number = Date.now): Cache {
  const items = new Map<string, { readonly value: string; readonly until: number }>();
  const place = (store: string, key: string) => `${store}\n${key}`;
  return {
    get(store, keys) {
      const found: Record<string, string> = {};
      for (const key of keys) {
        checkKey(key);
        const item = items.get(place(store, key));
        if (item && item.until > now()) found[key] = item.value;
      }
      return found;
    },
    put(store, values, seconds) {
      for (const [key, value] of Object.entries(values)) {
        checkKey(key);
        if (Buffer.byteLength(value) > largestValue) throw new Refusal('Argument too large: value');
        items.set(place(store, key), { value, until: now() + seconds * 1000 });
      }
      // Google drops the oldest tenth when there are too many.
      if (items.size > mostItems)
        for (const old of [...items.keys()].slice(0, items.size - mostItems * 0.9)) items.delete(old);
    },
    remove(store, keys) {
      for (const key of keys) items.delete(place(store, key));
    },
  };
}
