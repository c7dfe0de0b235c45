import { storage } from 'wxt/utils/storage';
import { titleFingerprint } from '../../shared/publication/title-fingerprint';
import { type KnownPin, knownPins } from '../gateway/known-pins';
import { type KnownEntry, type LedgerState, titleKept } from '../gateway/ledger';
import type { Reference, SheetMemory } from '../gateway/synchronise';
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
type Titles = Record<string, readonly string[]>;
const drawerOf = (key: string): number => {
  let sum = 0;
  for (let at = 0; at < key.length; at += 1) sum = (sum * 31 + key.charCodeAt(at)) % 65_521;
  return sum % drawers;
};
const numbers = Array.from({ length: drawers }, (_, number) => number);
const everyDrawer = numbers.map(nameOf);

/** Entries of an article, in any campaign. */
export async function findLogged(key: string): Promise<readonly KnownEntry[]> {
  const drawer = await storage.getItem<Drawer>(nameOf(drawerOf(key)));
  return drawer && Object.hasOwn(drawer, key) ? (drawer[key] ?? []) : [];
}

/** Entries of the same title under other keys, none of them taken down. */
export async function findTwins(title: string, key: string): Promise<readonly KnownEntry[]> {
  const print = titleFingerprint(title.slice(0, titleKept));
  if (print === null) return [];
  const titles = await storage.getItem<Titles>(titlesOf(drawerOf(print)));
  const keys = titles && Object.hasOwn(titles, print) ? (titles[print] ?? []) : [];
  const found = await Promise.all(keys.filter((other) => other !== key).map(findLogged));
  return found.flat().filter((entry) => entry.state !== 'go' && titleFingerprint(entry.title) === print);
}

const titleDrawers = (entries: readonly KnownEntry[]): Titles[] => {
  const drawn = everyDrawer.map(() => new Map<string, Set<string>>());
  for (const { key, title } of entries) {
    const print = titleFingerprint(title);
    if (print === null) continue;
    const drawer = drawn[drawerOf(print)]!;
    drawer.set(print, (drawer.get(print) ?? new Set()).add(key));
  }
  return drawn.map((drawer) => Object.fromEntries([...drawer].map(([print, keys]) => [print, [...keys]])));
};

export const sheetMemory: SheetMemory = {
  readState: () => state.getValue(),
  readReference: () => referenceItem.getValue(),
  readEntries: async () => {
    const found = await storage.getItems(everyDrawer);
    return found.flatMap(({ value }) => Object.values((value as Drawer | null) ?? {}).flat());
  },
  write: async (next, entries, reference) => {
    // Keys come from the sheet: as names of an object's own, `constructor` among them would not be new ones.
    const filled = everyDrawer.map(() => new Map<string, KnownEntry[]>());
    for (const entry of entries) {
      const drawer = filled[drawerOf(entry.key)]!;
      drawer.set(entry.key, [...(drawer.get(entry.key) ?? []), entry]);
    }
    // The state goes away first: a browser that stops half-way asks for everything, and never trusts half a ledger.
    await state.setValue(null);
    await storage.setItems(
      filled.map((drawer, number) => ({ key: nameOf(number), value: Object.fromEntries(drawer) })),
    );
    await storage.setItems(
      titleDrawers(entries).map((titles, number) => ({ key: titlesOf(number), value: titles })),
    );
    await pinsItem.setValue(knownPins(entries));
    await themeCountsItem.setValue(countThemes(entries));
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
