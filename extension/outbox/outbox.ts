import { maximumArticlesPerRequest, maximumRequestBytes } from '../../shared/protocol';
import type { Result } from '../../shared/result';
import { done, refused } from '../../shared/result';
import { vietnamMoment } from '../clock';
import type { KnownEntry } from '../gateway/ledger';
import type { SheetGateway } from '../gateway/sheet-gateway';
import { longest } from './back-off';
import { entryOfLedger, isOpen, newItem, type OutboxItem, pruned } from './item';
import { settleBatch, settleUndo, startUndo } from './settle';

/** Where the queue is kept. */
export type OutboxStore = {
  readonly read: () => Promise<readonly OutboxItem[]>;
  /** Reads, and writes what `edit` makes of it; null leaves it as it is. False: the disk is full, nothing was changed. */
  readonly change: (edit: (items: readonly OutboxItem[]) => readonly OutboxItem[] | null) => Promise<boolean>;
};

export type OutboxOptions = {
  readonly store: OutboxStore;
  /** Null: not connected, nothing is sent. */
  readonly gateway: () => Promise<SheetGateway | null>;
  readonly now: () => number;
  readonly isOnline: () => boolean;
  /** Runs one thing at a time across every worker and page of the extension. */
  readonly exclusively: <T>(name: 'outbox-write' | 'outbox-send', run: () => Promise<T>) => Promise<T>;
};

export type Outbox = ReturnType<typeof createOutbox>;

/**
 * The persistent queue: an article is on disk before anything is sent, is sent until the sheet has answered for
 * it, and is never sent as a second article. One sender at a time; the queue may grow while it waits.
 */
export function createOutbox({ store, gateway, now, isOnline, exclusively }: OutboxOptions) {
  const moment = () => vietnamMoment(now());

  const change = (edit: (items: readonly OutboxItem[]) => readonly OutboxItem[]) =>
    exclusively('outbox-write', () =>
      store.change((items) => {
        const edited = pruned(edit(items));
        // The whole queue is written each time: not for nothing.
        const isSame = edited.length === items.length && edited.every((item, at) => item === items[at]);
        return isSame ? null : edited;
      }),
    );

  const replace = (changed: readonly OutboxItem[]) => {
    const byUuid = new Map(changed.map((item) => [item.entry.uuid, item]));
    return change((items) => items.map((item) => byUuid.get(item.entry.uuid) ?? item));
  };

  /**
   * Keeps the article and says under which uuid. A second call with the same uuid changes nothing; nor does a second
   * panel that saves the article which the first has just saved.
   */
  const put = async (
    entry: OutboxItem['entry'],
    key: string | null,
  ): Promise<Result<{ readonly uuid: string }, { kind: 'storage-full' }>> => {
    let { uuid } = entry;
    const kept = await change((items) => {
      const same = items.find((item) => item.entry.uuid === uuid || isSameIntention(item, entry, key, now()));
      uuid = same?.entry.uuid ?? uuid;
      return same ? items : [...items, newItem(entry, key, moment())];
    });
    return kept ? done({ uuid }) : refused({ kind: 'storage-full' });
  };

  /** Keeps several at once, so that one request takes them; what is kept already is passed over. */
  const putAll = (
    entries: readonly { readonly entry: OutboxItem['entry']; readonly key: string | null }[],
  ): Promise<boolean> =>
    change((items) => [
      ...items,
      ...entries
        .filter(
          ({ entry, key }) =>
            !items.some((item) => item.entry.uuid === entry.uuid || isSameIntention(item, entry, key, now())),
        )
        .map(({ entry, key }) => newItem(entry, key, moment())),
    ]);

  /** Not yet sent: it is just gone. Sent, or perhaps sent: the sheet is asked to undo it, for as long as needed. */
  const undo = (uuid: string) =>
    change((items) =>
      items.flatMap((item) => {
        if (item.entry.uuid !== uuid) return [item];
        const { state } = item;
        if (state.kind === 'refused') return [];
        if (state.kind === 'waiting' && item.lastSentAt === null) return [];
        if (state.kind === 'waiting') return [startUndo(item, null)];
        if (state.kind === 'sending') return [{ ...item, undoWanted: true }];
        return [state.kind === 'sent' ? startUndo(item, state.row) : item];
      }),
    );

  /** An entry that this queue no longer holds, or never did on this device, is undone from what the ledger says. */
  const undoLogged = (entry: KnownEntry, url: string) =>
    change((items) =>
      items.some((item) => item.entry.uuid === entry.uuid)
        ? items.map((item) => (item.entry.uuid === entry.uuid ? startUndo(item, entry.row) : item))
        : [...items, startUndo(newItem(entryOfLedger(entry, url), entry.key, moment()), entry.row)],
    );

  /** Takes a settled item off the list; what is still to be sent stays. */
  const dismiss = (uuid: string) =>
    change((items) => items.filter((item) => item.entry.uuid !== uuid || isOpen(item)));

  /** A refused article is tried again as it is, after the reason was removed in the sheet. */
  const retry = (uuid: string) =>
    change((items) =>
      items.map((item) =>
        item.entry.uuid === uuid && item.state.kind === 'refused'
          ? { ...newItem(item.entry, item.key, item.savedAt), lastSentAt: item.lastSentAt }
          : item,
      ),
    );

  /** Everything that waits may be sent at once: the network is back, or a person asked. */
  const hurry = () =>
    change((items) =>
      items.map((item) => (isOpen(item) && item.notBefore > 0 ? { ...item, notBefore: 0 } : item)),
    );

  /** What a stopped worker left as `sending` waits again. Only the one sender calls it. */
  const recover = () =>
    change((items) => (items.some(({ state }) => state.kind === 'sending') ? items.map(afterStop) : items));

  const sendBatch = async (sheet: SheetGateway, batch: readonly OutboxItem[]) => {
    const leaving = batch.map((item) => ({
      ...item,
      state: { kind: 'sending' as const },
      attempts: item.attempts + 1,
      lastSentAt: now(),
    }));
    if (!(await replace(leaving))) return false;
    const answer = await sheet.send({ op: 'log', items: leaving.map(({ entry }) => entry) });
    const sent = new Set(leaving.map(({ entry }) => entry.uuid));
    return change((items) => {
      const current = items.filter(({ entry, state }) => sent.has(entry.uuid) && state.kind === 'sending');
      const settled = new Map(settleBatch(current, answer, now()).map((item) => [item.entry.uuid, item]));
      return items.map((item) => settled.get(item.entry.uuid) ?? item);
    });
  };

  const sendUndo = async (sheet: SheetGateway, item: OutboxItem) => {
    const answer = await sheet.send({ op: 'undo', uuid: item.entry.uuid });
    return replace([settleUndo(item, answer, now(), moment())]);
  };

  /** Sends what is due. Returns when nothing is, with the time at which something will be (null: nothing waits). */
  const flush = () =>
    exclusively('outbox-send', async (): Promise<number | null> => {
      const sheet = await gateway();
      await recover();
      let isHeldUp = !sheet;
      for (let round = 0; sheet && round < 100; round += 1) {
        const items = await store.read();
        const due = items.filter((item) => dueAt(item, now()) <= now());
        const undoing = due.find(({ state }) => state.kind === 'undoing');
        const batch = nextBatch(
          due.filter((item) => item.state.kind === 'waiting' && !isBehindUndo(item, items)),
        );
        if (!undoing && batch.length === 0) break;
        // What could not be noted would be sent again at once, and again.
        isHeldUp = !isOnline() || !(await (undoing ? sendUndo(sheet, undoing) : sendBatch(sheet, batch)));
        if (isHeldUp) break;
      }
      const open = (await store.read()).filter(isOpen);
      if (open.length === 0) return null;
      return Math.max(isHeldUp ? now() + pause : 0, Math.min(...open.map((item) => dueAt(item, now()))));
    });

  return { put, putAll, undo, undoLogged, dismiss, retry, hurry, flush, read: store.read };
}

