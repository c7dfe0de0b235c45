import type { LedgerEntry, StandingPin, SyncData } from '../../shared/protocol';
import { ledgerChecksum } from '../../shared/publication/ledger-checksum';

/** What the extension knows of the sheet's ledger between two syncs. */
export type LedgerState = {
  readonly epoch: string;
  readonly cursor: number;
  readonly checksum: string;
  readonly at: string;
};

export type KnownEntry = Pick<
  LedgerEntry,
  'uuid' | 'key' | 'campaign' | 'title' | 'publishedOn' | 'theme' | 'state' | 'by' | 'at' | 'row' | 'pinned'
> & {
  /** Only of reposts: originals are the rule, and fifty thousand have to fit in the browser's storage. */
  readonly origin?: 'dang_lai';
  /** Only where it stands pinned; with the article's own address and its whole title, for the portal's list. */
  readonly standing?: {
    readonly pins: readonly StandingPin[];
    readonly url: string;
    readonly title: string;
  };
};

/** Titles are only to recognise an article by. */
export const titleKept = 80;

export const known = ({ url, genre: _genre, origin, pins, ...entry }: LedgerEntry): KnownEntry => ({
  ...entry,
  title: entry.title.slice(0, titleKept),
  ...(origin === 'dang_lai' ? { origin } : {}),
  ...(pins && pins.length > 0 ? { standing: { pins, url, title: entry.title } } : {}),
});

/** The ledger after a sync; null when it does not add up and everything has to be asked for again. */
export function applySync(entries: readonly KnownEntry[], sync: SyncData): KnownEntry[] | null {
  const removed = new Set(sync.removed);
  const changed = new Map(sync.entries.map((entry) => [entry.uuid, known(entry)]));
  const kept = sync.complete ? [] : entries.filter(({ uuid }) => !removed.has(uuid) && !changed.has(uuid));
  const result = [...kept, ...changed.values()];
  return ledgerChecksum(result) === sync.checksum ? result : null;
}
