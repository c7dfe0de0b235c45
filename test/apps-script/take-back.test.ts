import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CellWrite } from '../../local-host/workbook/engine';
import type { HistoryLine, PageData } from '../../shared/protocol';
import type { TableId } from '../../shared/tables/index';
import { startTracker, type Tracker } from './tracker';

let tracker: Tracker;
beforeAll(async () => {
  tracker = await startTracker();
}, 120_000);
afterAll(() => tracker.host.close());

const newest = async (): Promise<HistoryLine> => {
  const { lines } = await tracker.page({ op: 'list-history', from: null });
  return lines[0] as HistoryLine;
};
const look = (line: string) => tracker.page({ op: 'take-back', line, plan: null });
/** Looks, and agrees to what was shown. */
const takeBack = async (line: string, role: 'owner' | 'officer' = 'officer') => {
  const { plan } = await look(line);
  return tracker.page({ op: 'take-back', line, plan }, role);
};
/** A cell that a person writes over, without a trigger noticing. */
const write = (table: TableId, row: number, column: number, cell: CellWrite) =>
  tracker.host.engine.apply(
    [{ op: 'write', sheet: tracker.sheetId(table), row, column, cells: [[cell]] }],
    'a person',
  );
const contents = async (table: TableId) =>
  (await tracker.rows(table)).map(({ row: _row, ...cells }) => cells);

test('an article that was logged is taken back, a late repeat hears it, and it can be brought again', async () => {
  const article = tracker.article({ pin: { position: 'trang_chu', from: '2025-03-12', to: null, order: 1 } });
  const before = [await contents('publications'), await contents('pins')];
  await tracker.log([article]);
  const after = [await contents('publications'), await contents('pins')];
  const line = await newest();
  expect(line).toMatchObject({ action: 'Ghi tin bài', standing: 'stands', bar: null, takesBack: false });

  const seen = await look(line.id);
  expect(seen).toMatchObject({
    written: false,
    counts: { removes: 2, restores: 0, sets: 0 },
    conflicts: [],
    steps: [{ does: 'removes' }, { does: 'removes', tab: 'Tin bài', subject: article.title }],
  });
  expect([await contents('publications'), await contents('pins')]).toEqual(after);
  expect((await takeBack(line.id)).written).toBe(true);
  expect([await contents('publications'), await contents('pins')]).toEqual(before);
  expect((await tracker.log([article]))[0]).toMatchObject({ kind: 'refused', problem: { kind: 'undone' } });

  const taking = await newest();
  expect(taking).toMatchObject({ action: 'Hoàn tác từ Nhật ký', takesBack: true, standing: 'stands' });
  const { lines } = await tracker.page({ op: 'list-history', from: line.id });
  expect(lines[0]).toMatchObject({ id: line.id, standing: 'taken-back', takenBack: { by: taking.by } });
  expect((await takeBack(line.id)).written).toBe(false);

  expect((await takeBack(taking.id)).written).toBe(true);
  expect([await contents('publications'), await contents('pins')]).toEqual(after);
  expect((await tracker.log([article]))[0]).toMatchObject({ kind: 'logged' });
  const again = await tracker.page({ op: 'list-history', from: line.id });
  expect(again.lines[0]?.standing).toBe('stands');
});

test('what an editor took out is brought back with its pin, and the extension hears of it', async () => {
  const article = tracker.article({ pin: { position: 'trang_chu', from: '2025-03-12', to: null, order: 1 } });
  await tracker.log([article]);
  const stood = [await contents('publications'), await contents('pins')];
  const first = await tracker.ask({ op: 'sync', known: null });
  await tracker.ask({ op: 'undo', uuid: article.uuid });
  expect((await takeBack((await newest()).id)).counts).toMatchObject({ restores: 1, sets: 2 });
  expect([await contents('publications'), await contents('pins')]).toEqual(stood);
  const { epoch, cursor, checksum } = first;
  const known = { epoch, cursor, checksum, reference: first.reference?.version ?? '' };
  const next = await tracker.ask({ op: 'sync', known });
  expect(next.entries.find(({ uuid }) => uuid === article.uuid)?.pinned).not.toBeNull();
});

test('an article that was logged again meanwhile is not brought back beside it', async () => {
  const article = tracker.article();
  await tracker.log([article]);
  await tracker.ask({ op: 'undo', uuid: article.uuid });
  const line = await newest();
  const second = tracker.article({ url: article.url });
  await tracker.log([second]);
  const seen = await look(line.id);
  expect(seen).toMatchObject({ plan: '', conflicts: [{ why: 'same-article', subject: article.title }] });
});

