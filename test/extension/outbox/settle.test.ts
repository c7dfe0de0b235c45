import { expect, test } from 'vitest';
import { triesWhenFailed } from '../../../extension/outbox/back-off';
import { newItem, type OutboxItem } from '../../../extension/outbox/item';
import { settleBatch } from '../../../extension/outbox/settle';
import { refused } from '../../../shared/result';
import { anEntry } from '../campaign';

const failed = refused({ kind: 'failed', code: 'c86989' } as const);
const settled = (item: OutboxItem): OutboxItem => settleBatch([item], failed, 1_000)[0] as OutboxItem;

test('a sheet that fails is asked again, however often the article was lost on the way before', () => {
  let item: OutboxItem = { ...newItem(anEntry(1), 'k1', ''), attempts: 11, alone: true };
  for (let tries = 1; tries < triesWhenFailed; tries += 1) {
    item = settled(item);
    // What failed may have written its row: only the sheet can tell.
    expect(item.state.kind).toBe('waiting');
  }
  expect(settled(item).state.kind).toBe('refused');
});
