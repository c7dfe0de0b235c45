import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { newItem } from '../../../extension/outbox/item';
import { outboxStore } from '../../../extension/storage/outbox';
import { readingsItem } from '../../../extension/storage/readings';
import { showBadge } from '../../../extension/worker/badge';
import { startWorker } from '../../../extension/worker/start';
import { anEntry, aReading } from '../campaign';

type Listener = (...given: never[]) => unknown;
const event = () => {
  const listeners = new Set<Listener>();
  return {
    addListener: (listener: Listener) => void listeners.add(listener),
    removeListener: (listener: Listener) => void listeners.delete(listener),
    hasListener: (listener: Listener) => listeners.has(listener),
    trigger: (...given: unknown[]) => {
      for (const listener of listeners) (listener as (...all: unknown[]) => unknown)(...given);
    },
  };
};

const executeScript = vi.fn();
const open = vi.fn();
const badge = vi.fn();
const clicked = event();
const menu = event();

// A worker starts once; what it has registered stays, as in a browser.
beforeAll(() => {
  Object.assign(fakeBrowser, {
    action: { onClicked: clicked, setBadgeText: badge, setBadgeBackgroundColor: async () => undefined },
    sidePanel: { open },
    scripting: { executeScript },
  });
  Object.assign(fakeBrowser.contextMenus, { onClicked: menu, create: () => undefined });
  Object.defineProperty(navigator, 'locks', {
    value: { request: (_name: string, run: () => Promise<unknown>) => run() },
  });
  startWorker();
});

beforeEach(async () => {
  await fakeBrowser.storage.local.clear();
  await fakeBrowser.storage.session.clear();
  executeScript.mockReset().mockResolvedValue([{ result: aReading() }]);
  open.mockReset().mockResolvedValue(undefined);
  badge.mockReset().mockResolvedValue(undefined);
});

const tab = (url: string) => ({ id: 7, windowId: 3, url });
const readingOf = async (tabId: number) => (await readingsItem.getValue())[String(tabId)];

describe('the button', () => {
  test('opens the panel in the same breath, and reads the page', async () => {
    clicked.trigger(tab('https://phuong.example.gov.vn/1'));
    expect(open).toHaveBeenCalledWith({ windowId: 3 });
    await vi.waitFor(async () => expect((await readingOf(7))?.outcome.kind).toBe('read'));
    expect(executeScript.mock.calls).toEqual([
      [{ target: { tabId: 7 }, injectImmediately: false, files: ['/read-page.js'] }],
    ]);
    expect(await readingOf(7)).toMatchObject({ windowId: 3, address: aReading().address });
  });

  test('the context menu does the same', async () => {
    menu.trigger({ menuItemId: 'log-article' }, tab('https://phuong.example.gov.vn/1'));
    expect(open).toHaveBeenCalledOnce();
    await vi.waitFor(async () => expect((await readingOf(7))?.outcome.kind).toBe('read'));
  });

  test.each(['chrome://version', 'file:///bai.html', 'data:text/html,x', 'javascript:void 0'])(
    'nothing is put into %s',
    async (address) => {
      clicked.trigger(tab(address));
      await vi.waitFor(async () => expect((await readingOf(7))?.outcome.kind).toBe('not-a-page'));
      expect(executeScript).not.toHaveBeenCalled();
    },
  );

  test('a page that fails at first is read once more as it stands', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    executeScript.mockRejectedValueOnce(new Error('The frame was removed.'));
    clicked.trigger(tab('https://phuong.example.gov.vn/1'));
    await vi.waitFor(async () => expect((await readingOf(7))?.outcome.kind).toBe('read'));
    expect(executeScript.mock.calls.map(([{ injectImmediately }]) => injectImmediately)).toEqual([
      false,
      true,
    ]);
  });

  test('a page that the browser protects is said to be unreadable', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    executeScript.mockRejectedValue(new Error('The extensions gallery cannot be scripted.'));
    clicked.trigger(tab('https://chromewebstore.google.com/x'));
    await vi.waitFor(async () => expect((await readingOf(7))?.outcome.kind).toBe('unreadable'));
  });
});

describe('the badge', () => {
  const item = newItem(anEntry(1), 'k', '2025-04-01T08:00:00+07:00');

  test('counts what waits, and marks a refusal before that', async () => {
    await showBadge([item, item]);
    expect(badge).toHaveBeenLastCalledWith({ text: '2' });
    await showBadge([item, { ...item, state: { kind: 'refused', problem: { kind: 'busy' } } }]);
    expect(badge).toHaveBeenLastCalledWith({ text: '!' });
    await showBadge([]);
    expect(badge).toHaveBeenLastCalledWith({ text: '' });
  });

  test('follows the queue', async () => {
    await outboxStore.change(() => [item]);
    await vi.waitFor(() => expect(badge).toHaveBeenCalledWith({ text: '1' }));
  });
});
