import { afterEach, expect, test } from 'vitest';
import type { PageData } from '../../shared/protocol';
import { identities, type TestHost } from '../local-host/host';
import { addonCode, good, problemOf, setUpWithCampaign, startHost, startTracker } from './tracker';

let host: TestHost;
afterEach(() => host.close());

const choose = async (command: string, answers: readonly ['OK' | 'YES' | 'NO' | 'CANCEL', string][] = []) => {
  const left = [...answers];
  const stop = host.execution.onUi((event) => {
    if (event.kind !== 'alert' && event.kind !== 'prompt') return;
    const [button, text] = left.shift() ?? ['OK', ''];
    host.execution.answer(event.id, button, text);
  });
  const result = await host.execution.run({
    from: 'menu',
    function: command,
    args: [],
    who: identities.owner,
  });
  stop();
  if (result.kind === 'error') throw new Error(result.message);
};
const lastMessage = () => {
  const event = host.shown.filter((one) => one.kind === 'alert').pop();
  return event?.kind === 'alert' ? event.message : '';
};

test('opening the sheet adds the menu, and each of its lines is a function', async () => {
  host = await startHost();
  await host.execution.run({ from: 'open', who: identities.owner });
  const menu = host.shown.find((event) => event.kind === 'menu');
  if (menu?.kind !== 'menu') throw new Error('no menu');
  expect(menu.caption).toBe('Sổ Ghim');
  const items = menu.items.flatMap((item) => (item.kind === 'item' ? [item] : []));
  expect(items.map((item) => item.label)).toEqual([
    'Mở bảng điều khiển',
    'Nhập, kiểm tra báo cáo…',
    'Đọc văn bản, nhập tệp…',
    'Dán tin bài, bảng kê…',
    'Soạn tin gửi phường…',
    'Đợt tuyên truyền…',
    'In một trang…',
    'Thiết lập sổ',
    'Đặt hạn báo cáo…',
    'Kết nối…',
    'Nhật ký, hoàn tác…',
    'Hoàn tác dòng nhật ký đang chọn…',
    'Kiểm tra sổ…',
    'Hướng dẫn…',
  ]);
  const code = await addonCode();
  for (const item of items) expect(code).toMatch(new RegExp(`^function ${item.function}\\(`, 'm'));
});

test('pages open knowing the language and the account of their reader', async () => {
  const page = '<html data-language="vi" data-account=""></html>';
  host = await startHost({
    bundle: { code: await addonCode(), pages: { sidebar: page, 'huong-dan': page } },
  });
  await choose('openSidebar');
  await choose('openGuide');
  const [sidebar, guide] = ['sidebar', 'dialog'].map((kind) =>
    host.shown.find((event) => event.kind === kind),
  );
  expect(sidebar).toMatchObject({ title: 'Sổ Ghim' });
  for (const shown of [sidebar, guide]) {
    expect(JSON.stringify(shown)).toContain(`data-account=\\"${identities.owner.email}\\"`);
  }
});

test('Kết nối… opens the sidebar at its connections', async () => {
  host = await startHost({
    bundle: { code: await addonCode(), pages: { sidebar: '<html data-part=""></html>' } },
  });
  await choose('openConnections');
  const sidebar = host.shown.find((event) => event.kind === 'sidebar');
  expect(JSON.stringify(sidebar)).toContain('data-part=\\"connections\\"');
});

test('set-up by the menu offers to set the time zone and the locale right, and does so when told yes', async () => {
  const spoil = `${await addonCode()}
function spoil() {
  var sheet = SpreadsheetApp.getActiveSpreadsheet();
  sheet.setSpreadsheetTimeZone('America/New_York');
  sheet.setSpreadsheetLocale('en_US');
}`;
  host = await startHost({ bundle: { code: spoil } });
  await host.run('spoil');
  const faults = async () => good<PageData<'status'>>(await host.callAs('owner', { op: 'status' })).faults;
  expect((await faults()).map((fault) => fault.setting)).toEqual(['time-zone', 'locale']);
  await choose('setUpTracker', [['NO', '']]);
  expect(await faults()).toHaveLength(2);
  await choose('setUpTracker', [['YES', '']]);
  expect(await faults()).toEqual([]);
});

test('the deadline is asked for as officials write it', async () => {
  host = await startHost();
  await setUpWithCampaign(host);
  await choose('setReportDeadline', [['OK', '30/4/2025']]);
  expect(lastMessage()).toContain('30/04/2025');
  await choose('setReportDeadline', [['OK', 'hôm nào đó']]);
  expect(lastMessage()).toContain('hôm nào đó');
  const status = good<PageData<'status'>>(await host.callAs('officer', { op: 'status' }));
  expect(status.campaigns[0]?.deadline).toBe('2025-04-30');
});

test('guessing tokens is stopped, and those who are connected go on', async () => {
  const tracker = await startTracker();
  host = tracker.host;
  const envelope = {
    v: 1,
    client: { name: 'x', version: '0.1.0' },
    token: 'x',
    request: { op: 'sync', known: null },
  };
  const kinds = new Set<string>();
  for (let guess = 0; guess < 205; guess += 1) kinds.add(problemOf(await host.post(envelope)).kind);
  expect([...kinds]).toEqual(['unknown-token', 'too-many-attempts']);
  expect((await tracker.log([tracker.article()]))[0]).toMatchObject({ kind: 'logged' });
});

test('Nhật ký opens beside the sheet, and at the line that is selected in its tab', async () => {
  const page = '<html data-language="vi" data-account="" data-part=""></html>';
  host = await startHost({ bundle: { code: await addonCode(), pages: { 'nhat-ky': page } } });
  await host.callAs('owner', { op: 'set-up', fix: ['time-zone'] });
  await choose('openHistory');
  expect(host.shown.filter(({ kind }) => kind === 'sidebar')).toMatchObject([{ title: 'Nhật ký' }]);
  await choose('takeBackLine');
  expect(lastMessage()).toContain('chọn một ô của dòng muốn hoàn tác');
  const sheet = host.engine.sheets().find(({ name }) => name === 'Nhật ký')?.id ?? '';
  host.execution.select(identities.owner, { sheet, row: 2, column: 4, rows: 1, columns: 1 });
  await choose('takeBackLine');
  const { lines } = good<PageData<'list-history'>>(
    await host.callAs('owner', { op: 'list-history', from: null }),
  );
  const shown = host.shown.filter(({ kind }) => kind === 'sidebar')[1];
  expect(JSON.stringify(shown)).toContain(`data-part=\\"${lines[0]?.id}\\"`);
});
