import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe from 'axe-core';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBrowser } from '../../build/needs';
import { buildPage } from '../../build/page';
import type { RunningServer } from '../../local-host/web/server';
import { serve } from '../../local-host/web/server';
import type { CellWrite } from '../../local-host/workbook/engine';
import { startTestHost, type TestHost } from '../local-host/host';
import { openSheet } from './sheet-page';

/** The sheet's page in a real browser, on a real workbook and with a real script; only the script is the test's own. */
const code = `
function onOpen() {
  SpreadsheetApp.getUi().createMenu('Sổ Ghim').addItem('Mở', 'openSidebar').addSeparator().addItem('Hỏi', 'ask').addToUi();
}
function openSidebar() {
  var html = HtmlService.createHtmlOutput('<button id="go">Ghi</button><p id="said"></p><script>' +
    'document.getElementById("go").onclick = function () {' +
    'google.script.run.withSuccessHandler(function (said) { document.getElementById("said").textContent = said; })' +
    '.write("từ thanh bên"); };</' + 'script>').setTitle('Thanh của sổ');
  SpreadsheetApp.getUi().showSidebar(html);
}
function write(text) {
  SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('D1').setValue(text);
  return 'đã ghi ' + text;
}
function ask() {
  var ui = SpreadsheetApp.getUi();
  var answer = ui.prompt('Tên đợt', ui.ButtonSet.OK_CANCEL);
  write(answer.getSelectedButton() + ': ' + answer.getResponseText());
}
function doPost(e) {
  SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].appendRow([e.postData.contents]);
  return ContentService.createTextOutput('ok');
}
`;

let folder: string;
let host: TestHost;
let server: RunningServer;
let browser: Browser;
let context: BrowserContext;
const problems: string[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'so-ghim-page-'));
  await buildPage(folder);
  host = await startTestHost({ bundle: { code } });
  server = await startServer(0);
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('no Chromium: set CHROMIUM_PATH');
  browser = await chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
    ],
  });
  context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  context.on('request', (request) => {
    const address = request.url();
    if (!/^(data|blob):/.test(address) && !address.startsWith(server.address)) problems.push(address);
  });
  context.on('weberror', (problem) => problems.push(String(problem.error())));
  context.on('console', (message) => {
    // A connection that is refused while the host is stopped is the browser's own line.
    const isExpected = /ERR_CONNECTION_REFUSED|WebSocket connection/.test(message.text());
    if (message.type() === 'error' && !isExpected) problems.push(message.text());
  });
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  await host?.close();
  rmSync(folder, { recursive: true, force: true });
});

const startServer = (port: number): Promise<RunningServer> =>
  serve({
    port,
    pages: host.pages,
    engine: host.engine,
    execution: host.execution,
    assets: folder,
    language: 'vi',
  });

const sheet = () => host.engine.sheets()[0]!.id;

async function cell(row: number, column: number): Promise<unknown> {
  const [[read] = []] = await host.engine.read({ sheet: sheet(), row, column, rows: 1, columns: 1 });
  return read?.value;
}

function write(row: number, column: number, value: string): void {
  const cells: CellWrite[][] = [[{ kind: 'text', value, forced: false }]];
  host.engine.apply([{ op: 'write', sheet: sheet(), row, column, cells }], 'add-on');
}

/** Goes to a cell by the name box, as a person may. */
async function goToCell(page: Page, name: string): Promise<void> {
  const box = page.locator('[data-u-comp="defined-name"] input');
  await box.click();
  await box.fill(name);
  await box.press('Enter');
}

/** Axe runs in the debugger's world: the page's policy lets no script in. */
async function faultsOf(page: Page, include: readonly string[]): Promise<readonly string[]> {
  const session = await context.newCDPSession(page);
  const run = async (expression: string) => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.text);
    return result.value as unknown;
  };
  await run(axe.source);
  const found = `axe.run({ include: ${JSON.stringify(include)} }, { resultTypes: ['violations'] })
    .then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map((node) => id + ': ' + node.html)))`;
  const faults = (await run(found)) as readonly string[];
  await session.detach();
  return faults;
}

const saved = (page: Page) => page.locator('.state[data-state="saved"]').waitFor();

test('a date that a person types is read by the sheet, day first', async () => {
  const { page } = await openSheet(context, server.address);
  await goToCell(page, 'F5');
  await page.keyboard.type('05/04/2025');
  await page.keyboard.press('Enter');
  await expect.poll(() => cell(5, 6)).toBe(Date.UTC(2025, 3, 5) / 86_400_000 + 25_569);
  await goToCell(page, 'F5');
  await page.keyboard.press('F2');
  await page.keyboard.press('Enter');
  await saved(page);
  expect(await cell(5, 6)).toBe(Date.UTC(2025, 3, 5) / 86_400_000 + 25_569);
  await page.close();
});

test('what a person types reaches the workbook at once; what the web app writes appears within a second', async () => {
  const { page, copyAll } = await openSheet(context, server.address);
  await goToCell(page, 'B2');
  await page.keyboard.type('Phường Trảng Dài');
  await page.keyboard.press('Enter');
  await expect.poll(() => cell(2, 2), { timeout: 1000 }).toBe('Phường Trảng Dài');
  await saved(page);

  await fetch(server.webAppAddress, { method: 'POST', body: 'Tin từ tiện ích' });
  await page.waitForTimeout(1000);
  // Copied once: what was not there within the second is not waited for.
  expect((await copyAll()).flat()).toContain('Tin từ tiện ích');
  await page.close();
});

