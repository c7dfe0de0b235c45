import type { ArticleEntry } from '../../shared/protocol';
import type { KnownEntry } from '../gateway/ledger';
import type { GatewayProblem } from '../gateway/sheet-gateway';

/**
 * What has become of one article since Save was pressed.
 * `waiting` and `undoing` are sent from time to time until the sheet has answered for good; `sending` left over
 * from a stopped worker counts as `waiting`, because nobody knows whether it arrived.
 */
export type OutboxState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'sending' }
  | { readonly kind: 'sent'; readonly row: number; readonly rowAt: string }
  | { readonly kind: 'refused'; readonly problem: GatewayProblem }
  | { readonly kind: 'undoing'; readonly row: number | null }
  | { readonly kind: 'undone'; readonly at: string };

export type OutboxItem = {
  readonly entry: ArticleEntry;
  readonly key: string | null;
  readonly savedAt: string;
  readonly state: OutboxState;
  /** How often it was sent without an answer that settles it. */
  readonly attempts: number;
  /** Milliseconds since 1970 before which it is not sent again. */
  readonly notBefore: number;
  /** When a request with this article last left; null: surely never written. */
  readonly lastSentAt: number | null;
  /** Why the last attempt came to nothing. */
  readonly lastProblem: GatewayProblem | null;
  /** Sent by itself, since a batch with it in it was refused as a whole. */
  readonly alone: boolean;
  /** Undo was pressed while its request was under way. */
  readonly undoWanted: boolean;
  /** How often the sheet answered that it failed with this article alone; absent: never. */
  readonly failures?: number;
};

export const newItem = (entry: ArticleEntry, key: string | null, savedAt: string): OutboxItem => ({
  entry,
  key,
  savedAt,
  state: { kind: 'waiting' },
  attempts: 0,
  notBefore: 0,
  lastSentAt: null,
  lastProblem: null,
  alone: false,
  undoWanted: false,
});

/** What the ledger knows of an article, in the shape of the queue: enough to show and to undo it. */
export const entryOfLedger = (entry: KnownEntry, url: string): ArticleEntry => ({
  uuid: entry.uuid,
  campaign: entry.campaign,
  url,
  canonical: null,
  title: entry.title,
  publishedOn: entry.publishedOn,
  publishedAt: null,
  portal: '',
  section: '',
  genre: 'tin',
  origin: 'goc',
  author: '',
  source: '',
  theme: entry.theme,
  secondaryThemes: [],
  units: [],
  pin: null,
  note: '',
});

export const isOpen = ({ state }: OutboxItem): boolean =>
  state.kind === 'waiting' || state.kind === 'sending' || state.kind === 'undoing';

export const countOpen = (items: readonly OutboxItem[]): number => items.filter(isOpen).length;

export const countRefused = (items: readonly OutboxItem[]): number =>
  items.filter(({ state }) => state.kind === 'refused').length;

/** What can be brought to the sheet by hand meanwhile: not what is to be undone, nor what the sheet has refused. */
export const queuedEntries = (items: readonly OutboxItem[]): readonly ArticleEntry[] =>
  items
    .filter(({ state, undoWanted }) => !undoWanted && (state.kind === 'waiting' || state.kind === 'sending'))
    .map(({ entry }) => entry);

/** Settled items that the list still shows; older ones are forgotten, the sheet has them. */
const keptSettled = 60;

/** Every open item and the newest settled ones, in the order in which they were saved. */
export function pruned(items: readonly OutboxItem[]): readonly OutboxItem[] {
  const settled = items.filter((item) => !isOpen(item) && item.state.kind !== 'refused');
  const forgotten = new Set(settled.slice(0, Math.max(0, settled.length - keptSettled)));
  return forgotten.size === 0 ? items : items.filter((item) => !forgotten.has(item));
}
