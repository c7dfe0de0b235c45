import { afterAll, beforeAll, expect, test } from 'vitest';
import { entriesPerPart, type SyncData } from '../../shared/protocol';
import { ledgerChecksum } from '../../shared/publication/ledger-checksum';
import { addArticles } from './large-tracker';
import { startTracker, type Tracker } from './tracker';

let tracker: Tracker;
beforeAll(async () => {
  tracker = await startTracker();
}, 120_000);
afterAll(() => tracker.host.close());

const sync = (known: unknown) => tracker.ask<'sync'>({ op: 'sync', known });
const heldBy = (data: SyncData) => ({
  epoch: data.epoch,
  cursor: data.cursor,
  checksum: data.checksum,
  reference: data.reference?.version ?? '',
});
const checksumOf = (entries: SyncData['entries']) => ledgerChecksum(entries);

test('the first sync tells everything, campaign, themes, phrases and units included', async () => {
  const article = tracker.article({
    pin: { position: 'banner', from: '2025-03-12', to: '2025-04-01', order: null },
  });
  await tracker.log([article, tracker.article()]);
  const all = await sync(null);
  expect(all).toMatchObject({
    complete: true,
    you: { name: 'Nguyễn Thị Hồng', role: 'editor' },
    removed: [],
  });
  expect(all.checksum).toBe(checksumOf(all.entries));
  expect(all.entries.find((entry) => entry.uuid === article.uuid)).toMatchObject({
    title: article.title,
    publishedOn: '2025-03-12',
    theme: 3,
    state: 'dang',
    by: 'Nguyễn Thị Hồng',
    pinned: { pinId: article.uuid, position: 'banner', to: '2025-04-01' },
    genre: 'tin',
    origin: 'goc',
    pins: [{ pinId: article.uuid, position: 'banner', from: '2025-03-12', to: '2025-04-01', order: null }],
  });
  expect(all.entries.filter(({ pins }) => pins !== undefined)).toHaveLength(1);
  const campaign = all.reference?.campaigns[0];
  expect(campaign).toMatchObject({
    id: tracker.campaign,
    active: true,
    stage: 'du_thao',
    from: '2025-01-01',
    deadline: null,
  });
  expect(campaign?.themes.map((theme) => theme.number)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(campaign?.themes[0]?.strong).toContain('giảm nghèo theo chiều sâu');
  expect(campaign?.units).toHaveLength(27);
  expect(campaign?.gate.positive).toContain('nghèo');
});

test('later ones tell what was added, changed, pinned or undone since', async () => {
  const first = await sync(null);
  const known = { ...heldBy(first), reference: first.reference?.version ?? '' };
  const [one, two] = [tracker.article(), tracker.article()];
  await tracker.log([one, two]);
  await tracker.ask({ op: 'undo', uuid: two.uuid });
  await tracker.ask({ op: 'update', uuid: one.uuid, changes: { state: 'go' } });
  const next = await sync(known);
  expect(next.complete).toBe(false);
  expect(next.reference).toBeNull();
  expect(next.entries.map((entry) => [entry.uuid, entry.state])).toEqual([[one.uuid, 'go']]);
  expect(next.removed).toEqual([two.uuid]);
  expect(checksumOf([...first.entries, ...next.entries])).toBe(next.checksum);
  const quiet = await sync({ ...known, cursor: next.cursor, checksum: next.checksum });
  expect(quiet).toMatchObject({ complete: false, entries: [], removed: [] });
});

test('a deadline that is set is told with the campaign', async () => {
  const known = heldBy(await sync(null));
  await tracker.page({ op: 'set-deadline', campaign: tracker.campaign, deadline: '2025-04-04' });
  expect((await sync(known)).reference?.campaigns[0]).toMatchObject({ deadline: '2025-04-04' });
});

test('a row deleted by hand, or another epoch, brings everything', async () => {
  const [gone] = [tracker.article()];
  await tracker.log([gone]);
  const first = await sync(null);
  const known = heldBy(first);
  const row = (await tracker.rows('publications')).find((one) => one.id === gone.uuid)?.row ?? 0;
  tracker.host.engine.apply(
    [{ op: 'delete-rows', sheet: tracker.sheetId('publications'), row, count: 1 }],
    'a person',
  );
  const after = await sync(known);
  expect(after.complete).toBe(true);
  expect(after.entries.some((entry) => entry.uuid === gone.uuid)).toBe(false);
  expect((await sync({ ...heldBy(after), epoch: 'another' })).complete).toBe(true);
  expect((await sync({ ...heldBy(after), cursor: 99_999 })).complete).toBe(true);
});

test('pin and unpin are dated rows, told by the next sync', async () => {
  const article = tracker.article();
  await tracker.log([article]);
  const known = heldBy(await sync(null));
  const pinId = '11111111-1111-4111-8111-111111111111';
  const pin = { position: 'tieu_diem', from: '2025-04-01', to: null, order: 2 };
  const pinned = await tracker.ask<'pin'>({ op: 'pin', pinId, article: article.uuid, pin });
  const again = await tracker.ask<'pin'>({ op: 'pin', pinId, article: article.uuid, pin });
  expect(again.row).toBe(pinned.row);
  // Pressed in another browser: it stands there already, and one row is enough to show it.
  const other = { pinId: '22222222-2222-4222-8222-222222222222', article: article.uuid, pin };
  expect(await tracker.ask<'pin'>({ op: 'pin', ...other })).toMatchObject({ pinId, row: pinned.row });
  expect((await sync(known)).entries[0]?.pinned).toEqual({ pinId, position: 'tieu_diem', to: null });
  await tracker.ask({ op: 'unpin', article: article.uuid });
  const row = (await tracker.rows('pins')).find((one) => one.id === pinId);
  expect(row).toMatchObject({ unpinned_by: 'Nguyễn Thị Hồng' });
  expect(typeof row?.unpinned_at).toBe('number');
  expect((await sync(known)).entries[0]?.pinned).toBeNull();
  await tracker.ask({ op: 'unpin', article: article.uuid });
});

test('a long ledger comes in parts to who asks for them, and at once to an older extension', async () => {
  addArticles(tracker, 2 * entriesPerPart, 50_000);
  const whole = await sync(null);
  expect(whole.entries.length).toBeGreaterThan(2 * entriesPerPart);
  expect(whole.next).toBeUndefined();
  const first = await tracker.ask<'sync'>({ op: 'sync', known: null, part: 0 });
  expect(first.entries).toHaveLength(entriesPerPart);
  const parts = [first];
  for (let next = first.next; typeof next === 'number'; next = parts.at(-1)?.next) {
    parts.push(await tracker.ask<'sync'>({ op: 'sync', known: null, part: next }));
  }
  expect(parts).toHaveLength(3);
  expect(parts.map(({ reference }) => reference !== null)).toEqual([true, false, false]);
  expect(parts.flatMap(({ entries }) => entries)).toEqual(whole.entries);
  expect(checksumOf(whole.entries)).toBe(first.checksum);
  // Far behind, all is asked for anew: that comes in parts too.
  const behind = { ...heldBy(whole), cursor: 1 };
  const again = await tracker.ask<'sync'>({ op: 'sync', known: behind, part: 0 });
  expect(again).toMatchObject({ complete: true, next: first.next });
  expect(await sync(behind)).toMatchObject({ complete: false });
}, 60_000);
