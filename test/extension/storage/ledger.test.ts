import { expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { known } from '../../../extension/gateway/ledger';
import { findLogged, sheetMemory } from '../../../extension/storage/ledger';
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
