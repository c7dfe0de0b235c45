import { describe, expect, test } from 'vitest';
import { currentReading } from '../../../extension/panel/current-reading';
import type { TabReading } from '../../../extension/storage/readings';

const address = 'https://phuong.example.gov.vn/1';
const reading: TabReading = {
  tabId: 7,
  windowId: 1,
  address,
  pressedAt: 1000,
  outcome: { kind: 'reading' },
};
const readings = { 7: reading };
const tab = { tabId: 7, address, moved: 0 };

describe('the page in view is the one that was read', () => {
  test('same tab, same address', () => {
    expect(currentReading(tab, readings)).toBe(reading);
    expect(currentReading({ ...tab, address: `${address}#binh-luan` }, readings)).toBe(reading);
  });

  test('another tab, another address, or a page that came after the press', () => {
    expect(currentReading({ ...tab, tabId: 8 }, readings)).toBeNull();
    expect(currentReading({ ...tab, address: 'https://phuong.example.gov.vn/2' }, readings)).toBeNull();
    expect(currentReading({ ...tab, address: `${address}#/bai/2` }, readings)).toBeNull();
    expect(currentReading({ tabId: 7, address: null, moved: 1001 }, readings)).toBeNull();
    expect(currentReading(null, readings)).toBeNull();
  });

  test('where the browser hides the address, what moved before the press does not matter', () => {
    expect(currentReading({ tabId: 7, address: null, moved: 999 }, readings)).toBe(reading);
  });
});
