import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { KnownPin } from '../../../extension/gateway/known-pins';
import { newDeed } from '../../../extension/models/deed';
import { newItem } from '../../../extension/outbox/item';
import { deedStore } from '../../../extension/storage/deeds';
import { pinsItem } from '../../../extension/storage/ledger';
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
const title = vi.fn();
const clicked = event();
const menu = event();

// A worker starts once; what it has registered stays, as in a browser.
beforeAll(() => {
  Object.assign(fakeBrowser, {
    action: {
      onClicked: clicked,
      setBadgeText: badge,
      setBadgeBackgroundColor: async () => undefined,
      setTitle: title,
    },
    sidePanel: { open },
    scripting: { executeScript },
  });
  Object.assign(fakeBrowser.i18n, { getMessage: (name: string) => name });
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
  title.mockReset().mockResolvedValue(undefined);
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

  test('a page that went elsewhere while it was read is known by what was read; a late answer hides no newer one', async () => {
    const [slow, quick] = ['https://phuong.example.gov.vn/cham', 'https://phuong.example.gov.vn/nhanh'];
    let answerSlow = (_frames: unknown): void => undefined;
    executeScript.mockImplementationOnce(() => new Promise((resolve) => (answerSlow = resolve)));
    clicked.trigger(tab(slow));
    await vi.waitFor(async () => expect((await readingOf(7))?.outcome.kind).toBe('reading'));
    await new Promise((resolve) => setTimeout(resolve, 2));
    executeScript.mockResolvedValue([{ result: aReading({ address: quick }) }]);
    clicked.trigger(tab(slow));
    await vi.waitFor(async () => expect((await readingOf(7))?.outcome.kind).toBe('read'));
    expect((await readingOf(7))?.address).toBe(quick);
    answerSlow([{ result: aReading({ address: slow }) }]);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect((await readingOf(7))?.address).toBe(quick);
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

  const deed = newDeed(
    { id: 'd1', request: { op: 'unpin', article: 'a' }, about: '' },
    '2025-04-01T08:00:00+07:00',
  );
  const pin = (to: string | null): KnownPin => ({
    pinId: `p${to}`,
    position: 'trang_chu',
    from: '2025-03-01',
    to,
    order: null,
    article: 'a',
    campaign: 'c',
    title: 'Bài',
    publishedOn: '2025-03-01',
    url: 'https://phuong.example.gov.vn/1',
    takenDown: false,
  });
  const shows = async (text: string) => {
    await showBadge();
    expect(badge).toHaveBeenLastCalledWith({ text });
  };

  test('counts what waits, and marks a refusal before that', async () => {
    await outboxStore.change(() => [item, item]);
    await shows('2');
    await deedStore.change(() => [deed]);
    await shows('3');
    await outboxStore.change(() => [
      item,
      { ...item, state: { kind: 'refused', problem: { kind: 'busy' } } },
    ]);
    await shows('!');
    await outboxStore.change(() => []);
    await deedStore.change(() => [{ ...deed, state: { kind: 'refused', problem: { kind: 'busy' } } }]);
    await shows('!');
    await deedStore.change(() => []);
    await shows('');
  });

  test('tells of pins that are over, until they are taken down', async () => {
    await pinsItem.setValue([pin(null), pin('2025-03-05')]);
    await shows('1');
    expect(title).toHaveBeenLastCalledWith({ title: expect.stringContaining('actionExpired') });
    await deedStore.change(() => [deed]);
    await shows('1');
    await deedStore.change(() => [{ ...deed, state: { kind: 'done', at: '2025-04-01T08:00:01+07:00' } }]);
    await shows('');
  });

  test('follows the queue', async () => {
    await outboxStore.change(() => [item]);
    await vi.waitFor(() => expect(badge).toHaveBeenCalledWith({ text: '1' }));
  });
});
