import { browser } from 'wxt/browser';

/** Firefox has no side panel but a sidebar; its types are not Chromium's. */
type Firefox = { readonly sidebarAction: { readonly open: () => Promise<void> } };

/** Opens the panel beside the tab. Must be called before anything is awaited: browsers want the click itself. */
export function openPanel(tab: { readonly windowId: number }): void {
  const opened = import.meta.env.FIREFOX
    ? (browser as unknown as Firefox).sidebarAction.open()
    : browser.sidePanel.open({ windowId: tab.windowId });
  opened.catch((error: unknown) => {
    // Browsers of Chromium's family without a side panel: the same page in a small window of its own.
    console.warn('no side panel', error);
    if (!import.meta.env.FIREFOX) void openWindow(tab.windowId);
  });
}

async function openWindow(windowId: number): Promise<void> {
  const url = browser.runtime.getURL(`/sidepanel.html?window=${windowId}`);
  const open = await browser.runtime.getContexts({ contextTypes: ['TAB'], documentUrls: [url] });
  if (open.length > 0) return;
  await browser.windows.create({ url, type: 'popup', width: 420, height: 760 });
}