test('what others changed since is told with who did it, and only the rest is taken back', async () => {
  const article = tracker.article();
  await tracker.log([article]);
  await tracker.ask({ op: 'update', uuid: article.uuid, changes: { theme: 5, section: 'Xã hội' } });
  const line = await newest();
  await tracker.ask({ op: 'update', uuid: article.uuid, changes: { theme: 6 } });
  const seen = await look(line.id);
  expect(seen).toMatchObject({
    counts: { sets: 1 },
    steps: [{ does: 'sets', column: 'Chuyên mục', from: 'Xã hội', to: 'Tin tức' }],
    conflicts: [
      { why: 'changed', column: 'Nội dung chính', was: '5', now: '6', by: 'Nguyễn Thị Hồng', tab: 'Tin bài' },
    ],
  });
  expect((await takeBack(line.id)).written).toBe(true);
  const row = (await tracker.rows('publications')).find(({ id }) => id === article.uuid);
  expect(row).toMatchObject({ theme: 6, section: 'Tin tức' });
  const { lines } = await tracker.page({ op: 'list-history', from: line.id });
  expect(lines[0]?.standing).toBe('partly');
});

test('nothing is written when something changed between looking and agreeing', async () => {
  const article = tracker.article();
  await tracker.log([article]);
  const line = await newest();
  const { plan } = await look(line.id);
  const row = (await tracker.rows('publications')).find(({ id }) => id === article.uuid)?.row ?? 0;
  write('publications', row, 25, { kind: 'text', value: 'đã xem', forced: false });
  const answer = await tracker.page({ op: 'take-back', line: line.id, plan });
  expect(answer).toMatchObject({
    written: false,
    plan: '',
    conflicts: [{ why: 'changed', column: 'Ghi chú', was: '', now: 'đã xem', by: null }],
  });
  expect((await tracker.rows('publications')).some(({ id }) => id === article.uuid)).toBe(true);
});

test('a deadline, units and coverage are set back; a cell that was right already is no conflict', async () => {
  const stood = [await contents('campaigns'), await contents('units'), await contents('coverage')];
  await tracker.page({ op: 'set-deadline', campaign: tracker.campaign, deadline: '2025-05-01' });
  const deadline = await newest();
  const unit = (await tracker.page({ op: 'status' })).units[0]?.id;
  const themes = [{ number: 1, state: 'verified', link: 'https://example.vn/a', note: 'đủ' }];
  await tracker.page({ op: 'set-coverage', campaign: tracker.campaign, unit, themes });
  const coverage = await newest();
  const draft = {
    id: 'don-vi-moi',
    order: 99,
    code: '',
    kind: 'co_quan',
    name: 'Đơn vị mới',
    shortName: '',
    aliases: [],
    needsPrefix: false,
    validFrom: null,
    validTo: null,
    predecessors: [],
    successor: '',
    legalBasis: '',
  };
  await tracker.page({ op: 'import-units', units: [draft] });
  const units = await newest();
  for (const line of [deadline, units, coverage]) expect((await takeBack(line.id)).written).toBe(true);
  expect([await contents('campaigns'), await contents('units'), await contents('coverage')]).toEqual(stood);
});

test('lines that cannot be taken back say why', async () => {
  const bars = new Map<string, string | null>();
  let from: string | null = null;
  do {
    const page: PageData<'list-history'> = await tracker.page({ op: 'list-history', from });
    for (const line of page.lines) bars.set(line.action, line.bar);
    from = page.next;
  } while (from !== null);
  expect(Object.fromEntries(bars)).toMatchObject({
    'Thiết lập sổ': 'set-up',
    'Cấp mã kết nối': 'connection',
    'Kết nối thiết bị': 'connection',
    'Lập đợt': null,
    'Nạp đơn vị': null,
    'Đặt địa chỉ kết nối': null,
  });
  expect(await tracker.host.callAs('owner', { op: 'take-back', line: 'x', plan: null })).toMatchObject({
    ok: false,
    problem: { kind: 'not-found', what: 'line' },
  });
});

test('an officer cannot take back what only the owner may set', async () => {
  let line: HistoryLine | undefined;
  for (let from: string | null = null; line === undefined; ) {
    const page: PageData<'list-history'> = await tracker.page({ op: 'list-history', from }, 'officer');
    line = page.lines.find(({ action }) => action === 'Đặt địa chỉ kết nối');
    from = page.next;
  }
  expect(line.bar).toBe('owner-only');
});

test('a campaign with articles stays, with its themes', async () => {
  const { lines } = await tracker.page({ op: 'list-history', from: null });
  let created = lines.find(({ action }) => action === 'Lập đợt');
  for (let from = lines[lines.length - 1]?.id ?? null; created === undefined; ) {
    const page: PageData<'list-history'> = await tracker.page({ op: 'list-history', from });
    created = page.lines.find(({ action }) => action === 'Lập đợt');
    from = page.next;
  }
  const seen = await look(created.id);
  expect(seen.conflicts.map(({ why }) => why)).toContain('in-use');
  expect(seen.steps.some(({ tab }) => tab === 'Danh mục')).toBe(false);
});
