import { defineExtensionMessaging } from '@webext-core/messaging';
import { browser } from 'wxt/browser';
import type { ArticleEntry, EntryData } from '../shared/protocol';
import type { Result } from '../shared/result';
import type { KnownEntry } from './gateway/ledger';
import type { GatewayProblem } from './gateway/sheet-gateway';
import type { NewDeed } from './models/deed';
import type { Listing } from './portals/listing/links';
import type { FetchAnswer } from './worker/fetch-in-tab';
import type { ScanProblem } from './worker/scan-tab';

/** Whether what was asked for is on disk, and will be done whatever happens to the browser. */
type Kept = Result<null, { readonly kind: 'storage-full' }>;

/** All that the panel and the options page ask of the background worker, which alone writes the queue and sends. */
type Messages = {
  save: (item: {
    readonly entry: ArticleEntry;
    readonly key: string | null;
  }) => Result<{ readonly uuid: string }, { readonly kind: 'storage-full' }>;
  /** Several at once: all are kept, or none. */
  'save-all': (items: readonly { readonly entry: ArticleEntry; readonly key: string | null }[]) => Kept;
  undo: (uuid: string) => Kept;
  'undo-logged': (logged: { readonly entry: KnownEntry; readonly url: string }) => Kept;
  dismiss: (uuid: string) => void;
  retry: (uuid: string) => void;
  /** The articles that a tab's page leads to. */
  scan: (tabId: number) => Result<Listing, ScanProblem>;
  /** An article of the site that a tab shows, fetched from there. */
  fetch: (page: { readonly tabId: number; readonly address: string }) => FetchAnswer;
  /** An entry as the sheet has it now. */
  'read-entry': (uuid: string) => Result<EntryData, GatewayProblem>;
  /** Something done to a logged article: corrected, pinned, unpinned, arranged. */
  do: (deed: NewDeed) => Kept;
  'retry-deed': (id: string) => void;
  'dismiss-deed': (id: string) => void;
  /** Sends and fetches now; answered once both are done or have failed. */
  hurry: () => void;
  connect: (target: { readonly address: string; readonly code: string }) => Result<null, GatewayProblem>;
  disconnect: () => void;
};

const messenger = defineExtensionMessaging<Messages>();
export const { sendMessage } = messenger;

/**
 * Only the extension's own pages are heard. Our reader runs inside pages of the web, and whoever takes over such a
 * page speaks to the worker in the extension's name.
 */
const isOwnPage = ({ id, url = '' }: { readonly id?: string; readonly url?: string }): boolean =>
  id === browser.runtime.id && url.startsWith(browser.runtime.getURL('/' as never));

export const onMessage: typeof messenger.onMessage = (type, answer) =>
  messenger.onMessage(type, (message) => {
    if (!isOwnPage(message.sender)) throw new Error(`${type}: not from a page of the extension`);
    return answer(message);
  });
