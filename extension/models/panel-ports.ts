import type { ReadonlySignal } from '@preact/signals';
import type { ArticleEntry, CampaignReference } from '../../shared/protocol';
import type { Result } from '../../shared/result';
import type { KnownEntry } from '../gateway/ledger';
import type { OutboxItem } from '../outbox/item';
import type { TabReading } from '../storage/readings';
import type { ArticleDraft } from './draft';
import type { DraftFields } from './draft-fields';

/** What the panel shows of the page in the active tab. */
export type PageView =
  /** Nobody pressed the button on this page: the extension has no access to it and knows nothing of it. */
  | { readonly kind: 'unread' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'not-a-page'; readonly scheme: string }
  | { readonly kind: 'unreadable' }
  /** Connected, but the sheet's campaigns have not arrived yet. */
  | { readonly kind: 'no-campaigns'; readonly loaded: boolean }
  | { readonly kind: 'logged'; readonly entries: readonly KnownEntry[] }
  | { readonly kind: 'saved'; readonly uuid: string; readonly savedAt: number }
  | { readonly kind: 'draft'; readonly draft: ArticleDraft };

export type SaveProblem = { readonly kind: 'storage-full' } | { readonly kind: 'worker-silent' };

/** What the panel asks of the rest of the extension. */
export type PanelPorts = {
  readonly now: () => number;
  readonly today: () => string;
  readonly newUuid: () => string;
  readonly save: (
    entry: ArticleEntry,
    key: string | null,
  ) => Promise<Result<{ readonly uuid: string }, SaveProblem>>;
  readonly undo: (uuid: string) => Promise<Result<null, SaveProblem>>;
  /** Undoes an entry that is known from the ledger only, such as one saved on another day. */
  readonly undoLogged: (entry: KnownEntry, url: string) => Promise<Result<null, SaveProblem>>;
  readonly dismiss: (uuid: string) => Promise<void>;
  readonly findLogged: (key: string) => Promise<readonly KnownEntry[]>;
  /** Logged articles of the same title under another key, none of them taken down. */
  readonly findTwins: (title: string, key: string) => Promise<readonly KnownEntry[]>;
  readonly readDraft: (key: string) => Promise<DraftFields | null>;
  readonly writeDraft: (key: string, fields: DraftFields | null) => Promise<void>;
};

/** What the panel is told from outside, each kept up to date by the entrypoint. */
export type PanelFacts = {
  readonly campaigns: ReadonlySignal<readonly CampaignReference[] | null>;
  readonly outbox: ReadonlySignal<readonly OutboxItem[]>;
  /** The last press on the active tab's page; null when this very page was not read. */
  readonly reading: ReadonlySignal<TabReading | null>;
  /** As of the last sync; another one tells the article in view anew. */
  readonly ledger: ReadonlySignal<{ readonly at: string } | null>;
  readonly clock: ReadonlySignal<number>;
  readonly person: ReadonlySignal<string>;
  /** When this panel came to be: a press from before only opened it, and saves nothing. */
  readonly openedAt: number;
};
