import { storage } from 'wxt/utils/storage';
import type { OutboxItem } from '../outbox/item';
import type { OutboxStore } from '../outbox/outbox';
import { sortStored } from '../outbox/stored-items';

const stored = storage.defineItem<unknown>('local:outbox', { fallback: [] });

const itemsOf = (kept: unknown): readonly OutboxItem[] => sortStored(kept).items;
const read = async (): Promise<readonly OutboxItem[]> => itemsOf(await stored.getValue());

/** The queue as everybody but its one writer sees it. */
export const outboxItem = {
  key: stored.key,
  of: itemsOf,
  getValue: read,
  watch: (tell: (items: readonly OutboxItem[]) => void) => stored.watch((items) => tell(itemsOf(items))),
};

/** The queue on disk. A write that the browser refuses (quota, disk full) leaves what was there. */
export const outboxStore: OutboxStore = {
  read,
  change: async (edit) => {
    // A read that fails fails the whole change: written without it, what we do not know would be gone.
    const { items, foreign } = sortStored(await stored.getValue());
    const edited = edit(items);
    if (edited === null) return true;
    try {
      await stored.setValue([...foreign, ...edited]);
      return true;
    } catch (error) {
      console.error('outbox: not written', error);
      return false;
    }
  },
};
