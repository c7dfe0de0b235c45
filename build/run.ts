import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from './paths';

export type Finished = { readonly code: number; readonly output: string };

/**
 * Runs a command in the project's folder until it ends. `quiet` keeps what it prints, for the caller to show when
 * it failed; otherwise it prints as it goes.
 */
export const run = (
  command: string,
  args: readonly string[],
  { quiet = false, env = {} }: { quiet?: boolean; env?: Readonly<Record<string, string>> } = {},
): Promise<Finished> =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    });
    const pieces: Buffer[] = [];
    child.stdout?.on('data', (piece: Buffer) => pieces.push(piece));
    child.stderr?.on('data', (piece: Buffer) => pieces.push(piece));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output: Buffer.concat(pieces).toString('utf8') }));
  });

/** A command that npm installed with the project. */
export const tool = (name: string): string => join(root, 'node_modules', '.bin', name);

/** Runs a step that has nothing to say unless it fails. */
export const runQuietly = async (what: string, command: string, args: readonly string[]): Promise<void> => {
  const { code, output } = await run(command, args, { quiet: true });
  if (code !== 0) throw new Error(`${what} failed (${code})\n${output}`);
};
