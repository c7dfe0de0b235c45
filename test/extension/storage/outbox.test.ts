import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { storage } from 'wxt/utils/storage';
import { createInMemorySheet } from '../../../extension/gateway/in-memory';
import { createOutbox } from '../../../extension/outbox/outbox';
import { outboxItem, outboxStore } from '../../../extension/storage/outbox';
import ofFirst from '../../fixtures/outbox/0.1.0.json';
import ofLater from '../../fixtures/outbox/of-a-later-version.json';
import { aCampaign } from '../campaign';

const disk = () => storage.getItem<unknown[]>('local:outbox');
const putOnDisk = (items: unknown) => storage.setItem('local:outbox', items);
const open = () => {
  const sheet = createInMemorySheet({ campaigns: [aCampaign()] });
  sheet.addToken('t');
  const outbox = createOutbox({
    store: outboxStore,
    gateway: async () => sheet.gateway('t'),
    now: () => Date.parse('2026-01-01T08:00:00+07:00'),
    isOnline: () => true,
    exclusively: (_name, run) => run(),
  });
  return { sheet, outbox };
};
const states = async () =>
  Object.fromEntries(
    (await outboxStore.read()).map(({ entry, state }) => [entry.uuid.slice(-2), state.kind]),
  );

beforeEach(() => fakeBrowser.reset());

test('what extension 0.1.0 left waiting is sent after an update, what it had settled stays settled', async () => {
  await putOnDisk(ofFirst);
  const { sheet, outbox } = open();
  await outbox.flush();
  expect(await states()).toEqual({
    21: 'sent',
    22: 'sent',
    23: 'sent',
    24: 'undone',
    25: 'refused',
    26: 'sent',
    27: 'undone',
  });
  expect(sheet.entries.size).toBe(3);
});

test('fields that an earlier version did not have mean what they meant', async () => {
  const bare = ofFirst.slice(0, 3).map(({ entry, state }) => ({ entry, state }));
  await putOnDisk(bare);
  const { sheet, outbox } = open();
  // Whether it was ever sent is not told, so it is not simply forgotten: the sheet is asked.
  await outbox.undo(bare[0]!.entry.uuid);
  await outbox.flush();
  expect(await states()).toEqual({ 21: 'undone', 22: 'sent', 23: 'sent' });
  expect(sheet.entries.size).toBe(2);
});

test('what a later version kept is neither sent nor lost, whatever this one writes', async () => {
  await putOnDisk([...ofLater, ...ofFirst]);
  const { outbox } = open();
  await outbox.flush();
  await outbox.dismiss(ofFirst[4]!.entry.uuid);
  const kept = (await disk()) ?? [];
  for (const foreign of ofLater.slice(0, 3)) expect(kept).toContainEqual(foreign);
  // One that we can send is sent, and keeps what we do not know of it.
  expect(kept).toContainEqual(
    expect.objectContaining({ priority: 2, state: expect.objectContaining({ kind: 'sent' }) }),
  );
  expect((await states())[33]).toBe('sent');
  const shown = await outboxItem.getValue();
  expect(shown.every(({ state }) => typeof state.kind === 'string')).toBe(true);
});

test('a disk that holds something else than a list is not emptied', async () => {
  await putOnDisk({ version: 9, items: ofLater });
  const { outbox } = open();
  expect((await outbox.put(ofFirst[0]!.entry as never, 'k')).ok).toBe(true);
  expect(await disk()).toContainEqual({ version: 9, items: ofLater });
  expect(await states()).toEqual({ 21: 'waiting' });
});
