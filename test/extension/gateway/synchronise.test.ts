import { beforeEach, describe, expect, test } from 'vitest';
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
