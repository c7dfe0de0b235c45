import type { LedgerEntry, SyncData } from '../../shared/protocol';
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
>;

/** Titles are only to recognise an article by; fifty thousand of them have to fit in the browser's storage. */
const titleKept = 80;

export const known = ({ url: _url, ...entry }: LedgerEntry): KnownEntry => ({
  ...entry,
  title: entry.title.slice(0, titleKept),
});

/** The ledger after a sync; null when it does not add up and everything has to be asked for again. */
export function applySync(entries: readonly KnownEntry[], sync: SyncData): KnownEntry[] | null {
  const removed = new Set(sync.removed);
  const changed = new Map(sync.entries.map((entry) => [entry.uuid, known(entry)]));
  const kept = sync.complete ? [] : entries.filter(({ uuid }) => !removed.has(uuid) && !changed.has(uuid));
  const result = [...kept, ...changed.values()];
  return ledgerChecksum(result) === sync.checksum ? result : null;
}
