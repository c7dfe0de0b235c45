import { expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { known } from '../../../extension/gateway/ledger';
import {
  findLogged,
  findTwins,
  forgetLedger,
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

test('keys that people typed into the sheet are only keys', async () => {
  await fakeBrowser.storage.local.clear();
  const keys = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', '', 'constructor', 'https://x/1'];
  const entries = keys.map((key, at) => known(entry(key, `u${at}`)));
  const state = { epoch: 'e', cursor: 1, checksum: '', at: '' };
  await sheetMemory.write(state, entries, null);
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
  const state = { epoch: 'e', cursor: 1, checksum: '', at: '' };
  await sheetMemory.write(state, entries, null);
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
  await sheetMemory.write({ epoch: 'e', cursor: 1, checksum: '', at: '' }, entries, null);
  const uuids = async (text: string, key: string) => (await findTwins(text, key)).map(({ uuid }) => uuid);
  expect(await uuids(` ${title.normalize('NFD')}. `, 'https://w/1')).toEqual(['u1', 'u2']);
  expect(await uuids(title, 'https://x/1')).toEqual(['u2']);
  expect(await uuids('Thông báo', 'https://w/1')).toEqual([]);
  expect(await uuids(long, 'https://w/1')).toEqual(['u6']);
});
