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

type Options = {
  readonly args?: readonly string[];
  readonly data?: string;
  /** Where the data belongs already; a free one otherwise. */
  readonly port?: number;
  /** What Node itself is started with. */
  readonly node?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** No file may grow beyond so many bytes: `ulimit -f`. */
  readonly largestFile?: () => number | undefined;
  /** Kills it at its first start as soon as it has printed this, instead of waiting until it is ready. */
  readonly killAt?: { readonly printed: string; readonly milliseconds: number };
};

export const startHost = async (options: Options = {}): Promise<Host> => {
  const { args = [], node = [], env = {}, largestFile = () => undefined } = options;
  const port = options.port ?? (await freePort());
  const data = options.data ?? mkdtempSync(join(tmpdir(), 'so-ghim-'));
  let child: ChildProcess | undefined;
  /** Ended, and all that it printed was read: a code may come with its last breath. */
  let closed: Promise<unknown> = Promise.resolve();
  let printed = '';
  let readyAfter = 0;

  const start = () =>
    new Promise<void>((resolve, reject) => {
      printed = '';
      const from = performance.now();
      const command = [
        process.execPath,
        ...node,
        ...hostCommand(['--port', String(port), '--data', data, ...args]),
      ];
      const most = largestFile();
      const limited = ['bash', '-c', `ulimit -f ${Math.ceil((most ?? 0) / 1024)} && exec "$0" "$@"`];
      const [program = '', ...rest] = most === undefined ? command : [...limited, ...command];
      const started = spawn(program, rest, {
        stdio: ['ignore', 'pipe', 'pipe'],
        env: { ...process.env, ...env },
      });
      child = started;
      closed = new Promise((resolve) => started.once('close', resolve));
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

  const startAndKill = async ({ printed: words, milliseconds }: NonNullable<Options['killAt']>) => {
    const never = start().then(() => 'ready' as const, String);
    const said = new Promise<void>((resolve) => {
      const look = () => {
        if (printed.includes(words)) resolve();
      };
      child?.stdout?.on('data', look);
      look();
    });
    await Promise.race([said, never]);
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    await stop('SIGKILL');
    await never;
  };

  const stop = async (signal: NodeJS.Signals = 'SIGTERM') => {
    if (!child) return;
    child.kill(signal);
    await closed;
    child = undefined;
  };

  if (options.killAt) await startAndKill(options.killAt);
  else await start();
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
