import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTracker, type Tracker } from './tracker';

let tracker: Tracker;
beforeAll(async () => {
  tracker = await startTracker();
});
afterAll(() => tracker.host.close());

test('an article becomes a row with real dates, and says which', async () => {
  const article = tracker.article({ title: 'Tin về sinh kế', note: 'ghi chú' });
  const [outcome] = await tracker.log([article]);
  expect(outcome).toMatchObject({ uuid: article.uuid, kind: 'logged', row: 2 });
  const row = (await tracker.rows('publications')).find((one) => one.id === article.uuid);
  expect(row).toMatchObject({
    row: 2,
    campaign: tracker.campaign,
    title: 'Tin về sinh kế',
    theme: 3,
    genre: 'Tin',
    origin: 'Tự viết',
    state: 'Đang đăng',
    units: 'Phường Trảng Dài',
    logged_by: 'Nguyễn Thị Hồng',
  });
  // 12/3/2025 and 08:15 as a spreadsheet counts them.
  expect(row?.published_on).toBe(45728);
  expect(row?.published_at).toBeCloseTo(8.25 / 24, 6);
});

test('the same uuid again hears the row that it has now, and there is one row', async () => {
  const article = tracker.article();
  const [first] = await tracker.log([article]);
  const [again] = await tracker.log([article]);
  expect(again).toMatchObject({ kind: 'logged', row: (first as { row: number }).row });
  expect((await tracker.rows('publications')).filter((row) => row.id === article.uuid)).toHaveLength(1);
});

test('another uuid for the same article is a duplicate: who, when, which row', async () => {
  const article = tracker.article({
    url: 'http://www.dongnai.gov.vn/Pages/newsdetail.aspx?NewsId=8325&CatId=105',
  });
  const [first] = await tracker.log([article]);
  const turned = 'https://dongnai.gov.vn/Pages/newsdetail.aspx?CatId=105&NewsId=8325';
  const [second] = await tracker.log([tracker.article({ url: turned })]);
  expect(second).toMatchObject({
    kind: 'refused',
    problem: {
      kind: 'duplicate',
      uuid: article.uuid,
      by: 'Nguyễn Thị Hồng',
      row: (first as { row: number }).row,
    },
  });
});

test('twice in one request: the second is a duplicate of the first', async () => {
  const one = tracker.article();
  const two = tracker.article({ url: one.url });
  const outcomes = await tracker.log([one, two]);
  expect(outcomes.map((outcome) => outcome.kind)).toEqual(['logged', 'refused']);
  expect(outcomes[1]).toMatchObject({ problem: { kind: 'duplicate', uuid: one.uuid } });
});

test('undone, then retried late: nothing comes back; saved anew: a new row', async () => {
  const article = tracker.article();
  await tracker.log([article]);
  await tracker.ask({ op: 'undo', uuid: article.uuid });
  expect((await tracker.rows('publications')).some((row) => row.id === article.uuid)).toBe(false);
  expect((await tracker.log([article]))[0]).toMatchObject({ kind: 'refused', problem: { kind: 'undone' } });
  const anew = { ...article, uuid: randomUUID() };
  expect((await tracker.log([anew]))[0]).toMatchObject({ kind: 'logged' });
  const undone = await tracker.ask({ op: 'undo', uuid: article.uuid });
  expect(undone.uuid).toBe(article.uuid);
});

test('an undo that overtakes its own log keeps the row from coming', async () => {
  const article = tracker.article();
  await tracker.ask({ op: 'undo', uuid: article.uuid });
  expect((await tracker.log([article]))[0]).toMatchObject({ kind: 'refused', problem: { kind: 'undone' } });
});

test('a row that was deleted by hand is not brought back by a repeat', async () => {
  const article = tracker.article();
  const [logged] = await tracker.log([article]);
  const { row } = logged as { row: number };
  tracker.host.engine.apply(
    [{ op: 'delete-rows', sheet: tracker.sheetId('publications'), row, count: 1 }],
    'a person',
  );
  expect((await tracker.log([article]))[0]).toMatchObject({ kind: 'refused', problem: { kind: 'undone' } });
});

test('a run that died between row and outcome: the retry finds its own row', async () => {
  const article = tracker.article();
  await tracker.log([article]);
  // The outcome cell of the last request is taken away, as if it had never been written.
  const sheet = tracker.sheetId('outcomes');
  const { row } = tracker.host.engine.extent(sheet);
  tracker.host.engine.apply([{ op: 'delete-rows', sheet, row, count: 1 }], 'a crash');
  expect((await tracker.log([article]))[0]).toMatchObject({ kind: 'logged' });
  expect((await tracker.rows('publications')).filter((one) => one.id === article.uuid)).toHaveLength(1);
  expect((await tracker.log([article]))[0]).toMatchObject({ kind: 'logged' });
});

