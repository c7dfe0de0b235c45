import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hostCommand } from '../../build/host-command';

/** A local host in a process of its own, as `npm start` runs it, with a data folder of its own. */
export type Host = {
  readonly port: number;
  readonly data: string;
  readonly address: string;
  /** Everything it printed since it was started last. */
  readonly printed: () => string;
  /** The connection code that it printed at its first start. */
  readonly code: () => string;
  readonly pid: () => number;
  /** Milliseconds from the start of the process to the line that says it is ready. */
  readonly readyAfter: () => number;
  stop(signal?: NodeJS.Signals): Promise<void>;
  start(): Promise<void>;
  /** Stops it and deletes its data. */
  dispose(): Promise<void>;
};

export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

const ended = (child: ChildProcess) =>
  new Promise<void>((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    else child.once('exit', () => resolve());
  });

type Options = { readonly args?: readonly string[]; readonly data?: string };

export const startHost = async ({ args = [], data: given }: Options = {}): Promise<Host> => {
  const port = await freePort();
  const data = given ?? mkdtempSync(join(tmpdir(), 'so-ghim-'));
  let child: ChildProcess | undefined;
  let printed = '';
  let readyAfter = 0;

  const start = () =>
    new Promise<void>((resolve, reject) => {
      printed = '';
      const from = performance.now();
      const started = spawn(
        process.execPath,
        hostCommand(['--port', String(port), '--data', data, ...args]),
        {
          stdio: ['ignore', 'pipe', 'pipe'],
        },
      );
      child = started;
      const late = setTimeout(() => reject(new Error(`the local host is not ready:\n${printed}`)), 60_000);
      const read = (piece: Buffer) => {
        printed += piece.toString('utf8');
        if (readyAfter > 0 || !printed.includes(`http://127.0.0.1:${port}`)) return;
        readyAfter = performance.now() - from;
        clearTimeout(late);
        resolve();
      };
      readyAfter = 0;
      started.stdout.on('data', read);
      started.stderr.on('data', read);
      started.once('exit', (code) => {
        clearTimeout(late);
        reject(new Error(`the local host ended with ${code}:\n${printed}`));
      });
    });

  const stop = async (signal: NodeJS.Signals = 'SIGTERM') => {
    if (!child) return;
    child.kill(signal);
    await ended(child);
    child = undefined;
  };

  await start();
  return {
    port,
    data,
    address: `http://127.0.0.1:${port}/`,
    printed: () => printed,
    code: () => {
      const code = /GHIM-[A-Za-z0-9_-]+/.exec(printed)?.[0];
      if (!code) throw new Error(`no connection code in:\n${printed}`);
      return code;
    },
    pid: () => child?.pid ?? 0,
    readyAfter: () => readyAfter,
    stop,
    start,
    dispose: async () => {
      await stop();
      rmSync(data, { recursive: true, force: true });
    },
  };
};
