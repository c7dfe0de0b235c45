import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { articleKey } from '../../shared/publication/key';
import type { KnownEntry } from '../gateway/ledger';
import type { ListedLink } from '../portals/listing/links';
import type { ArticleDraft } from './draft';
import type { FetchProblem } from './fetch-problem';

/** What is known of an article of a list. */
export type ScanRowState =
  | { readonly kind: 'listed' }
  | { readonly kind: 'reading' }
  /** The sheet has it, whoever logged it. */
  | { readonly kind: 'logged'; readonly entries: readonly KnownEntry[] }
  /** Its address leads to an article that stands in the list already. */
  | { readonly kind: 'same' }
  | { readonly kind: 'failed'; readonly problem: FetchProblem | { readonly kind: 'unreadable' } }
  | { readonly kind: 'read'; readonly draft: ArticleDraft }
  | { readonly kind: 'saved'; readonly uuid: string; readonly draft: ArticleDraft };

export type ScanRow = {
  readonly link: ListedLink;
  /** As the list has it; the page itself may say another. */
  readonly listedKey: string;
  readonly state: Signal<ScanRowState>;
  readonly chosen: Signal<boolean>;
  /** Read, and nothing of it is in doubt. */
  readonly isReady: ReadonlySignal<boolean>;
};

export function createScanRow(link: ListedLink): ScanRow {
  const state = signal<ScanRowState>({ kind: 'listed' });
  return {
    link,
    listedKey: articleKey(link.url, null) ?? link.url,
    state,
    chosen: signal(false),
    isReady: computed(() => state.value.kind === 'read' && state.value.draft.doubts.value.length === 0),
  };
}
