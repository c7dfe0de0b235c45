import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type KnownEntry, known } from '../../../extension/gateway/ledger';
import {
  findLogged,
  findTwins,
  forgetLedger,
  ledgerState,
  pinsItem,
  sheetMemory,
  themeCountsItem,
} from '../../../extension/storage/ledger';
import type { LedgerEntry } from '../../../shared/protocol';

const entry = (key: string, uuid: string): LedgerEntry => ({
  uuid,
  key,
  campaign: 'c1',
  title: 'Một bài',
  url: 'https://phuong.example.gov.vn/1',
  publishedOn: '2025-03-12',
  theme: 1,
  state: 'dang',
  by: 'Nguyễn Ví Dụ',
  at: '2025-03-12T08:15:00+07:00',
  row: 2,
  pinned: null,
});

const synced = { epoch: 'e', cursor: 1, checksum: '', at: '' };

test('keys that people typed into the sheet are only keys', async () => {
  await fakeBrowser.storage.local.clear();
  const keys = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', '', 'constructor', 'https://x/1'];
  const entries = keys.map((key, at) => known(entry(key, `u${at}`)));
  await sheetMemory.write(synced, { before: null, after: entries }, null);
  expect((await findLogged('constructor')).map(({ uuid }) => uuid)).toEqual(['u1', 'u5']);
  expect((await findLogged('https://x/1')).map(({ uuid }) => uuid)).toEqual(['u6']);
  expect(await findLogged('valueOf')).toEqual([]);
  expect((await sheetMemory.readEntries()).length).toBeGreaterThanOrEqual(keys.length - 1);
  expect(({} as Record<string, unknown>).uuid).toBeUndefined();
});

test('what stands pinned and what each theme has is ready without opening the ledger', async () => {
  await fakeBrowser.storage.local.clear();
  const pin = { pinId: 'p1', position: 'trang_chu', from: '2025-03-10', to: null, order: 2 } as const;
  const entries = [
    { ...entry('https://x/1', 'u1'), pins: [pin], title: 'Một tiêu đề dài. '.repeat(10) },
    { ...entry('https://x/2', 'u2'), origin: 'dang_lai' as const },
    { ...entry('https://x/3', 'u3'), state: 'go' as const, pins: [{ ...pin, pinId: 'p3' }] },
    { ...entry('https://x/4', 'u4'), theme: 7, origin: 'goc' as const },
  ].map(known);
  await sheetMemory.write(synced, { before: null, after: entries }, null);
  const [first, gone, ...more] = await pinsItem.getValue();
  expect(first).toMatchObject({ ...pin, article: 'u1', takenDown: false, url: entry('', '').url });
  expect(first?.title).toHaveLength(170);
  expect(gone).toMatchObject({ pinId: 'p3', takenDown: true });
  expect(more).toEqual([]);
  expect(await themeCountsItem.getValue()).toEqual({
    c1: { 1: { originals: 1, reposts: 1 }, 7: { originals: 1, reposts: 0 } },
  });
  await forgetLedger();
  expect(await pinsItem.getValue()).toEqual([]);
  expect(await themeCountsItem.getValue()).toEqual({});
});

test('the same title under another address is found, however it is typed', async () => {
  await fakeBrowser.storage.local.clear();
  const title = 'Phường Trảng Dài trao sinh kế cho 12 hộ nghèo';
  const long = `${title}: ${'nhiều mô hình hay '.repeat(10)}`;
  const entries = [
    { ...entry('https://x/1', 'u1'), title },
    { ...entry('https://y/1', 'u2'), title: title.toUpperCase() },
    { ...entry('https://z/1', 'u3'), title, state: 'go' as const },
    { ...entry('https://x/4', 'u4'), title: 'Thông báo' },
    { ...entry('https://y/4', 'u5'), title: 'Thông báo' },
    { ...entry('https://x/6', 'u6'), title: long },
  ].map(known);
  await sheetMemory.write(synced, { before: null, after: entries }, null);
  const uuids = async (text: string, key: string) => (await findTwins(text, key)).map(({ uuid }) => uuid);
  expect(await uuids(` ${title.normalize('NFD')}. `, 'https://w/1')).toEqual(['u1', 'u2']);
  expect(await uuids(title, 'https://x/1')).toEqual(['u2']);
  expect(await uuids('Thông báo', 'https://w/1')).toEqual([]);
  expect(await uuids(long, 'https://w/1')).toEqual(['u6']);
});

