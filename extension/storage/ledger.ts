import { storage } from 'wxt/utils/storage';
import { titleFingerprint } from '../../shared/publication/title-fingerprint';
import { type KnownPin, knownPins } from '../gateway/known-pins';
import { type KnownEntry, type LedgerState, titleKept } from '../gateway/ledger';
import type { Reference, SheetMemory } from '../gateway/synchronise';
import { countThemes, type ThemeCounts } from '../gateway/theme-counts';
import {
  entriesPlace,
  everyPlace,
  isDrawer,
  isEntry,
  readEntries,
  titlesPlace,
  writeDrawers,
} from './ledger-drawers';

const state = storage.defineItem<LedgerState | null>('local:ledger-state', { fallback: null });
export const referenceItem = storage.defineItem<Reference | null>('local:reference', { fallback: null });
export const ledgerState = state;
/** What the panel shows of the ledger as a whole: made at each sync, since opening all drawers takes long. */
export const pinsItem = storage.defineItem<readonly KnownPin[]>('local:ledger-pins', { fallback: [] });
export const themeCountsItem = storage.defineItem<ThemeCounts>('local:ledger-themes', { fallback: {} });

/**
 * What lies in a drawer under a name. A drawer that is gone or that nobody can read is not an empty one: the next sync
 * then fetches everything.
 */
async function findIn<T>(
  place: `local:${string}`,
  name: string,
  isOne: (one: unknown) => one is T,
): Promise<readonly T[]> {
  const kept: unknown = await storage.getItem(place);
  const found = isDrawer(kept) ? (Object.hasOwn(kept, name) ? kept[name] : []) : null;
  if (Array.isArray(found) && found.every(isOne)) return found;
  if ((await state.getValue()) !== null) {
    console.warn('ledger: damaged, fetched anew by the next sync', place);
    await state.setValue(null);
  }
  return Array.isArray(found) ? found.filter(isOne) : [];
}

/** Entries of an article, in any campaign. */
export const findLogged = (key: string): Promise<readonly KnownEntry[]> =>
  findIn(entriesPlace(key), key, isEntry);

/** Entries of the same title under other keys, none of them taken down. */
export async function findTwins(title: string, key: string): Promise<readonly KnownEntry[]> {
  const print = titleFingerprint(title.slice(0, titleKept));
  if (print === null) return [];
  const keys = await findIn(titlesPlace(print), print, (one) => typeof one === 'string');
  const found = await Promise.all(keys.filter((other) => other !== key).map(findLogged));
  return found.flat().filter((entry) => entry.state !== 'go' && titleFingerprint(entry.title) === print);
}

export const sheetMemory: SheetMemory = {
  readState: () => state.getValue(),
  readReference: () => referenceItem.getValue(),
  readEntries,
  write: async (next, ledger, reference) => {
    if (ledger) {
      // The state goes away first: a browser that stops half-way asks for everything, and never trusts half a ledger.
      await state.setValue(null);
      await writeDrawers(ledger);
      await pinsItem.setValue(knownPins(ledger.after));
      await themeCountsItem.setValue(countThemes(ledger.after));
    }
    await referenceItem.setValue(reference);
    await state.setValue(next);
  },
};

/** On disconnecting: another sheet's ledger must not answer for this one. */
export async function forgetLedger(): Promise<void> {
  await state.setValue(null);
  await storage.removeItems([...everyPlace, 'local:ledger-pins', 'local:ledger-themes', 'local:ledger']);
  await referenceItem.setValue(null);
}
