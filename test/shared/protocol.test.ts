import { expect, test } from 'vitest';
import { badData } from '../../apps-script/doors/bad-data';
import { ArticleChanges, PinDraft } from '../../shared/protocol';

const reasonOf = (parsed: { success: boolean; error?: { issues: Parameters<typeof badData>[0] } }) =>
  parsed.success ? null : badData(parsed.error?.issues ?? []);

test.each(['2025-02-29', '2025-02-31', '2025-04-31', '2025-13-01', '1/3/2025'])('%s is no day', (day) => {
  expect(reasonOf(ArticleChanges.safeParse({ publishedOn: day }))).toEqual({
    kind: 'bad-data',
    field: 'publishedOn',
    reason: 'not-a-date',
  });
});

test.each(['2024-02-29', '2025-12-31'])('%s is a day', (day) => {
  expect(ArticleChanges.safeParse({ publishedOn: day }).success).toBe(true);
});

test('a pin does not end before it begins', () => {
  const pin = { position: 'trang_chu', from: '2025-03-05', order: null };
  expect(PinDraft.safeParse({ ...pin, to: '2025-03-05' }).success).toBe(true);
  expect(reasonOf(PinDraft.safeParse({ ...pin, to: '2025-03-04' }))).toEqual({
    kind: 'bad-data',
    field: 'to',
    reason: 'not-a-date',
  });
});