describe('a ledger of which something changed', () => {
  const kept = async () =>
    Object.entries(await fakeBrowser.storage.local.get(null)).filter(
      ([, value]) => JSON.stringify(value) !== '{}',
    );
  const ledgerOf = fc.uniqueArray(
    fc.record({
      uuid: fc.integer({ min: 1, max: 12 }),
      key: fc.nat(5),
      title: fc.nat(3),
      gone: fc.boolean(),
    }),
    { selector: ({ uuid }) => uuid, maxLength: 8 },
  );
  const fresh = ({ uuid, key, title, gone }: { uuid: number; key: number; title: number; gone: boolean }) =>
    known({
      ...entry(`https://x/${key}`, `u${uuid}`),
      title: `Phường Trảng Dài trao sinh kế lần ${title}`,
      state: gone ? 'go' : 'dang',
    });

  test('lies in its drawers as if all of it had been put there anew', async () => {
    await fc.assert(
      fc.asyncProperty(ledgerOf, ledgerOf, fc.array(fc.boolean()), async (first, second, stays) => {
        const before = first.map(fresh);
        // As a sync leaves them: what did not change is the very same entry.
        const staying = before.filter((_, at) => stays[at]);
        const news = second.map(fresh).filter(({ uuid }) => !staying.some((one) => one.uuid === uuid));
        const after: readonly KnownEntry[] = [...staying, ...news];
        await fakeBrowser.storage.local.clear();
        await sheetMemory.write(synced, { before: null, after }, null);
        const whole = await kept();
        await fakeBrowser.storage.local.clear();
        await sheetMemory.write(synced, { before: null, after: before }, null);
        await sheetMemory.write(synced, { before, after }, null);
        expect(await kept()).toEqual(whole);
      }),
      { numRuns: 15 },
    );
  });

  test('is written where it changed, and nowhere else', async () => {
    const before = Array.from({ length: 400 }, (_, at) =>
      known({ ...entry(`https://x/${at}`, `u${at}`), title: `Phường Trảng Dài trao sinh kế lần ${at}` }),
    );
    await sheetMemory.write(synced, { before: null, after: before }, null);
    const written = vi.spyOn(fakeBrowser.storage.local, 'set');
    const names = () => written.mock.calls.flatMap(([items]) => Object.keys(items as object));
    const [first, ...others] = before;
    await sheetMemory.write(synced, { before, after: [...others, { ...first!, state: 'go' }] }, null);
    expect(names().filter((name) => /^(entries|titles)-/.test(name))).toHaveLength(2);
    written.mockClear();
    await sheetMemory.write({ ...synced, at: 'now' }, null, null);
    expect(names().filter((name) => /^(entries|titles)-/.test(name))).toEqual([]);
    expect((await sheetMemory.readState())?.at).toBe('now');
  });
});

describe('a ledger that is damaged on the disk', () => {
  const title = 'Phường Trảng Dài trao sinh kế cho 12 hộ nghèo';
  const lying = known({ ...entry('https://x/1', 'u1'), title });
  const damage = async (which: RegExp, value: unknown) => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    await sheetMemory.write(synced, { before: null, after: [lying] }, null);
    const all = (await fakeBrowser.storage.local.get(null)) as Record<string, object>;
    for (const name of Object.keys(all).filter((one) => which.test(one))) {
      const inside = Object.keys(all[name] ?? {});
      if (value === undefined) await fakeBrowser.storage.local.remove(name);
      else if (typeof value === 'function') {
        await fakeBrowser.storage.local.set({
          [name]: Object.fromEntries(inside.map((key) => [key, value()])),
        });
      } else await fakeBrowser.storage.local.set({ [name]: value });
    }
  };

  test.each<[string, unknown]>([
    ['gone', undefined],
    ['a text', 'x'],
    ['a list', []],
    ['null', null],
    ['full of something else', () => 7],
    ['full of half entries', () => [{ uuid: 'u1' }, null]],
  ])('%s: what is asked is answered, and the next sync fetches everything', async (_, value) => {
    await damage(/^entries-/, value);
    expect(await findLogged('https://x/1')).toEqual([]);
    expect(await ledgerState.getValue()).toBeNull();
    expect(await sheetMemory.readEntries()).toEqual([]);
    await damage(/^titles-/, value);
    expect(await findTwins(title, 'https://y/1')).toEqual([]);
    expect(await ledgerState.getValue()).toBeNull();
  });

  test('an empty drawer is no damage', async () => {
    await sheetMemory.write(synced, { before: null, after: [] }, null);
    expect(await findLogged('https://x/1')).toEqual([]);
    expect(await ledgerState.getValue()).toEqual(synced);
  });
});
