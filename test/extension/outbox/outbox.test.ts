import { describe, expect, test } from 'vitest';
import { known } from '../../../extension/gateway/ledger';
import { articleKey } from '../../../shared/publication/key';
import { anEntry, uuidOf } from '../campaign';
import { outboxBench } from './bench';

const keyOf = (number: number) => articleKey(anEntry(number).url, null);
const minute = 60_000;

describe('the queue', () => {
  test('is on disk before anything is sent', async () => {
    const { outbox, states, world } = outboxBench();
    expect((await outbox.put(anEntry(1), keyOf(1))).ok).toBe(true);
    expect(states()).toEqual({ 1: 'waiting' });
    expect(world.requests).toEqual([]);
  });

  test('says which row an article came to', async () => {
    const { outbox, disk } = outboxBench();
    await outbox.put(anEntry(1), keyOf(1));
    expect(await outbox.flush()).toBeNull();
    expect(disk.items[0]?.state).toMatchObject({ kind: 'sent', row: 2 });
  });

  test('keeps nothing when the disk is full, and says so', async () => {
    const { outbox, disk, states } = outboxBench();
    disk.full = true;
    expect(await outbox.put(anEntry(1), keyOf(1))).toEqual({
      ok: false,
      problem: { kind: 'storage-full' },
    });
    expect(states()).toEqual({});
  });

  test('takes the same uuid once', async () => {
    const { outbox, disk } = outboxBench();
    await outbox.put(anEntry(1), keyOf(1));
    await outbox.put(anEntry(1), keyOf(1));
    expect(disk.items).toHaveLength(1);
  });

  test('two panels that save the same article are one intention', async () => {
    const { outbox, disk } = outboxBench();
    await outbox.put(anEntry(1), keyOf(1));
    const second = await outbox.put({ ...anEntry(1), uuid: uuidOf(2) }, keyOf(1));
    expect(second).toEqual({ ok: true, value: { uuid: uuidOf(1) } });
    expect(disk.items).toHaveLength(1);
  });

  test('sends fifty at most in one request, the oldest first', async () => {
    const { outbox, world, sheet } = outboxBench();
    for (let number = 1; number <= 120; number += 1) await outbox.put(anEntry(number), keyOf(number));
    await outbox.flush();
    expect(world.requests).toEqual(['log', 'log', 'log']);
    expect(sheet.entries.get(uuidOf(1))?.row).toBe(2);
    expect(sheet.entries.get(uuidOf(120))?.row).toBe(121);
  });

  test('sends nothing while there is no network, and all of it afterwards', async () => {
    const { outbox, world, states } = outboxBench();
    world.online = false;
    await outbox.put(anEntry(1), keyOf(1));
    await outbox.flush();
    expect(world.requests).toEqual([]);
    world.online = true;
    await outbox.flush();
    expect(states()).toEqual({ 1: 'sent' });
  });

  test('two senders at once send once', async () => {
    const { outbox, world } = outboxBench();
    await outbox.put(anEntry(1), keyOf(1));
    await Promise.all([outbox.flush(), outbox.flush(), outbox.flush()]);
    expect(world.requests).toEqual(['log']);
  });
});

describe('failures that pass', () => {
  test.each(['unreachable', 'answer-lost', 'html', 'busy'] as const)(
    '%s: sent again, one row',
    async (way) => {
      const { outbox, world, ways, states, sheet } = outboxBench();
      ways.push(way);
      await outbox.put(anEntry(1), keyOf(1));
      const next = await outbox.flush();
      expect(states()).toEqual({ 1: 'waiting' });
      expect(next).toBeGreaterThan(world.now);
      await outbox.flush();
      expect(world.requests).toHaveLength(1);
      world.now = next!;
      await outbox.flush();
      expect(states()).toEqual({ 1: 'sent' });
      expect(sheet.entries.size).toBe(1);
    },
  );

  test('each wait is longer than the one before, never above ten minutes', async () => {
    const { outbox, world, ways } = outboxBench();
    await outbox.put(anEntry(1), keyOf(1));
    const waits: number[] = [];
    for (let attempt = 0; attempt < 14; attempt += 1) {
      ways.push('unreachable');
      const next = (await outbox.flush())!;
      waits.push(next - world.now);
      world.now = next;
    }
    expect(waits.slice(0, 4)).toEqual([2_000, 4_000, 8_000, 16_000]);
    expect(Math.max(...waits)).toBe(10 * minute);
  });

  test('what a stopped worker left behind is sent by the next one, once', async () => {
    const { outbox, ways, start, states, sheet } = outboxBench();
    ways.push('worker-stops');
    await outbox.put(anEntry(1), keyOf(1));
    await expect(outbox.flush()).rejects.toThrow();
    expect(states()).toEqual({ 1: 'sending' });
    await start().flush();
    expect(states()).toEqual({ 1: 'sent' });
    expect(sheet.entries.size).toBe(1);
  });

  test('a revoked connection holds everything and refuses nothing', async () => {
    const { outbox, sheet, disk, states } = outboxBench();
    sheet.revoke('t');
    await outbox.put(anEntry(1), keyOf(1));
    await outbox.flush();
    expect(states()).toEqual({ 1: 'waiting' });
    expect(disk.items[0]?.lastProblem).toEqual({ kind: 'revoked-token' });
  });
});

