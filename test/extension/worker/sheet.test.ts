// @vitest-environment node
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createInMemorySheet } from '../../../extension/gateway/in-memory';
import { connectTo, findSheet } from '../../../extension/worker/sheet';
import { aCampaign } from '../campaign';

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.unstubAllGlobals());

test('a connection that the browser has no room for is a problem that is told', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const sheet = createInMemorySheet({ campaigns: [aCampaign()] });
  sheet.issueCode('abc');
  vi.stubGlobal('fetch', async (_address: string, init: RequestInit) =>
    Response.json(sheet.answer(JSON.parse(String(init.body)))),
  );
  Object.assign(fakeBrowser.runtime, {
    getManifest: () => ({ version: '0.1.0' }),
    getPlatformInfo: async () => ({ os: 'win' }),
  });
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
  expect(await connectTo('https://script.google.com/macros/s/x/exec', 'abc')).toEqual({
    ok: false,
    problem: { kind: 'storage-full' },
  });
  expect(await findSheet()).toBeNull();
});
