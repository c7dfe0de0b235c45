import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkBuild } from '../../../build/checks';
import { appsScript, localHost, page } from '../../../build/parts';
import { root } from '../../../build/paths';
import { freePort, type Host, startHost } from '../../e2e/host';

const runToEnd = (main: string, args: readonly string[]): Promise<{ code: number | null; printed: string }> =>
  new Promise((resolve) => {
    let printed = '';
    const child = spawn(process.execPath, [main, ...args], { timeout: 30_000 });
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (piece) => {
        printed += piece;
      });
    child.on('close', (code) => resolve({ code, printed }));
  });
const built = join(root, 'dist/local-host/main.cjs');
const codeIn = (printed: string) => /GHIM-[A-Za-z0-9_-]+/.exec(printed)?.[0];

let host: Host;
beforeAll(async () => {
  expect((await checkBuild([appsScript, localHost, page])).notes).toEqual([]);
  host = await startHost();
});
afterAll(() => host?.dispose());

test('the first start says where everything is and gives a code; the next ones give none', async () => {
  expect(host.printed()).toContain(`http://127.0.0.1:${host.port}/`);
  expect(host.printed()).toContain(join(root, 'dist/extension/chrome-mv3'));
  expect(host.printed()).toContain(host.data);
  expect(codeIn(host.printed())).toBeDefined();
  await host.stop();
  await host.start();
  expect(codeIn(host.printed())).toBeUndefined();
});

test('--new-code gives another code; --lang en says it in English', async () => {
  await host.stop();
  const second = await startHostAgain(['--new-code', '--lang', 'en']);
  expect(codeIn(second.printed)).toBeDefined();
  expect(second.printed).toContain('Sổ Ghim is running on this machine.');
  await host.start();
});

test('a sheet that is begun in English has English tabs', async () => {
  const english = await startHost({ args: ['--lang', 'en'] });
  try {
    const page = await (await fetch(english.address)).text();
    const token = /name="so-ghim-token" content="([^"]+)"/.exec(page)?.[1] ?? '';
    const answer = await fetch(`${english.address}api/workbook`, { headers: { 'x-so-ghim-token': token } });
    const { workbook } = (await answer.json()) as { workbook: { sheets: Record<string, { name: string }> } };
    expect(Object.values(workbook.sheets).map((sheet) => sheet.name)).toContain('Overview');
  } finally {
    await english.dispose();
  }
});

/** The same data and port with other arguments, until it is ready; then it is stopped. */
function startHostAgain(args: readonly string[]): Promise<{ code: number | null; printed: string }> {
  return new Promise((resolve) => {
    let printed = '';
    const child = spawn(process.execPath, [built, '--data', host.data, ...args]);
    child.stdout.on('data', (piece) => {
      printed += piece;
      if (printed.includes('Ctrl+C')) child.kill('SIGINT');
    });
    child.on('close', (code) => resolve({ code, printed }));
  });
}

test('Ctrl+C ends it cleanly', async () => {
  await host.stop();
  expect((await startHostAgain([])).code).toBe(0);
  await host.start();
});

test('data that is kept for one port is not opened at another', async () => {
  await host.stop();
  const other = String(await freePort());
  const ended = await runToEnd(built, ['--data', host.data, '--port', other]);
  expect(ended.code).toBe(1);
  expect(ended.printed).toContain(String(host.port));
  expect(ended.printed).toContain(other);
  await host.start();
});

test('a missing build is said, with what to do', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'so-ghim-'));
  cpSync(built, join(folder, 'local-host/main.cjs'));
  const { code, printed } = await runToEnd(join(folder, 'local-host/main.cjs'), [
    '--data',
    join(folder, 'data'),
  ]);
  expect(code).toBe(1);
  expect(printed).toContain('npm run build');
  rmSync(folder, { recursive: true });
});