describe('refusals for good', () => {
  test('one bad article is set aside and does not hold the others', async () => {
    const { outbox, states, disk } = outboxBench();
    await outbox.put(anEntry(1), keyOf(1));
    // The envelope does not take it, so the whole request is refused.
    await outbox.put({ ...anEntry(2), title: '' }, keyOf(2));
    await outbox.put(anEntry(3), keyOf(3));
    await outbox.flush();
    expect(states()).toEqual({ 1: 'sent', 2: 'refused', 3: 'sent' });
    expect(disk.items[1]?.state).toMatchObject({ problem: { kind: 'bad-data' } });
  });

  test('a duplicate says who, when and which row', async () => {
    const { outbox, sheet, disk } = outboxBench();
    sheet.addToken('other', 'Lê Mô Phỏng');
    await sheet.gateway('other').send({ op: 'log', items: [{ ...anEntry(1), uuid: uuidOf(9) }] });
    await outbox.put(anEntry(1), keyOf(1));
    await outbox.flush();
    expect(disk.items[0]?.state).toMatchObject({
      kind: 'refused',
      problem: { kind: 'duplicate', by: 'Lê Mô Phỏng', row: 2 },
    });
  });

  test('retry sends a refused article again as it is', async () => {
    const { outbox, states } = outboxBench();
    await outbox.put(anEntry(1, { campaign: 'gone' }), keyOf(1));
    await outbox.flush();
    expect(states()).toEqual({ 1: 'refused' });
    await outbox.retry(uuidOf(1));
    expect(states()).toEqual({ 1: 'waiting' });
  });

  test('dismiss takes a refused article off the list, never one that is still to be sent', async () => {
    const { outbox, states } = outboxBench();
    await outbox.put(anEntry(1, { campaign: 'gone' }), keyOf(1));
    await outbox.flush();
    await outbox.put(anEntry(2), keyOf(2));
    await outbox.dismiss(uuidOf(1));
    await outbox.dismiss(uuidOf(2));
    expect(states()).toEqual({ 2: 'waiting' });
  });
});

describe('undo', () => {
  test('of an article that never left removes it', async () => {
    const { outbox, states, world } = outboxBench();
    await outbox.put(anEntry(1), keyOf(1));
    await outbox.undo(uuidOf(1));
    await outbox.flush();
    expect(states()).toEqual({});
    expect(world.requests).toEqual([]);
  });

  test('of a logged article removes its row, also after failures', async () => {
    const { outbox, ways, world, states, sheet } = outboxBench();
    await outbox.put(anEntry(1), keyOf(1));
    await outbox.flush();
    ways.push('unreachable', 'answer-lost');
    await outbox.undo(uuidOf(1));
    for (let turn = 0; turn < 3; turn += 1) world.now = (await outbox.flush()) ?? world.now;
    expect(states()).toEqual({ 1: 'undone' });
    expect(sheet.entries.size).toBe(0);
  });

  test('pressed while it is being sent: logged, then undone', async () => {
    const { outbox, states, sheet } = outboxBench();
    await outbox.put(anEntry(1), keyOf(1));
    await Promise.all([outbox.flush(), outbox.undo(uuidOf(1))]);
    await outbox.flush();
    expect(sheet.entries.size).toBe(0);
    expect(['undone', undefined]).toContain(states()[1]);
  });

  test('of an article whose request was lost waits until that request can no longer write', async () => {
    const { outbox, ways, world, states } = outboxBench();
    ways.push('unreachable');
    await outbox.put(anEntry(1), keyOf(1));
    await outbox.flush();
    const left = world.now;
    await outbox.undo(uuidOf(1));
    const next = await outbox.flush();
    expect(states()).toEqual({ 1: 'undoing' });
    expect(next).toBe(left + 6 * minute);
    world.now = next!;
    await outbox.flush();
    expect(states()).toEqual({ 1: 'undone' });
  });

  test('of an entry that only the ledger knows', async () => {
    const { outbox, sheet, states } = outboxBench();
    await sheet.gateway('t').send({ op: 'log', items: [anEntry(7)] });
    await outbox.undoLogged(known(sheet.entries.get(uuidOf(7))!), 'https://x.example/7');
    await outbox.flush();
    expect(states()).toEqual({ 7: 'undone' });
    expect(sheet.entries.size).toBe(0);
  });

  test('of another person’s entry is refused, and the row stays', async () => {
    const { outbox, sheet, disk } = outboxBench();
    sheet.addToken('other', 'Lê Mô Phỏng');
    await sheet.gateway('other').send({ op: 'log', items: [anEntry(7)] });
    await outbox.undoLogged(known(sheet.entries.get(uuidOf(7))!), 'https://x.example/7');
    await outbox.flush();
    expect(disk.items[0]).toMatchObject({ state: { kind: 'sent' }, lastProblem: { kind: 'not-yours' } });
    expect(sheet.entries.size).toBe(1);
  });
});

test('settled articles are forgotten in time, those that wait never', async () => {
  const { outbox, world, disk } = outboxBench();
  for (let number = 1; number <= 100; number += 1) await outbox.put(anEntry(number), keyOf(number));
  await outbox.flush();
  world.online = false;
  await outbox.put(anEntry(101), keyOf(101));
  expect(disk.items.length).toBeLessThan(70);
  expect(disk.items.at(-1)?.state.kind).toBe('waiting');
});
