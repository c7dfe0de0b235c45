import { storage } from 'wxt/utils/storage';
import { titleFingerprint } from '../../shared/publication/title-fingerprint';
import { type KnownPin, knownPins } from '../gateway/known-pins';
import { type KnownEntry, type LedgerState, titleKept } from '../gateway/ledger';
import type { LedgerChange, Reference, SheetMemory } from '../gateway/synchronise';
import { countThemes, type ThemeCounts } from '../gateway/theme-counts';

/** The ledger lies in drawers by key, so that the panel opens one of them to see whether a page is logged. */
const drawers = 256;
type Drawer = Record<string, KnownEntry[]>;

const state = storage.defineItem<LedgerState | null>('local:ledger', { fallback: null });
export const referenceItem = storage.defineItem<Reference | null>('local:reference', { fallback: null });
export const ledgerState = state;
/** What the panel shows of the ledger as a whole: made at each sync, since opening all drawers takes long. */
export const pinsItem = storage.defineItem<readonly KnownPin[]>('local:ledger-pins', { fallback: [] });
export const themeCountsItem = storage.defineItem<ThemeCounts>('local:ledger-themes', { fallback: {} });

const nameOf = (number: number): `local:${string}` => `local:ledger-${number}`;
/** Beside them the keys by title, since a republished article has another key. */
const titlesOf = (number: number): `local:${string}` => `local:titles-${number}`;
const drawerOf = (key: string): number => {
  let sum = 0;
  for (let at = 0; at < key.length; at += 1) sum = (sum * 31 + key.charCodeAt(at)) % 65_521;
  return sum % drawers;
};
const numbers = Array.from({ length: drawers }, (_, number) => number);
const everyDrawer = numbers.map(nameOf);

const isEntry = (one: unknown): one is KnownEntry =>
  typeof one === 'object' &&
  one !== null &&
  ['uuid', 'key', 'title', 'state', 'by', 'at'].every((name) => typeof Reflect.get(one, name) === 'string');

/**
 * What lies in a drawer under a name. A drawer that is gone or that nobody can read is not an empty one: the next sync
 * then fetches everything.
 */
async function findIn<T>(
  drawer: `local:${string}`,
  name: string,
  isOne: (one: unknown) => one is T,
): Promise<readonly T[]> {
  const kept: unknown = await storage.getItem(drawer);
  const isDrawer = typeof kept === 'object' && kept !== null && !Array.isArray(kept);
  const found: unknown = isDrawer ? (Object.hasOwn(kept, name) ? Reflect.get(kept, name) : []) : null;
  if (Array.isArray(found) && found.every(isOne)) return found;
  if ((await state.getValue()) !== null) {
    console.warn('ledger: damaged, fetched anew by the next sync', drawer);
    await state.setValue(null);
  }
  return Array.isArray(found) ? found.filter(isOne) : [];
}

/** Entries of an article, in any campaign. */
export const findLogged = (key: string): Promise<readonly KnownEntry[]> =>
  findIn(nameOf(drawerOf(key)), key, isEntry);

/** Entries of the same title under other keys, none of them taken down. */
export async function findTwins(title: string, key: string): Promise<readonly KnownEntry[]> {
  const print = titleFingerprint(title.slice(0, titleKept));
  if (print === null) return [];
  const keys = await findIn(titlesOf(drawerOf(print)), print, (one) => typeof one === 'string');
  const found = await Promise.all(keys.filter((other) => other !== key).map(findLogged));
  return found.flat().filter((entry) => entry.state !== 'go' && titleFingerprint(entry.title) === print);
}

/** Entries put into drawers: only those of `numbers`, each by its name; blank names are in none. */
const sortInto = <T>(
  which: ReadonlySet<number>,
  entries: readonly KnownEntry[],
  nameFor: (entry: KnownEntry) => string | null,
  add: (lying: T | undefined, entry: KnownEntry) => T,
): ReadonlyMap<number, Record<string, T>> => {
  // Names come from the sheet: as names of an object's own, `constructor` among them would not be new ones.
  const filled = new Map([...which].map((number) => [number, new Map<string, T>()]));
  for (const entry of entries) {
    const name = nameFor(entry);
    const drawer = name === null ? undefined : filled.get(drawerOf(name));
    if (name !== null && drawer) drawer.set(name, add(drawer.get(name), entry));
  }
  return new Map([...filled].map(([number, drawer]) => [number, Object.fromEntries(drawer)]));
};

const printOf = ({ title }: KnownEntry): string | null => titleFingerprint(title);

/** The drawers in which something changes; all of them where nothing that lies there is to stay. */
const touched = (
  { before, after }: LedgerChange,
  nameFor: (entry: KnownEntry) => string | null,
): ReadonlySet<number> => {
  if (before === null) return new Set(numbers);
  const [was, is] = [new Set(before), new Set(after)];
  const changed = [...before.filter((entry) => !is.has(entry)), ...after.filter((entry) => !was.has(entry))];
  return new Set(
    changed.flatMap((entry) => {
      const name = nameFor(entry);
      return name === null ? [] : [drawerOf(name)];
    }),
  );
};

async function writeDrawers(ledger: LedgerChange): Promise<void> {
  const byKey = sortInto<KnownEntry[]>(
    touched(ledger, ({ key }) => key),
    ledger.after,
    ({ key }) => key,
    (lying, entry) => [...(lying ?? []), entry],
  );
  await storage.setItems([...byKey].map(([number, value]) => ({ key: nameOf(number), value })));
  const byTitle = sortInto<string[]>(touched(ledger, printOf), ledger.after, printOf, (lying, { key }) => [
    ...new Set([...(lying ?? []), key]),
  ]);
  await storage.setItems([...byTitle].map(([number, value]) => ({ key: titlesOf(number), value })));
  await pinsItem.setValue(knownPins(ledger.after));
  await themeCountsItem.setValue(countThemes(ledger.after));
}

export const sheetMemory: SheetMemory = {
  readState: () => state.getValue(),
  readReference: () => referenceItem.getValue(),
  readEntries: async () => {
    const found = await storage.getItems(everyDrawer);
    return found.flatMap(({ value }) =>
      Object.values((value as Drawer | null) ?? {})
        .flat()
        .filter(isEntry),
    );
  },
  write: async (next, ledger, reference) => {
    if (ledger) {
      // The state goes away first: a browser that stops half-way asks for everything, and never trusts half a ledger.
      await state.setValue(null);
      await writeDrawers(ledger);
    }
    await referenceItem.setValue(reference);
    await state.setValue(next);
  },
};

/** On disconnecting: another sheet's ledger must not answer for this one. */
export async function forgetLedger(): Promise<void> {
  await state.setValue(null);
  await storage.removeItems([
    ...everyDrawer,
    ...numbers.map(titlesOf),
    'local:ledger-pins',
    'local:ledger-themes',
  ]);
  await referenceItem.setValue(null);
}
