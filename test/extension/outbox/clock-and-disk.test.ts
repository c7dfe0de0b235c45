import { expect, test } from 'vitest';
import { anEntry, uuidOf } from '../campaign';
import { outboxBench } from './bench';

const minute = 60_000;
const year = 365 * 86_400_000;

test('a clock that was a year ahead makes nothing wait for a year', async () => {
  const { outbox, world, ways, states } = outboxBench();
  world.now += year;
  ways.push('unreachable');
  await outbox.put(anEntry(1), 'k1');
  await outbox.flush();
  world.now -= year;
  expect(await outbox.flush()).toBeNull();
  expect(states()).toEqual({ 1: 'sent' });
});

test('an undo that began under a clock a year ahead ends in minutes', async () => {
  const { outbox, world, ways, states } = outboxBench();
  world.now += year;
  ways.push('unreachable');
  await outbox.put(anEntry(1), 'k1');
  await outbox.flush();
  await outbox.undo(uuidOf(1));
  world.now -= year;
  for (let turn = 0; turn < 3; turn += 1) {
    await outbox.flush();
    world.now += 7 * minute;
  }
  expect(states()).toEqual({ 1: 'undone' });
});

test('an undo whose answer cannot be noted is sent once, not over and over', async () => {
  const { outbox, world, disk } = outboxBench();
  await outbox.put(anEntry(1), 'k1');
  await outbox.flush();
  await outbox.undo(uuidOf(1));
  disk.full = true;
  await outbox.flush();
  expect(world.requests.filter((op) => op === 'undo')).toHaveLength(1);
});

test('an undo of which nobody knew the row, and which the sheet does not grant, ends with its reason', async () => {
  const { outbox, ways, sheet, disk } = outboxBench();
  await outbox.put(anEntry(1), 'k1');
  ways.push('answer-lost');
  await outbox.flush();
  // The device is connected again, in the name of somebody else.
  sheet.entries.set(uuidOf(1), { ...sheet.entries.get(uuidOf(1))!, by: 'Lê Mô Phỏng' });
  await outbox.undo(uuidOf(1));
  await outbox.flush();
  expect(disk.items[0]?.state).toEqual({
    kind: 'refused',
    problem: { kind: 'not-yours', by: 'Lê Mô Phỏng' },
  });
});

test('an article whose answer cannot be noted is sent again in half a minute, not at once', async () => {
  const { outbox, world, disk, start, states } = outboxBench();
  await outbox.put(anEntry(1), 'k1');
  const sending = outbox.flush();
  while (states()[1] !== 'sending') await Promise.resolve();
  disk.full = true;
  expect(await sending).toBe(world.now + 30_000);
  disk.full = false;
  await start().flush();
  expect(states()).toEqual({ 1: 'sent' });
  expect(world.requests).toEqual(['log', 'log']);
});

test('an article whose row was deleted by hand can be logged again: the sheet decides, not the queue', async () => {
  const { outbox, world, sheet } = outboxBench();
  await outbox.put(anEntry(1), 'k1');
  await outbox.flush();
  sheet.entries.clear();
  world.now += 5 * minute;
  expect(await outbox.put({ ...anEntry(1), uuid: uuidOf(2) }, 'k1')).toEqual({
    ok: true,
    value: { uuid: uuidOf(2) },
  });
  await outbox.flush();
  expect([...sheet.entries.keys()]).toEqual([uuidOf(2)]);
});

test('saved again while its undo is under way, it is a new article and is not undone with the old one', async () => {
  const { outbox, sheet, states } = outboxBench();
  await outbox.put(anEntry(1), 'k1');
  const sending = outbox.flush();
  while (states()[1] !== 'sending') await Promise.resolve();
  await outbox.undo(uuidOf(1));
  await outbox.put({ ...anEntry(1), uuid: uuidOf(2) }, 'k1');
  await sending;
  await outbox.flush();
  expect(states()).toEqual({ 1: 'undone', 2: 'sent' });
  expect([...sheet.entries.keys()]).toEqual([uuidOf(2)]);
});

test('is not written anew where nothing changes', async () => {
  const { outbox, disk } = outboxBench();
  await outbox.put(anEntry(1), 'k1');
  await outbox.flush();
  const { writes } = disk;
  await outbox.put(anEntry(1), 'k1');
  await outbox.hurry();
  await outbox.undo('another');
  await outbox.flush();
  expect(disk.writes).toBe(writes);
});

test.each(['no network', 'no connection', 'a full disk'])(
  '%s: looked at again in half a minute, not at once',
  async (what) => {
    const { outbox, world, disk, states } = outboxBench();
    await outbox.put(anEntry(1), 'k1');
    world.online = what !== 'no network';
    world.connected = what !== 'no connection';
    disk.full = what === 'a full disk';
    expect(await outbox.flush()).toBe(world.now + 30_000);
    Object.assign(world, { online: true, connected: true });
    disk.full = false;
    expect(await outbox.flush()).toBeNull();
    expect(states()).toEqual({ 1: 'sent' });
  },
);