test.each(['=1+1', '+84 251', '-5 độ', '@tin', "'trích", '12/3/2025', 'TRUE'])(
  'a title that reads %s is a title',
  async (title) => {
    const article = tracker.article({ title });
    await tracker.log([article]);
    const row = (await tracker.rows('publications')).find((one) => one.id === article.uuid);
    expect(row?.title).toBe(title);
  },
);

test('decomposed letters and the new tone style are stored as the official names are written', async () => {
  const article = tracker.article({ title: 'Phường Hoá An thuỷ lợi'.normalize('NFD') });
  await tracker.log([article]);
  const row = (await tracker.rows('publications')).find((one) => one.id === article.uuid);
  expect(row?.title).toBe('Phường Hóa An thủy lợi'.normalize('NFC'));
});

test('a pin asked for at once stands in Ghim and counts', async () => {
  const article = tracker.article({ pin: { position: 'trang_chu', from: '2025-03-12', to: null, order: 1 } });
  await tracker.log([article]);
  const pin = (await tracker.rows('pins')).find((one) => one.article === article.uuid);
  expect(pin).toMatchObject({
    position: 'Trang chủ',
    title: article.title,
    order: 1,
    pinned_by: 'Nguyễn Thị Hồng',
  });
});

test('a repost names its original, also one that is not in the ledger; an original names none', async () => {
  const original = tracker.article();
  const repost = (repostOf: string) =>
    tracker.article({ origin: 'dang_lai', repostOf, photos: 3, authorUnit: 'Trung tâm Văn hóa' });
  const [known, unknown] = [repost(original.uuid), repost(randomUUID())];
  const mistaken = tracker.article({ repostOf: original.uuid });
  const outcomes = await tracker.log([original, known, unknown, mistaken]);
  expect(outcomes.map(({ kind }) => kind)).toEqual(['logged', 'logged', 'logged', 'refused']);
  expect(outcomes[3]).toMatchObject({ problem: { kind: 'bad-data', field: 'repostOf' } });
  const rows = await tracker.rows('publications');
  for (const { uuid, repostOf } of [known, unknown]) {
    expect(rows.find(({ id }) => id === uuid)).toMatchObject({
      origin: 'Đăng lại',
      repost_of: repostOf,
      photos: 3,
      author_unit: 'Trung tâm Văn hóa',
    });
  }
  const plain = { repost_of: null, photos: null, author_unit: null };
  expect(rows.find(({ id }) => id === original.uuid)).toMatchObject(plain);
});

test('a person typing below the last row keeps what they type', async () => {
  const { engine } = tracker.host;
  const sheet = tracker.sheetId('publications');
  const last = Math.max(...(await tracker.rows('publications')).map((row) => row.row));
  const cells = [[{ kind: 'text', value: 'đang gõ', forced: false }]] as const;
  engine.apply([{ op: 'write', sheet, row: last + 1, column: 5, cells }], 'a person');
  const articles = [tracker.article(), tracker.article()];
  await tracker.log(articles);
  const rows = await tracker.rows('publications');
  expect(rows.filter((row) => row.title === 'đang gõ')).toHaveLength(1);
  expect(articles.every(({ uuid }) => rows.some((row) => row.id === uuid))).toBe(true);
});

test('one bad article does not keep the others', async () => {
  const fine = tracker.article();
  const bad = [
    tracker.article({ title: 'a'.repeat(60_000) }),
    tracker.article({ url: 'javascript:alert(1)' }),
    tracker.article({ url: 'file:///etc/passwd' }),
    tracker.article({ theme: 8 }),
    tracker.article({ campaign: 'no such' }),
  ];
  const outcomes = await tracker.log([...bad, fine]);
  const by = new Map(outcomes.map((outcome) => [outcome.uuid, outcome]));
  expect(by.get(fine.uuid)).toMatchObject({ kind: 'logged' });
  expect(bad.map(({ uuid }) => by.get(uuid)?.kind)).toEqual(bad.map(() => 'refused'));
  expect(by.get(bad[0]?.uuid ?? '')).toMatchObject({
    problem: { kind: 'bad-data', field: 'title', reason: 'too-long' },
  });
  expect(by.get(bad[1]?.uuid ?? '')).toMatchObject({ problem: { field: 'url', reason: 'not-an-address' } });
});

test('each log leaves one line of history', async () => {
  const before = (await tracker.rows('history')).length;
  await tracker.log([tracker.article(), tracker.article()]);
  const history = await tracker.rows('history');
  expect(history).toHaveLength(before + 1);
  expect(history[history.length - 1]).toMatchObject({
    action: 'Ghi tin bài',
    by: 'Nguyễn Thị Hồng',
    subject: '2 tin bài',
  });
});
