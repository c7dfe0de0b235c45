import { type ChildProcess, execFile, spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import { promisify } from 'node:util';

/** A screen without a monitor, with a window manager: the only place where a browser hears its real shortcuts. */
export type Screen = {
  readonly display: string;
  /** Presses keys as a keyboard does, to the window in front. */
  press(keys: string): Promise<void>;
  click(x: number, y: number): Promise<void>;
  close(): Promise<void>;
};

const run = promisify(execFile);

const end = (child: ChildProcess) =>
  new Promise<void>((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once('exit', () => resolve());
    child.kill();
  });

export const startScreen = async (): Promise<Screen> => {
  // Xvfb takes a free number by itself and writes it to file 3.
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1400x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const display = await new Promise<string>((resolve, reject) => {
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
    (server.stdio[3] as Readable).once('data', (number: Buffer) => resolve(`:${number.toString().trim()}`));
  });
  const env = { ...process.env, DISPLAY: display };
  const manager = spawn('openbox', [], { env, stdio: 'ignore' });
  const xdotool = async (...args: string[]) => {
    await run('xdotool', args, { env });
  };
  return {
    display,
    press: (keys) => xdotool('key', '--clearmodifiers', keys),
    click: (x, y) => xdotool('mousemove', String(x), String(y), 'click', '1'),
    close: async () => {
      await end(manager);
      await end(server);
    },
  };
};
