import { parseJsonFeed, parseRssFeed } from 'feedsmith';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PinDraft } from '../../shared/protocol';
import { running } from '../local-host/web/running';
import { problemOf, startTracker, type Tracker } from './tracker';

let tracker: Tracker;
let web: Awaited<ReturnType<typeof running>>;
beforeAll(async () => {
  tracker = await startTracker();
  web = await running((entry) => tracker.host.execution.run(entry));
}, 120_000);
afterAll(async () => {
  await web.close();
  tracker.host.close();
});

const day = (from: number) =>
  new Date(Date.now() + 7 * 3_600_000 + from * 86_400_000).toISOString().slice(0, 10);
const pin = (more: Partial<PinDraft> = {}): PinDraft => ({
  position: 'trang_chu',
  from: day(-3),
  to: null,
  order: null,
  ...more,
});
/** What a portal gets that asks for this address: over HTTP, led on to the second origin. */
const get = async (address: string): Promise<{ mime: string; body: string }> => {
  const answer = await fetch(`${web.webAppAddress}${new URL(address).search}`);
  const [mime = ''] = (answer.headers.get('content-type') ?? '').split(';');
  return { mime, body: await answer.text() };
};
const costOfLast = () => tracker.host.traces[tracker.host.traces.length - 1]?.serviceCalls;
const webApp = 'http://127.0.0.1:8765/macros/s/local/exec';
const rssOf = (data: { rss: string | null }): string => data.rss ?? '';

test('without an address there is nothing public, whatever is asked', async () => {
  expect(await tracker.page({ op: 'read-feed' })).toEqual({ issuedAt: null, rss: null, json: null, pins: 0 });
  const greeting = await get(webApp);
  expect(greeting.mime).toBe('text/plain');
  for (const query of ['?list=', '?list=null', '?list=undefined&as=rss', '?as=json', '?list=[object Object]'])
    expect(await get(`${webApp}${query}`)).toEqual(greeting);
});

test('the list has what stands pinned today, by position and order, and nobody’s name', async () => {
  const title = (name: string, more?: Partial<PinDraft>, url?: string) =>
    tracker.article({ title: name, pin: pin(more), ...(url === undefined ? {} : { url }) });
  const gone = title('Đã gỡ');
  const unpinned = title('Đã bỏ ghim');
  await tracker.log([
    title('Banner', { position: 'banner' }),
    title('Thứ hai', { order: 2 }),
    title('Thứ nhất <b>&', { order: 1 }),
    title('Hết hạn', { to: day(-1) }),
    title('Ngày mai', { from: day(1) }),
    title('Ngày cuối', { position: 'tieu_diem', to: day(0) }),
    gone,
    unpinned,
  ]);
  await tracker.ask({ op: 'unpin', article: unpinned.uuid });
  await tracker.ask({ op: 'update', uuid: gone.uuid, changes: { state: 'go' } });
  const issued = await tracker.page({ op: 'issue-feed' });
  expect(issued.pins).toBe(4);
  const expected = ['Thứ nhất <b>&', 'Thứ hai', 'Banner', 'Ngày cuối'];

  const rss = await get(rssOf(issued));
  expect(rss.mime).toBe('application/rss+xml');
  expect(parseRssFeed(rss.body).items?.map((item) => item.title)).toEqual(expected);
  const json = await get(issued.json ?? '');
  expect(json.mime).toBe('application/json');
  expect(parseJsonFeed(JSON.parse(json.body))?.items?.map((item) => item.title)).toEqual(expected);
  expect(rss.body + json.body).not.toMatch(/Nguyễn Thị Hồng|@/);
  expect(await tracker.page({ op: 'read-feed' })).toEqual(issued);
});

test('who asks again at once is given the same and costs the sheet nothing', async () => {
  const issued = await tracker.page({ op: 'issue-feed' });
  for (const address of [rssOf(issued), issued.json ?? '']) {
    const first = await get(address);
    expect(costOfLast()).toBeGreaterThan(0);
    expect(await get(address)).toEqual(first);
    expect(costOfLast()).toBe(0);
  }
});

test('a list that is too long for the cache is read each time', async () => {
  const url = (at: number) => `https://bienhoa.example.gov.vn/${'x'.repeat(1900)}/${at}`;
  const long = Array.from({ length: 20 }, (_, at) => tracker.article({ url: url(at), pin: pin() }));
  await tracker.log(long);
  const issued = await tracker.page({ op: 'issue-feed' });
  for (const _again of [1, 2]) {
    const links = parseRssFeed((await get(rssOf(issued))).body).items?.map(({ link }) => link);
    expect(links).toEqual(expect.arrayContaining(long.map((article) => article.url)));
    expect(costOfLast()).toBeGreaterThan(0);
  }
});

test('another address ends the one before, an end leaves none, and both are told', async () => {
  const first = await tracker.page({ op: 'issue-feed' });
  const second = await tracker.page({ op: 'issue-feed' }, 'officer');
  expect(second.rss).not.toBe(first.rss);
  const greeting = await get(webApp);
  expect(await get(rssOf(first))).toEqual(greeting);
  expect((await get(rssOf(second))).mime).toBe('application/rss+xml');
  const none = await tracker.page({ op: 'revoke-feed' });
  expect(none).toMatchObject({ issuedAt: null, rss: null, json: null });
  expect(await get(rssOf(second))).toEqual(greeting);
  const lines = await tracker.rows('history');
  expect(lines.slice(-3).map((line) => line.action)).toEqual([
    'Cấp địa chỉ danh sách',
    'Cấp địa chỉ danh sách',
    'Thu hồi địa chỉ danh sách',
  ]);
});

test('a viewer makes no address, and a sheet that cannot be read says so to the portal', async () => {
  await expect(tracker.host.callAs('viewer', { op: 'issue-feed' })).rejects.toThrow();
  const issued = await tracker.page({ op: 'issue-feed' });
  const sheet = tracker.sheetId('pins');
  tracker.host.engine.apply([{ op: 'delete-sheet', sheet }], 'person');
  const told = await get(rssOf(issued));
  expect(told.mime).toBe('text/plain');
  expect(told.body).toContain('Kiểm tra sổ');
  expect(problemOf(await tracker.host.callAs('owner', { op: 'read-feed' }))).toMatchObject({
    kind: 'missing-column',
  });
});
