import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { checkBuild } from '../../build/checks';
import { appsScript, localHost, page } from '../../build/parts';
import { root } from '../../build/paths';
import { freePort, startHost } from '../e2e/host';

type Ended = { readonly code: number | null; readonly printed: string };

/** Runs the local host until it ends by itself. */
const runToEnd = (args: readonly string[]): Promise<Ended> =>
  new Promise((resolve, reject) => {
    let printed = '';
    const child = spawn(process.execPath, [join(root, 'dist/local-host/main.cjs'), ...args]);
    const late = setTimeout(() => {
      child.kill('SIGKILL');
      reject(new Error(`it did not end:\n${printed}`));
    }, 30_000);
    child.stdout.on('data', (piece) => {
      printed += piece;
    });
    child.stderr.on('data', (piece) => {
      printed += piece;
    });
    child.on('close', (code) => {
      clearTimeout(late);
      resolve({ code, printed });
    });
  });

/** A person reads it: no stack, no dump. */
const expectRefusal = ({ code, printed }: Ended, ...words: readonly string[]) => {
  expect(code).not.toBe(0);
  expect(printed).not.toMatch(/^\s+at .+:\d+:\d+\)?$/m);
  for (const word of words) expect(printed).toContain(word);
};

const disposals: (() => unknown)[] = [];
const folder = () => {
  const made = mkdtempSync(join(tmpdir(), 'so-ghim-cli-'));
  disposals.push(() => rmSync(made, { recursive: true, force: true }));
  return made;
};

beforeAll(async () => {
  const { notes } = await checkBuild([appsScript, localHost, page]);
  expect(notes).toEqual([]);
});
afterEach(async () => {
  for (const dispose of disposals.splice(0).reverse()) await dispose();
});

test('a port in use is refused, not replaced by another: codes carry it', async () => {
  const other = createServer();
  const port = await new Promise<number>((resolve) => {
    other.listen(0, '127.0.0.1', () => {
      const address = other.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });
  disposals.push(() => other.close());
  expectRefusal(await runToEnd(['--port', String(port), '--data', folder()]), String(port));
});

test('a data folder that another local host has open is refused', async () => {
  const host = await startHost();
  disposals.push(host.dispose);
  const port = String(await freePort());
  expectRefusal(await runToEnd(['--port', port, '--data', host.data]), host.data);
});

test('a data folder that cannot be written is refused', async () => {
  const readOnly = folder();
  chmodSync(readOnly, 0o500);
  disposals.push(() => chmodSync(readOnly, 0o700));
  // Root may write everywhere but into the kernel's own folders.
  const data = process.getuid?.() === 0 ? '/sys/so-ghim' : readOnly;
  expectRefusal(await runToEnd(['--port', String(await freePort()), '--data', data]), data);
});

test('after a stop by signal the same data opens again', async () => {
  const host = await startHost();
  disposals.push(host.dispose);
  await host.stop('SIGTERM');
  await host.start();
  expect(host.printed()).toContain(host.address.replace(/\/$/, ''));
});

test('after the process was killed the same data opens again', async () => {
  const host = await startHost();
  disposals.push(host.dispose);
  await host.stop('SIGKILL');
  await host.start();
  expect(host.printed()).toContain(String(host.port));
});

test('--fresh moves the data aside and deletes nothing', async () => {
  const parent = folder();
  const data = join(parent, 'data');
  const first = await startHost({ data });
  await first.stop();
  const second = await startHost({ data, args: ['--fresh'] });
  disposals.push(second.stop);
  expect(second.printed()).toContain('GHIM-');
  expect(readdirSync(parent).length).toBe(2);
});
