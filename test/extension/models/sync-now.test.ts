import { expect, test } from 'vitest';
import { createSyncNow } from '../../../extension/models/sync-now';

test('says so while the sheet is asked, and asks once at a time', async () => {
  let asked = 0;
  let answer = (): void => undefined;
  const sync = createSyncNow(() => {
    asked += 1;
    return new Promise<void>((resolve) => {
      answer = resolve;
    });
  });
  const [first, second] = [sync.press(), sync.press()];
  expect([asked, sync.busy.value]).toEqual([1, true]);
  answer();
  await Promise.all([first, second]);
  expect(sync.busy.value).toBe(false);
  void sync.press();
  expect(asked).toBe(2);
});
