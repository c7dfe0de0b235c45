import { storage } from 'wxt/utils/storage';
import type { OutboxItem } from '../outbox/item';
import type { OutboxStore } from '../outbox/outbox';
import { sortStored } from '../outbox/stored-items';

const stored = storage.defineItem<unknown>('local:outbox', { fallback: [] });

const read = async (): Promise<readonly OutboxItem[]> => sortStored(await stored.getValue()).items;

/** The queue as everybody but its one writer sees it. */
export const outboxItem = {
  getValue: read,
  watch: (tell: (items: readonly OutboxItem[]) => void) =>
    stored.watch((items) => tell(sortStored(items).items)),
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
