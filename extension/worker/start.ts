import { browser } from 'wxt/browser';
import { done, refused } from '../../shared/result';
import { onMessage } from '../messages';
import { deedsItem } from '../storage/deeds';
import { pinsItem } from '../storage/ledger';
import { outboxItem } from '../storage/outbox';
import { showBadge } from './badge';
import { deeds, deliver, outbox, refresh, sendAlarm, syncAlarm } from './deliver';
import { fetchInTab } from './fetch-in-tab';
import { openPanel } from './open-panel';
import { readTab } from './read-tab';
import { scanTab } from './scan-tab';
import { connectTo, disconnect, readEntry } from './sheet';

const menuId = 'log-article';

/** Registers everything that may wake the worker. Nothing is kept in memory: the browser stops it at any time. */
export function startWorker(): void {
  const press = (tab: Parameters<typeof openPanel>[0] & { readonly url?: string }) => {
    const pressedAt = Date.now();
    openPanel(tab);
    void readTab(tab, pressedAt);
  };
  browser.action.onClicked.addListener(press);
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === menuId && tab) press(tab);
  });
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.create({
      id: menuId,
      title: browser.i18n.getMessage('menuLog' as never),
      contexts: ['page', 'selection', 'link', 'image'],
    });
    void wake().catch(tell);
  });
  browser.runtime.onStartup.addListener(() => void wake().catch(tell));
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === sendAlarm) void deliver();
    // Also where nothing came: a day that is over ends pins.
    if (name === syncAlarm) void refresh().then(deliver).then(showBadge).catch(tell);
  });
  globalThis.addEventListener('online', () => void hurry());
  for (const item of [outboxItem, deedsItem, pinsItem]) item.watch(() => void showBadge().catch(tell));
  answerMessages();
  void deliver();
}

function answerMessages(): void {
  onMessage('save', async ({ data }) => {
    const kept = await outbox.put(data.entry, data.key);
    if (kept.ok) void deliver();
    return kept;
  });
  onMessage('save-all', async ({ data }) => {
    const kept = await outbox.putAll(data);
    if (kept) void deliver();
    return kept ? done(null) : refused({ kind: 'storage-full' });
  });
  onMessage('fetch', ({ data }) => fetchInTab(data.tabId, data.address));
  onMessage('scan', ({ data }) => scanTab(data));
  onMessage('undo', async ({ data }) => {
    const kept = await outbox.undo(data);
    void deliver().then(refresh);
    return kept ? done(null) : refused({ kind: 'storage-full' });
  });
  onMessage('undo-logged', async ({ data }) => {
    const kept = await outbox.undoLogged(data.entry, data.url);
    void deliver().then(refresh);
    return kept ? done(null) : refused({ kind: 'storage-full' });
  });
  onMessage('dismiss', async ({ data }) => void (await outbox.dismiss(data)));
  onMessage('retry', async ({ data }) => {
    await outbox.retry(data);
    void deliver();
  });
  onMessage('read-entry', ({ data }) => readEntry(data));
  onMessage('do', async ({ data }) => {
    const kept = await deeds.put(data);
    if (kept) void deliver();
    return kept ? done(null) : refused({ kind: 'storage-full' });
  });
  onMessage('retry-deed', async ({ data }) => {
    await deeds.retry(data);
    void deliver();
  });
  onMessage('dismiss-deed', async ({ data }) => void (await deeds.dismiss(data)));
  onMessage('hurry', () => hurry().then(refresh));
  onMessage('connect', async ({ data }) => {
    const result = await connectTo(data.address, data.code);
    if (result.ok) void refresh().then(hurry);
    return result;
  });
  onMessage('disconnect', () => disconnect());
}

const tell = (error: unknown) => console.error('worker', error);

/** After installing, updating and starting the browser: what waited is sent, what changed is fetched. */
async function wake(): Promise<void> {
  await browser.alarms.create(syncAlarm, { periodInMinutes: 15 });
  await deliver();
  await refresh();
  await showBadge();
}

/** What waits for its time does not wait any longer. A disk that fails now leaves it to wait. */
async function hurry(): Promise<void> {
  try {
    await outbox.hurry();
    await deeds.hurry();
  } catch (error) {
    console.error('hurry', error);
  }
  await deliver();
}
