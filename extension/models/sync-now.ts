import { type ReadonlySignal, signal } from '@preact/signals';

/** Asks the sheet for news, once at a time; `ask` ends, whatever becomes of it. */
export function createSyncNow(ask: () => Promise<unknown>) {
  const busy = signal(false);
  return {
    busy: busy as ReadonlySignal<boolean>,
    press: async (): Promise<void> => {
      if (busy.peek()) return;
      busy.value = true;
      await ask();
      busy.value = false;
    },
  };
}
