import { signal } from '@preact/signals';
import { browser } from 'wxt/browser';

/** `address` is known only while the press on the button still gives access; null says nothing. */
export type ActiveTab = {
  readonly tabId: number;
  readonly address: string | null;
  /** Went somewhere else, as far as the browser lets us know. */
  readonly moved: number;
};

/**
 * The tab that the panel stands beside. Without a permission for every site only its number is known and that it
 * loaded something. `beside` is the window to follow when the panel has a window of its own.
 */
export async function watchTab(beside: number | null) {
  const active = signal<ActiveTab | null>(null);
  // One question: where this window were asked for first, its tab would come later.
  const first = browser.tabs
    .query({ active: true, ...(beside === null ? { currentWindow: true } : { windowId: beside }) })
    .then(([tab]) => tab);
  const here = first.then(async (tab) => beside ?? tab?.windowId ?? (await browser.windows.getCurrent()).id);
  const look = async (tabId: number, moved: number) => {
    const tab = await browser.tabs.get(tabId).catch(() => null);
    active.value = { tabId, address: tab?.url ?? null, moved };
  };
  browser.tabs.onActivated.addListener(async (event) => {
    if (event.windowId === (await here)) void look(event.tabId, 0);
  });
  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (tabId === active.peek()?.tabId && change.status === 'loading') void look(tabId, Date.now());
  });
  const tab = await first;
  if (tab?.id !== undefined) active.value ??= { tabId: tab.id, address: tab.url ?? null, moved: 0 };
  return active;
}
