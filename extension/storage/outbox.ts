import { storage } from 'wxt/utils/storage';
import type { OutboxItem } from '../outbox/item';
import type { OutboxStore } from '../outbox/outbox';

export const outboxItem = storage.defineItem<readonly OutboxItem[]>('local:outbox', { fallback: [] });

/** The queue on disk. A write that the browser refuses (quota, disk full) leaves what was there. */
export const outboxStore: OutboxStore = {
  read: () => outboxItem.getValue(),
  write: async (items) => {
    try {
      await outboxItem.setValue(items);
      return true;
    } catch (error) {
      console.error('outbox: not written', error);
      return false;
    }
  },
};