/** Saved anew after an undo that the sheet has not heard of yet: it would be refused as a duplicate of itself. */
const isBehindUndo = (item: OutboxItem, items: readonly OutboxItem[]): boolean =>
  item.key !== null &&
  items.some((other) => other.key === item.key && other.undoWanted && other !== item && isOpen(other));

/** When it may be sent again; a clock that was set back meanwhile does not make it wait for a year. */
const dueAt = ({ notBefore }: OutboxItem, now: number): number => (notBefore > now + longest ? 0 : notBefore);

/** Without a network, a connection or room on the disk nothing is done by asking every second. */
const pause = 30_000;

/** Two panels, or two presses. What was sent before that may be gone from the sheet by now: the sheet is asked. */
const samePress = 60_000;

const isSameIntention = (
  item: OutboxItem,
  entry: OutboxItem['entry'],
  key: string | null,
  now: number,
): boolean => {
  if (key === null || item.key !== key || item.entry.campaign !== entry.campaign) return false;
  if (item.undoWanted) return false;
  const { kind } = item.state;
  if (kind === 'sent') return Math.abs(now - (item.lastSentAt ?? 0)) < samePress;
  return kind === 'waiting' || kind === 'sending';
};

const afterStop = (item: OutboxItem): OutboxItem => {
  if (item.state.kind !== 'sending') return item;
  return item.undoWanted ? startUndo(item, null) : { ...item, state: { kind: 'waiting' } };
};

/** The oldest articles that fit in one request; one that has to go alone goes alone. */
function nextBatch(waiting: readonly OutboxItem[]): readonly OutboxItem[] {
  const together = waiting.filter(({ alone }) => !alone);
  if (together.length === 0) return waiting.slice(0, 1);
  const batch: OutboxItem[] = [];
  let bytes = 2_000;
  for (const item of together.slice(0, maximumArticlesPerRequest)) {
    // Vietnamese letters take up to three bytes.
    bytes += JSON.stringify(item.entry).length * 3;
    if (batch.length > 0 && bytes > maximumRequestBytes) break;
    batch.push(item);
  }
  return batch;
}
