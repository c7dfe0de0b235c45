import type { WorkbookEngine } from '../workbook/engine';
import { Refusal } from './refusal';

/** PropertiesService: text by name, journalled with the cells, so that a counter and its row cannot part. */
export type Properties = {
  get(store: string, key: string): string | null;
  all(store: string): Record<string, string>;
  set(store: string, values: Readonly<Record<string, string>>, onlyThese: boolean): void;
  remove(store: string, key: string): void;
};

const largestValue = 9 * 1024;
const largestStore = 500 * 1024;
const namesKey = (store: string) => `properties/${store}`;
const valueKey = (store: string, key: string) => `properties/${store}/${key}`;

export function createProperties(engine: WorkbookEngine): Properties {
  const names = (store: string) => (engine.state(namesKey(store)) ?? []) as readonly string[];
  const get = (store: string, key: string) =>
    names(store).includes(key) ? ((engine.state(valueKey(store, key)) ?? null) as string | null) : null;
  const all = (store: string) => Object.fromEntries(names(store).map((key) => [key, get(store, key) ?? '']));
  const keep = (key: string, value: unknown) => ({ op: 'state', key, value }) as const;
  return {
    get,
    all,
    set(store, values, onlyThese) {
      for (const value of Object.values(values))
        if (Buffer.byteLength(value) > largestValue) throw new Refusal('Argument too large: value');
      const before = all(store);
      const after = onlyThese ? values : { ...before, ...values };
      const size = Object.entries(after).reduce(
        (sum, [k, v]) => sum + Buffer.byteLength(k) + Buffer.byteLength(v),
        0,
      );
      if (size > largestStore)
        throw new Refusal(
          'You have exceeded the property storage quota. Please remove some properties and try again.',
        );
      const gone = Object.keys(before).filter((key) => !(key in after));
      const changed = Object.entries(values).filter(([key, value]) => before[key] !== value);
      const isNew = changed.some(([key]) => !(key in before)) || gone.length > 0;
      const changes = [
        ...changed.map(([key, value]) => keep(valueKey(store, key), value)),
        ...gone.map((key) => keep(valueKey(store, key), undefined)),
        ...(isNew ? [keep(namesKey(store), Object.keys(after))] : []),
      ];
      if (changes.length > 0) engine.apply(changes, 'properties');
    },
    remove(store, key) {
      if (!names(store).includes(key)) return;
      const rest = names(store).filter((name) => name !== key);
      engine.apply([keep(namesKey(store), rest), keep(valueKey(store, key), undefined)], 'properties');
    },
  };
}
