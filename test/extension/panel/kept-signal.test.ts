import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { storage } from 'wxt/utils/storage';
import { keptSignal } from '../../../extension/panel/kept-signal';

const item = storage.defineItem<string>('session:kept', { fallback: 'nothing' });

test('what is written between the answer and its arrival is not missed', async () => {
  await item.setValue('before');
  const { session } = fakeBrowser.storage;
  const get = session.get.bind(session);
  vi.spyOn(session, 'get').mockImplementationOnce(async (keys) => {
    const answer = await get(keys as string[]);
    await item.setValue('meanwhile');
    return answer;
  });
  const kept = await keptSignal(item);
  await vi.waitFor(() => expect(kept.value).toBe('meanwhile'));
  await item.setValue('after');
  await vi.waitFor(() => expect(kept.value).toBe('after'));
});

test('where nothing is kept it has the fallback', async () => {
  await fakeBrowser.storage.session.clear();
  expect((await keptSignal(item)).value).toBe('nothing');
});
