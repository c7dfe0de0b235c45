import { storage } from 'wxt/utils/storage';
import { titleFingerprint } from '../../shared/publication/title-fingerprint';
import type { KnownEntry } from '../gateway/ledger';
import type { LedgerChange } from '../gateway/synchronise';

type Place = `local:${string}`;

/**
 * The ledger lies in drawers by key, so that the panel opens one of them to see whether a page is logged: of fifty
 * thousand articles fifty lie in each.
 */
const drawers = 1024;
const numbers = Array.from({ length: drawers }, (_, number) => number);
const numberOf = (name: string): number => {
  let sum = 0;
  for (let at = 0; at < name.length; at += 1) sum = (sum * 31 + name.charCodeAt(at)) % 65_521;
  return sum % drawers;
};
export const entriesPlace = (key: string): Place => `local:entries-${numberOf(key)}`;
/** Beside them the keys by title, since a republished article has another key. */
export const titlesPlace = (print: string): Place => `local:titles-of-${numberOf(print)}`;
const entryPlaces = numbers.map((number): Place => `local:entries-${number}`);
const titlePlaces = numbers.map((number): Place => `local:titles-of-${number}`);
/** As earlier versions laid them out, four times as full. */
const formerPlaces = Array.from({ length: 256 }, (_, number): Place[] => [
  `local:ledger-${number}`,
  `local:titles-${number}`,
]).flat();
export const everyPlace: readonly Place[] = [...entryPlaces, ...titlePlaces, ...formerPlaces];

export const isDrawer = (kept: unknown): kept is Record<string, unknown> =>
  typeof kept === 'object' && kept !== null && !Array.isArray(kept);

export const isEntry = (one: unknown): one is KnownEntry =>
  isDrawer(one) &&
  ['uuid', 'key', 'title', 'state', 'by', 'at'].every((name) => typeof one[name] === 'string');

/** Every entry that lies there and can be read. */
export async function readEntries(): Promise<readonly KnownEntry[]> {
  const found = await storage.getItems([...entryPlaces]);
  return found.flatMap(({ value }) => (isDrawer(value) ? Object.values(value) : []).flat().filter(isEntry));
}

// Names come from the sheet: as names of an object's own, `constructor` among them would not be new ones.
const filled = <T>(
  places: readonly Place[],
  lying: Iterable<readonly [place: Place, name: string, one: T]>,
): Promise<void> => {
  const byPlace = new Map(places.map((place) => [place, new Map<string, T[]>()]));
  for (const [place, name, one] of lying) {
    const drawer = byPlace.get(place);
    const ones = drawer?.get(name);
    if (ones) ones.push(one);
    else drawer?.set(name, [one]);
  }
  return storage.setItems([...byPlace].map(([key, drawer]) => ({ key, value: Object.fromEntries(drawer) })));
};

const writeEntries = (places: readonly Place[], entries: readonly KnownEntry[]): Promise<void> =>
  filled(
    places,
    entries.map((entry) => [entriesPlace(entry.key), entry.key, entry] as const),
  );

type Titled = readonly [place: Place, print: string, key: string];
const byKey = ([, , one]: Titled, [, , other]: Titled): number => (one < other ? -1 : one > other ? 1 : 0);

const titled = (entries: readonly KnownEntry[]): readonly Titled[] => {
  const once = new Map<string, Titled>();
  for (const { key, title } of entries) {
    const print = titleFingerprint(title);
    if (print !== null) once.set(`${print}\n${key}`, [titlesPlace(print), print, key]);
  }
  return [...once.values()].sort(byKey);
};

/** Puts the ledger where it belongs: all of it, or only what is not the very same as before. */
export async function writeDrawers({ before, after }: LedgerChange): Promise<void> {
  if (before === null) {
    await storage.removeItems(formerPlaces);
    await writeEntries(entryPlaces, after);
    await filled(titlePlaces, titled(after));
    return;
  }
  const [was, is] = [new Set(before), new Set(after)];
  const changed = [...before.filter((entry) => !is.has(entry)), ...after.filter((entry) => !was.has(entry))];
  const keys = new Set(changed.map(({ key }) => key));
  await writeEntries([...new Set([...keys].map(entriesPlace))], after);
  // Prints take long to make of fifty thousand titles: those of other articles stay as they lie there.
  const own = titled(after.filter(({ key }) => keys.has(key)));
  const places = [...new Set([...titled(changed), ...own].map(([place]) => place))];
  const lying = await storage.getItems(places);
  const others = lying.flatMap(({ key: place, value }) =>
    Object.entries(isDrawer(value) ? value : {}).flatMap(([print, ones]) =>
      (Array.isArray(ones) ? ones : [])
        .filter((key): key is string => typeof key === 'string' && !keys.has(key))
        .map((key): Titled => [place as Place, print, key]),
    ),
  );
  await filled(places, [...others, ...own].sort(byKey));
}
