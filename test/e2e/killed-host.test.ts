import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import WebSocket from 'ws';
import { findBrowser } from '../../build/needs';
import { tables } from '../../shared/tables';
import { type Host, startHost } from './host';
import { goToCell, saved } from './scripted-sheet';
import { openSheet } from './sheet-page';
import { until } from './wait';
import { readWorkbook } from './workbook';

/** The host as people start it, with the sample campaign: killed as by a power cut, and started on the same data. */
const tab = tables.units.tab.vi;
let host: Host;
let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('no Chromium: set CHROMIUM_PATH');
  [host, browser] = await Promise.all([
    startHost(),
    chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] }),
  ]);
  context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  await (await openSheet(context, host.address)).page.close();
});
afterAll(async () => {
  await browser?.close();
  await host?.dispose();
});

type Found = { readonly id: string; readonly cells: Record<string, Record<string, { v?: unknown }>> };

async function units(): Promise<Found> {
  const { sheets } = (await readWorkbook(host.address)) as unknown as {
    sheets: Record<string, { id: string; name: string; cellData: Found['cells'] }>;
  };
  const found = Object.values(sheets).find(({ name }) => name === tab);
  if (!found) throw new Error(`no tab ${tab}`);
  return { id: found.id, cells: found.cellData };
}

const rowOf = ({ cells }: Found, text: string) =>
  Number(
    Object.entries(cells).find(([, line]) => Object.values(line).some(({ v }) => v === text))?.[0] ?? -1,
  );
const textsIn = ({ cells }: Found, row: number) => Object.values(cells[row] ?? {}).map(({ v }) => v);

/** Another page inserts a row, without a browser. */
async function insertRow(at: number): Promise<void> {
  const html = await (await fetch(host.address)).text();
  const token = /<meta name="so-ghim-token" content="([^"]+)"/.exec(html)?.[1] ?? '';
  const { revision } = (await (
    await fetch(`${host.address}api/workbook`, { headers: { 'x-so-ghim-token': token } })
  ).json()) as { revision: number };
  const address = `${host.address.replace('http', 'ws')}ws?revision=${revision}&page=other-page&role=officer`;
  const socket = new WebSocket(address, ['so-ghim', token], { origin: host.address.slice(0, -1) });
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
  const { id } = await units();
  const range = { startRow: at, endRow: at, startColumn: 0, endColumn: 10, rangeType: 1 };
  const steps = [{ id: 'sheet.mutation.insert-row', params: { unitId: 'so-ghim', subUnitId: id, range } }];
  const answered = new Promise<string>((resolve) =>
    socket.on('message', (data) => {
      const text = String(data);
      if (JSON.parse(text).kind === 'edit') resolve(text);
    }),
  );
  socket.send(JSON.stringify({ kind: 'edit', sequence: 1, edit: { steps, base: revision } }));
  expect(JSON.parse(await answered).result.kind).toBe('applied');
  socket.close();
}

const nameBox = (page: Page) => page.locator('[data-u-comp="defined-name"] input').inputValue();

test('killed while somebody types and enters: all of it is in its own rows, though another page moved them', async () => {
  const sheet = await openSheet(context, host.address);
  const { page } = sheet;
  await sheet.goTo(tab);
  const before = await units();
  const [first, second] = [10, 14].map((row) => textsIn(before, row)[1]) as [string, string];
  const column = 'H';
  await goToCell(page, `${column}11`);
  await host.stop('SIGKILL');
  await page.locator('.state[data-state="lost"]').waitFor();
  await page.keyboard.type('nhập khi mất kết nối');
  await page.keyboard.press('Enter');
  await goToCell(page, `${column}15`);
  await page.keyboard.type('đang gõ ');
  // The page stays away until another one has moved the rows.
  const network = await context.newCDPSession(page);
  const conditions = { latency: 0, downloadThroughput: -1, uploadThroughput: -1 };
  await network.send('Network.emulateNetworkConditions', { ...conditions, offline: true });
  await host.start();
  await insertRow(5);
  await network.send('Network.emulateNetworkConditions', { ...conditions, offline: false });
  await saved(page);
  await page.getByText('Phần đang nhập vẫn còn trong ô').waitFor();
  expect(await nameBox(page)).toBe(`${column}16`);
  await page.keyboard.type('dở');
  await page.keyboard.press('Enter');
  const after = await until('the typed text', async () => {
    const now = await units();
    return rowOf(now, 'đang gõ dở') >= 0 && now;
  });
  await saved(page);
  expect(textsIn(after, rowOf(after, 'nhập khi mất kết nối'))).toContain(first);
  expect(textsIn(after, rowOf(after, 'đang gõ dở'))).toContain(second);
  expect(rowOf(after, 'đang gõ dở')).toBe(15);
  await page.close();
});
