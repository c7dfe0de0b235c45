import { known } from '../../extension/gateway/ledger';
import { newDeed } from '../../extension/models/deed';
import { newItem, type OutboxItem } from '../../extension/outbox/item';
import type { Problem } from '../../shared/problem';
import type { StandingPin } from '../../shared/protocol';
import { articleKey } from '../../shared/publication/key';
import { aCampaign, aLedgerEntry, anEntry, aReading, uuidOf } from '../extension/campaign';
import { heardAt, type Kept } from './panel-stage';

/** What the browser may keep, for the states of the panel: one article in view, others logged, pinned, waiting. */
const later = Date.now() + 3_600_000;
export const inAMonth = new Date(later + 30 * 86_400_000).toISOString().slice(0, 10);
export const reference = { version: 'r1', campaigns: [aCampaign({ to: inAMonth })] };
export const connected: Kept = { connected: true, reference };
export const article = aReading();
export const key = articleKey(article.address, article.canonical) ?? '';
export const read = (reading = article): Kept['outcome'] => ({ kind: 'read', article: reading });
export const offline = { kind: 'unreachable' } as const;
export const conflict: Problem = { kind: 'conflict', fields: [{ field: 'title', now: 'Tên trong sổ' }] };

export const item = (number: number, changes: Partial<OutboxItem> = {}): OutboxItem => ({
  ...newItem(anEntry(number), anEntry(number).url, heardAt),
  notBefore: later,
  ...changes,
});
export const ofArticle = (changes: Partial<OutboxItem>): OutboxItem => ({
  ...item(1),
  entry: { ...anEntry(1), url: article.address, title: article.title?.value ?? '' },
  key,
  ...changes,
});
export const sent = { kind: 'sent', row: 7, rowAt: heardAt } as const;
export const deed = (number: number) => ({
  ...newDeed(
    { id: `d${number}`, request: { op: 'unpin', article: uuidOf(number) }, about: `Bài số ${number}` },
    heardAt,
  ),
  notBefore: later,
});
export const logged = (changes: Parameters<typeof aLedgerEntry>[1] = {}) =>
  known(
    aLedgerEntry(1, {
      key,
      url: article.address,
      title: article.title?.value ?? '',
      ...changes,
    }),
  );
export const pin = (number: number, changes: Partial<StandingPin> = {}) => {
  const one: StandingPin = {
    pinId: uuidOf(500 + number),
    position: number === 3 ? 'banner' : 'trang_chu',
    from: '2025-03-10',
    to: null,
    order: number,
    ...changes,
  };
  const title =
    number === 2
      ? 'Phường Long Bình khai giảng lớp dạy nghề may công nghiệp cho lao động thuộc hộ nghèo'
      : undefined;
  return known(
    aLedgerEntry(number, {
      pins: [one],
      pinned: { pinId: one.pinId, position: one.position, to: one.to },
      ...(title ? { title } : {}),
    }),
  );
};
