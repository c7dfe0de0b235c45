import { browser } from 'wxt/browser';
import { onMessage } from '../messages';
import { outboxItem } from '../storage/outbox';
import { showBadge } from './badge';
import { deliver, outbox, refresh, sendAlarm, syncAlarm } from './deliver';
import { openPanel } from './open-panel';
import { readTab } from './read-tab';
import { connectTo, disconnect } from './sheet';

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
    void wake();
  });
  browser.runtime.onStartup.addListener(() => void wake());
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === sendAlarm) void deliver();
    if (name === syncAlarm) void refresh().then(deliver);
  });
  globalThis.addEventListener('online', () => void outbox.hurry().then(deliver));
  outboxItem.watch((items) => void showBadge(items));
  answerMessages();
  void deliver();
}

function answerMessages(): void {
  onMessage('save', async ({ data }) => {
    const kept = await outbox.put(data.entry, data.key);
    if (kept.ok) void deliver();
    return kept;
  });
  onMessage('undo', async ({ data }) => {
    await outbox.undo(data);
    void deliver().then(refresh);
  });
  onMessage('undo-logged', async ({ data }) => {
    await outbox.undoLogged(data.entry, data.url);
    void deliver().then(refresh);
  });
  onMessage('dismiss', async ({ data }) => void (await outbox.dismiss(data)));
  onMessage('retry', async ({ data }) => {
    await outbox.retry(data);
    void deliver();
  });
  onMessage('hurry', async () => {
    await outbox.hurry();
    void deliver().then(refresh);
  });
  onMessage('connect', async ({ data }) => {
    const result = await connectTo(data.address, data.code);
    if (result.ok) {
      await outbox.hurry();
      void refresh().then(deliver);
    }
    return result;
  });
  onMessage('disconnect', () => disconnect());
}

/** After installing, updating and starting the browser: what waited is sent, what changed is fetched. */
async function wake(): Promise<void> {
  await browser.alarms.create(syncAlarm, { periodInMinutes: 15 });
  await showBadge(await outboxItem.getValue());
  await deliver();
  await refresh();
}
