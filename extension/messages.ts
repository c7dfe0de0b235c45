import { defineExtensionMessaging } from '@webext-core/messaging';
import type { ArticleEntry } from '../shared/protocol';
import type { Result } from '../shared/result';
import type { KnownEntry } from './gateway/ledger';
import type { GatewayProblem } from './gateway/sheet-gateway';

/** Whether what was asked for is on disk, and will be done whatever happens to the browser. */
type Kept = Result<null, { readonly kind: 'storage-full' }>;

/** All that the panel and the options page ask of the background worker, which alone writes the queue and sends. */
type Messages = {
  save: (item: {
    readonly entry: ArticleEntry;
    readonly key: string | null;
  }) => Result<{ readonly uuid: string }, { readonly kind: 'storage-full' }>;
  undo: (uuid: string) => Kept;
  'undo-logged': (logged: { readonly entry: KnownEntry; readonly url: string }) => Kept;
  dismiss: (uuid: string) => void;
  retry: (uuid: string) => void;
  /** Sends and fetches now. */
  hurry: () => void;
  connect: (target: { readonly address: string; readonly code: string }) => Result<null, GatewayProblem>;
  disconnect: () => void;
};

export const { sendMessage, onMessage } = defineExtensionMessaging<Messages>();
