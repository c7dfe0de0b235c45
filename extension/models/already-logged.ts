import type { KnownEntry } from '../gateway/ledger';
import type { OutboxItem, OutboxState } from '../outbox/item';

export const isOpen = ({ kind }: OutboxState): boolean =>
  kind === 'waiting' || kind === 'sending' || kind === 'undoing';

/**
 * Who logged an article: what the last sync brought, without what was undone here since, and with what was logged
 * here since.
 */
export function entriesOf(
  ledger: readonly KnownEntry[],
  here: readonly OutboxItem[],
  person: string,
): readonly KnownEntry[] {
  const undone = new Set(here.filter(({ state }) => state.kind === 'undone').map(({ entry }) => entry.uuid));
  const standing = ledger.filter(({ uuid }) => !undone.has(uuid));
  const known = new Set(standing.map(({ uuid }) => uuid));
  const since = here.filter(({ state, entry }) => state.kind === 'sent' && !known.has(entry.uuid));
  return [...standing, ...since.map((item) => loggedHere(item, person))];
}

const loggedHere = ({ entry, key, state, savedAt }: OutboxItem, by: string): KnownEntry => ({
  uuid: entry.uuid,
  key: key ?? '',
  campaign: entry.campaign,
  title: entry.title,
  publishedOn: entry.publishedOn,
  theme: entry.theme,
  state: 'dang',
  by,
  at: savedAt,
  row: state.kind === 'sent' ? state.row : 0,
  pinned: null,
});
