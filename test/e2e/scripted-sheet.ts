import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe from 'axe-core';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { expect } from 'vitest';
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
let browser: Browser;
export let host: TestHost;
export let server: RunningServer;
export let context: BrowserContext;
/** What the page asked of anybody but the host, and what went wrong in it. */
export const problems: string[] = [];

export const startScriptedSheet = async (): Promise<void> => {
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
  // Read once before anybody types: the first page of a cold browser takes seconds to come to rest.
  await (await openSheet(context, server.address)).page.close();
};

export const stopScriptedSheet = async (): Promise<void> => {
  await browser?.close();
  await server?.close();
  await host?.close();
  rmSync(folder, { recursive: true, force: true });
};

/** Stops the server, lets something happen, and serves the same workbook again. */
export const restartServer = async (meanwhile: () => Promise<void>): Promise<void> => {
  await server.close();
  await meanwhile();
  server = await startServer(server.port);
};

const startServer = (port: number): Promise<RunningServer> =>
  serve({
    port,
    pages: host.pages,
    engine: host.engine,
    disk: host.disk,
    execution: host.execution,
    assets: folder,
    language: 'vi',
  });

export const sheet = () => host.engine.sheets()[0]!.id;

export async function cell(row: number, column: number): Promise<unknown> {
  const [[read] = []] = await host.engine.read({ sheet: sheet(), row, column, rows: 1, columns: 1 });
  return read?.value;
}

export function write(row: number, column: number, value: string): void {
  const cells: CellWrite[][] = [[{ kind: 'text', value, forced: false }]];
  host.engine.apply([{ op: 'write', sheet: sheet(), row, column, cells }], 'add-on');
}

/** Goes to a cell by the name box, as a person may. */
export async function goToCell(page: Page, name: string): Promise<void> {
  const box = page.locator('[data-u-comp="defined-name"] input');
  await box.click();
  await box.fill(name);
  await box.press('Enter');
  // Keys go to the grid from when its editor has the focus.
  await page.waitForFunction(() => document.activeElement?.getAttribute('contenteditable') === 'true');
  await expect.poll(() => box.inputValue()).toBe(name);
}

/** Axe runs in the debugger's world: the page's policy lets no script in. */
export async function faultsOf(page: Page, include: readonly string[]): Promise<readonly string[]> {
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

export const saved = (page: Page) => page.locator('.state[data-state="saved"]').waitFor();
