import { describe, expect, test } from 'vitest';
import type { GatewayProblem, SheetGateway } from '../../../extension/gateway/sheet-gateway';
import { createOutbox } from '../../../extension/outbox/outbox';
import type { Outcome } from '../../../shared/protocol';
import { done, refused } from '../../../shared/result';
import { anEntry, uuidOf } from '../campaign';
import { outboxBench } from './bench';

/** The bench's queue, facing a sheet of another version, until that sheet is updated. */
const facing = (answer: (uuids: readonly string[]) => GatewayProblem | readonly Outcome[]) => {
  const bench = outboxBench();
  const version = { isOther: true };
  const update = bench.sheet.gateway('t');
  const gateway: SheetGateway = {
    send: async (request) => {
      if (!version.isOther || request.op !== 'log') return update.send(request);
      const given = answer(request.items.map(({ uuid }) => uuid));
      return 'kind' in given ? refused(given) : (done({ outcomes: given }) as never);
    },
  };
  const outbox = createOutbox({
    store: {
      read: async () => structuredClone(bench.disk.items),
      change: async (edit) => {
        bench.disk.items = structuredClone(edit(structuredClone(bench.disk.items)) ?? bench.disk.items);
        return true;
      },
    },
    gateway: async () => gateway,
    now: () => bench.world.now,
    isOnline: () => true,
    exclusively: (_name, run) => run(),
  });
  const wait = async (hours: number) => {
    for (let turn = 0; turn < hours * 4; turn += 1) {
      bench.world.now += 15 * 60_000;
      await outbox.flush();
    }
  };
  return { ...bench, outbox, version, wait };
};

describe('between versions nothing is refused that an update makes good', () => {
  test.each<GatewayProblem>([
    { kind: 'sheet-too-old', speaks: 1 },
    { kind: 'sheet-too-new', speaks: 2 },
    { kind: 'client-too-old', minimum: '3.0.0' },
    { kind: 'not-understood', said: 'parked' },
  ])('$kind holds everything, says why, and all is sent after the update', async (problem) => {
    const { outbox, disk, states, version, wait, sheet } = facing(() => problem);
    for (const number of [1, 2, 3]) await outbox.put(anEntry(number), `k${number}`);
    await wait(24);
    expect(states()).toEqual({ 1: 'waiting', 2: 'waiting', 3: 'waiting' });
    expect(disk.items.map(({ lastProblem }) => lastProblem)).toEqual([problem, problem, problem]);
    version.isOther = false;
    await wait(1);
    expect(states()).toEqual({ 1: 'sent', 2: 'sent', 3: 'sent' });
    expect(sheet.entries.size).toBe(3);
  });

  test('an article of which the sheet says what we do not know is tried again, then set aside with a reason', async () => {
    const unknown = { kind: 'not-understood', said: 'parked' } as const;
    const { outbox, disk, states, version, wait } = facing((uuids) =>
      uuids.map((uuid) =>
        uuid === uuidOf(2)
          ? { uuid, kind: 'refused', problem: unknown }
          : { uuid, kind: 'logged', row: 2, rowAt: '2025-03-12T08:15:00+07:00' },
      ),
    );
    for (const number of [1, 2, 3]) await outbox.put(anEntry(number), `k${number}`);
    await outbox.flush();
    expect(states()).toEqual({ 1: 'sent', 2: 'waiting', 3: 'sent' });
    await wait(24);
    expect(disk.items[1]?.state).toEqual({ kind: 'refused', problem: unknown });
    version.isOther = false;
    await outbox.retry(uuidOf(2));
    await outbox.flush();
    expect(states()[2]).toBe('sent');
  });
});
