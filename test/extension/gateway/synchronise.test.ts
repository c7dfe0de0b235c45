import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createInMemorySheet } from '../../../extension/gateway/in-memory';
import { synchronise } from '../../../extension/gateway/synchronise';
import { findLogged, forgetLedger, referenceItem, sheetMemory } from '../../../extension/storage/ledger';
import { articleKey } from '../../../shared/publication/key';
import { aCampaign, anEntry, uuidOf } from '../campaign';

const keyOf = (number: number) => articleKey(anEntry(number).url, null)!;
const setUp = () => {
  const sheet = createInMemorySheet({ campaigns: [aCampaign()] });
  sheet.addToken('t', 'Nguyễn Ví Dụ');
  return { sheet, gateway: sheet.gateway('t') };
};

beforeEach(() => fakeBrowser.reset());

describe('a long ledger', () => {
  const filled = async (perPart: number, count: number) => {
    const sheet = createInMemorySheet({ campaigns: [aCampaign()], perPart });
    sheet.addToken('t', 'Nguyễn Ví Dụ');
    const gateway = sheet.gateway('t');
    for (let at = 1; at <= count; at += 1) await gateway.send({ op: 'log', items: [anEntry(at)] });
    const asked: unknown[] = [];
    const watched: typeof gateway = {
      send: (request) => {
        if (request.op === 'sync') asked.push(request.part);
        return gateway.send(request);
      },
    };
    return { sheet, gateway, watched, asked };
  };

  test('comes in parts, and is kept when all of them are there', async () => {
    const { watched, asked } = await filled(2, 5);
    expect((await synchronise(watched, sheetMemory)).ok).toBe(true);
    expect(asked).toEqual([0, 3, 5]);
    for (let at = 1; at <= 5; at += 1) expect(await findLogged(keyOf(at))).toHaveLength(1);
    await synchronise(watched, sheetMemory);
    expect(asked).toEqual([0, 3, 5, 0]);
  });

  test('what is logged and deleted between two parts is set right by the next sync at the latest', async () => {
    const { sheet, gateway, watched } = await filled(2, 5);
    let meddled = false;
    const meddling: typeof gateway = {
      send: async (request) => {
        if (request.op === 'sync' && request.part === 3 && !meddled) {
          meddled = true;
          sheet.entries.delete(uuidOf(1));
          await gateway.send({ op: 'log', items: [anEntry(6)] });
        }
        return watched.send(request);
      },
    };
    await synchronise(meddling, sheetMemory);
    await synchronise(meddling, sheetMemory);
    expect(await findLogged(keyOf(1))).toEqual([]);
    for (let at = 2; at <= 6; at += 1) expect(await findLogged(keyOf(at))).toHaveLength(1);
  });

  test('a part that fails leaves what was known; a sheet that repeats its parts is not asked without end', async () => {
    const { watched, asked } = await filled(2, 5);
    const failing: typeof watched = {
      send: async (request) =>
        request.op === 'sync' && request.part === 3
          ? { ok: false, problem: { kind: 'busy' } }
          : watched.send(request),
    };
    expect((await synchronise(failing, sheetMemory)).ok).toBe(false);
    expect(await sheetMemory.readState()).toBeNull();
    const stuck: typeof watched = {
      send: async (request) => {
        const answer = await watched.send(request);
        return request.op === 'sync' && answer.ok
          ? { ok: true, value: { ...answer.value, next: 3 } }
          : answer;
      },
    };
    await synchronise(stuck, sheetMemory);
    expect(asked.length).toBeLessThan(10);
  });
});

describe('what the extension knows without a network', () => {
  test('every logged article: who, when, which row', async () => {
    const { gateway } = setUp();
    await gateway.send({ op: 'log', items: [anEntry(1), anEntry(2)] });
    await synchronise(gateway, sheetMemory);
    expect(await findLogged(keyOf(2))).toMatchObject([{ uuid: uuidOf(2), by: 'Nguyễn Ví Dụ', row: 3 }]);
    expect(await findLogged('never')).toEqual([]);
    expect((await referenceItem.getValue())?.campaigns).toEqual([aCampaign()]);
  });

  test('changes are added, removals are taken off', async () => {
    const { gateway } = setUp();
    await gateway.send({ op: 'log', items: [anEntry(1)] });
    await synchronise(gateway, sheetMemory);
    await gateway.send({ op: 'log', items: [anEntry(2)] });
    await gateway.send({ op: 'undo', uuid: uuidOf(1) });
    await synchronise(gateway, sheetMemory);
    expect(await findLogged(keyOf(1))).toEqual([]);
    expect(await findLogged(keyOf(2))).toHaveLength(1);
    expect((await referenceItem.getValue())?.campaigns).toHaveLength(1);
  });

  test('a row that somebody deleted by hand does not add up, so everything is fetched anew', async () => {
    const { gateway, sheet } = setUp();
    await gateway.send({ op: 'log', items: [anEntry(1), anEntry(2)] });
    await synchronise(gateway, sheetMemory);
    sheet.entries.delete(uuidOf(1));
    await synchronise(gateway, sheetMemory);
    expect(await findLogged(keyOf(1))).toEqual([]);
    expect(await findLogged(keyOf(2))).toHaveLength(1);
  });

  test('nothing new: nothing of the ledger is read or written', async () => {
    const { gateway } = setUp();
    await gateway.send({ op: 'log', items: [anEntry(1)] });
    await synchronise(gateway, sheetMemory);
    const read = vi.fn(sheetMemory.readEntries);
    const write = vi.fn(sheetMemory.write);
    const answer = await synchronise(gateway, { ...sheetMemory, readEntries: read, write });
    expect(answer.ok).toBe(true);
    expect(read).not.toHaveBeenCalled();
    expect(write.mock.calls.map(([, ledger]) => ledger)).toEqual([null]);
    expect((await referenceItem.getValue())?.campaigns).toHaveLength(1);
  });

  test('what was lost from the disk, and noticed by nobody, comes back with the next change', async () => {
    const { gateway } = setUp();
    await gateway.send({ op: 'log', items: [anEntry(1), anEntry(2)] });
    await synchronise(gateway, sheetMemory);
    const all = await fakeBrowser.storage.local.get(null);
    for (const name of Object.keys(all).filter((one) => /^entries-/.test(one)))
      await fakeBrowser.storage.local.set({ [name]: {} });
    expect(await findLogged(keyOf(1))).toEqual([]);
    await gateway.send({ op: 'log', items: [anEntry(3)] });
    await synchronise(gateway, sheetMemory);
    for (const at of [1, 2, 3]) expect(await findLogged(keyOf(at))).toHaveLength(1);
  });

  test('a refusal changes nothing', async () => {
    const { gateway, sheet } = setUp();
    await gateway.send({ op: 'log', items: [anEntry(1)] });
    await synchronise(gateway, sheetMemory);
    sheet.revoke('t');
    expect(await synchronise(gateway, sheetMemory)).toMatchObject({ ok: false });
    expect(await findLogged(keyOf(1))).toHaveLength(1);
  });

  test('another sheet begins with nothing of the old one', async () => {
    const { gateway } = setUp();
    await gateway.send({ op: 'log', items: [anEntry(1)] });
    await synchronise(gateway, sheetMemory);
    await forgetLedger();
    expect(await findLogged(keyOf(1))).toEqual([]);
    expect(await sheetMemory.readState()).toBeNull();
  });
});