test('two pages stay alike, also when both write and rows move', async () => {
  for (let row = 1; row <= 12; row += 1)
    for (const column of [1, 2, 3]) write(row, column, `${row}/${column}`);
  const one = await openSheet(context, server.address);
  const two = await openSheet(context, server.address);
  await goToCell(one.page, 'A8');
  await one.page.keyboard.type('một');
  await one.page.keyboard.press('Enter');
  host.engine.apply([{ op: 'insert-rows', sheet: sheet(), row: 5, count: 2 }], 'add-on');
  for (const row of [5, 6]) write(row, 1, 'hàng mới');
  await goToCell(two.page, 'C9');
  await two.page.keyboard.type('hai');
  await two.page.keyboard.press('Enter');
  await expect.poll(() => cell(9, 3)).toBe('hai');
  await saved(two.page);
  expect(await cell(10, 1)).toBe('một');
  const [left, right] = [await one.copyAll(), await two.copyAll()];
  expect(left.flat()).toEqual(expect.arrayContaining(['một', 'hai']));
  expect(left).toEqual(right);
  await one.page.close();
  await two.page.close();
});

test('rows that move under a cell being typed in: the text is kept for the person, not written elsewhere', async () => {
  const { page } = await openSheet(context, server.address);
  write(20, 1, 'hàng hai mươi');
  await goToCell(page, 'B20');
  await page.keyboard.type('đang gõ dở');
  host.engine.apply([{ op: 'insert-rows', sheet: sheet(), row: 15, count: 1 }], 'add-on');
  await page.locator('.toast .lost-text', { hasText: 'đang gõ dở' }).waitFor();
  await page.keyboard.press('Enter');
  await saved(page);
  expect([await cell(20, 2), await cell(21, 2)]).toEqual([null, null]);
  await page.close();
});

test('menu, sidebar and google.script.run by keyboard and mouse', async () => {
  const { page, pickFromMenu } = await openSheet(context, server.address);
  await page.getByRole('button', { name: 'Sổ Ghim', exact: true }).waitFor();
  await page.keyboard.press('F10');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  const side = page.locator('aside.sidebar');
  await side.getByRole('heading', { name: 'Thanh của sổ' }).waitFor();
  const frame = page.frameLocator('aside iframe');
  await frame.locator('#go').click();
  await frame.locator('#said', { hasText: 'đã ghi từ thanh bên' }).waitFor();
  expect(await cell(1, 4)).toBe('từ thanh bên');
  await page.getByRole('button', { name: 'Đóng thanh bên' }).click();
  expect(await side.isVisible()).toBe(false);

  await pickFromMenu('Hỏi');
  const dialog = page.getByRole('alertdialog');
  await dialog.getByRole('textbox').fill('Đợt 1');
  await page.keyboard.press('Enter');
  await expect.poll(() => cell(1, 4)).toBe('OK: Đợt 1');
  await pickFromMenu('Hỏi');
  await dialog.waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => cell(1, 4)).toBe('CLOSE: ');
  await page.close();
});

test('the HTML of a script reaches neither the page nor the host', async () => {
  const { page, pickFromMenu } = await openSheet(context, server.address);
  await pickFromMenu('Mở');
  await page.frameLocator('aside iframe').locator('#go').waitFor();
  const frame = page.frames().find((one) => one.url().endsWith('/script-frame.html'));
  const reached = await frame?.evaluate(async () => {
    const tries: Record<string, () => unknown> = {
      page: () => parent.document.title,
      token: () => parent.document.querySelector('meta[name="so-ghim-token"]'),
      storage: () => localStorage.length,
      host: async () => (await fetch('/')).status,
    };
    const done: string[] = [];
    for (const [name, attempt] of Object.entries(tries)) {
      try {
        await attempt();
        done.push(name);
      } catch {
        // Refused, as it has to be.
      }
    }
    return done;
  });
  expect(reached).toEqual([]);
  problems.length = 0;
  await page.close();
});

test('a viewer sees everything and changes nothing', async () => {
  const { page } = await openSheet(context, server.address);
  await page.getByRole('button', { name: /Đang làm việc với vai/ }).click();
  await page.getByRole('menuitemradio', { name: /Người xem/ }).click();
  await page.getByText('Chỉ xem', { exact: true }).waitFor();
  await expect.poll(() => page.getByRole('button', { name: 'Sổ Ghim', exact: true }).count()).toBe(0);
  await goToCell(page, 'F3');
  await page.keyboard.type('không được');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Delete');
  await saved(page);
  expect(await cell(3, 6)).toBeNull();
  await page.close();
});

test('the page outlives a restart of the host, and shows what happened meanwhile', async () => {
  const { page, rowInFront } = await openSheet(context, server.address);
  await server.close();
  await page.locator('.state[data-state="lost"]').waitFor();
  write(2, 3, 'trong lúc mất kết nối');
  server = await startServer(server.port);
  await saved(page);
  await rowInFront('trong lúc mất kết nối');
  await page.close();
});

test('the page’s own parts have no fault that axe knows of, in light and in dark', async () => {
  const { page, pickFromMenu } = await openSheet(context, server.address);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await pickFromMenu('Hỏi');
    await page.getByRole('alertdialog').waitFor();
    expect(await faultsOf(page, ['dialog'])).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('alertdialog').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: /Đang làm việc với vai/ }).click();
    expect(await faultsOf(page, ['.bar'])).toEqual([]);
    await page.keyboard.press('Escape');
  }
  await page.close();
});

test('nothing was asked of anybody else, and nothing went wrong in the page', () => {
  expect(problems).toEqual([]);
});
