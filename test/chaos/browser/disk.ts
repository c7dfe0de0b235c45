import { chromeEvent } from './chrome-event';

type Changes = Record<string, { readonly oldValue?: unknown; readonly newValue?: unknown }>;

/** `storage.local` and `storage.session` of one profile. What is written is whole or not at all. */
export function createDisk() {
  const areas = { local: new Map<string, string>(), session: new Map<string, string>() };
  const faults = { full: false, readsFail: 0, refusedWrites: 0, failedReads: 0 };
  const changed = { local: chromeEvent<[Changes]>(), session: chromeEvent<[Changes]>() };
  type Area = keyof typeof areas;

  const listOf = (area: Area, keys: unknown): string[] => {
    if (keys === undefined || keys === null) return [...areas[area].keys()];
    return Array.isArray(keys) ? keys.map(String) : [String(keys)];
  };
  const told = (text: string | undefined) => (text === undefined ? undefined : JSON.parse(text));
  /** Each listener has a copy of its own, made for what it looks at. */
  const change = (before: string | undefined, after: string | undefined) => ({
    get oldValue() {
      return told(before);
    },
    get newValue() {
      return told(after);
    },
  });
  const sizeOf = (area: Area) => [...areas[area].values()].reduce((sum, text) => sum + text.length, 0);

  return {
    faults,
    changed,
    /** What lies there, parsed; undefined where nothing does. */
    look: (key: string) => told(areas.local.get(key)),
    get(area: Area, keys: unknown): Record<string, unknown> {
      if (area === 'local' && faults.readsFail > 0) {
        faults.readsFail -= 1;
        faults.failedReads += 1;
        throw new Error('IO error: .../000005.ldb: Unable to open (ChromeMethodBFE: 7)');
      }
      const found = listOf(area, keys).filter((key) => areas[area].has(key));
      return Object.fromEntries(found.map((key) => [key, told(areas[area].get(key))]));
    },
    set(area: Area, values: Record<string, unknown>): void {
      const texts = Object.entries(values).map(([key, value]) => [key, JSON.stringify(value)] as const);
      const grown = texts.reduce(
        (sum, [key, text]) => sum + text.length - (areas[area].get(key) ?? '').length,
        0,
      );
      if (area === 'local' && faults.full && (grown > 0 || sizeOf(area) === 0)) {
        faults.refusedWrites += 1;
        throw new Error('QUOTA_BYTES quota exceeded');
      }
      const changes: Changes = {};
      for (const [key, text] of texts) {
        changes[key] = change(areas[area].get(key), text);
        areas[area].set(key, text);
      }
      changed[area].tell(changes);
    },
    remove(area: Area, keys: unknown): void {
      const changes: Changes = {};
      for (const key of listOf(area, keys)) {
        changes[key] = change(areas[area].get(key), undefined);
        areas[area].delete(key);
      }
      changed[area].tell(changes);
    },
    endSession: () => areas.session.clear(),
  };
}
export type Disk = ReturnType<typeof createDisk>;
