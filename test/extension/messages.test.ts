import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onMessage } from '../../extension/messages';

const heard = vi.fn(async () => undefined);
beforeAll(() => {
  onMessage('disconnect', heard);
});
beforeEach(() => heard.mockClear());

const own = 'test-extension-id';
const message = { id: 1, type: 'disconnect', timestamp: 1 };
const say = async (sender: object, said: unknown = message) => {
  const answered = vi.fn();
  // The root listener stands since the first registration; the browser hands it whoever spoke.
  void fakeBrowser.runtime.onMessage.trigger(said as never, sender as never, answered as never);
  await Promise.resolve();
  await new Promise((resolve) => setTimeout(resolve));
  return answered;
};

test('the panel and the options page are heard, also in a tab of their own', async () => {
  await say({ id: own, url: `chrome-extension://${own}/sidepanel.html` });
  await say({ id: own, url: `chrome-extension://${own}/options.html`, tab: { id: 1 } });
  expect(heard).toHaveBeenCalledTimes(2);
});

test.each([
  ['our reader in a page of the web', { id: own, url: 'https://evil.example/', tab: { id: 1 } }],
  ['another extension', { id: 'another', url: 'chrome-extension://another/panel.html' }],
  ['another extension in our name', { id: own, url: 'chrome-extension://another/panel.html' }],
  ['an address that begins like ours', { id: own, url: `chrome-extension://${own}.evil.example/` }],
  ['nobody', {}],
])('%s is not', async (_, sender) => {
  const answered = await say(sender);
  expect(heard).not.toHaveBeenCalled();
  expect(answered.mock.calls.flat()).toEqual([{ err: expect.anything() }]);
});

test.each([null, 'disconnect', 7, [], { type: 'disconnect' }, { ...message, type: 'constructor' }])(
  'what is no message of ours is left alone: %j',
  async (said) => {
    await say({ id: own, url: `chrome-extension://${own}/sidepanel.html` }, said);
    expect(heard).not.toHaveBeenCalled();
  },
);
