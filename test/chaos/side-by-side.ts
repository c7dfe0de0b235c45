import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Weathered } from './rounds';

const program = fileURLToPath(new URL('./main.ts', import.meta.url));

/** Runs storms in a process of their own, which prints as it goes and hands over what came of each round. */
export const inOwnProcess = (names: readonly string[], minutes: number, seed: number) => {
  const child = fork(program, [
    '--only',
    names.join(','),
    '--minutes',
    String(minutes),
    '--seed',
    String(seed),
    '--lane',
  ]);
  let weathered: readonly Weathered[] = [];
  child.on('message', (told: readonly Weathered[]) => {
    weathered = told;
  });
  return {
    /** It ends with the round that is under way, and takes its local hosts with it. */
    stop: () => child.kill('SIGTERM'),
    /** What came of the rounds that were told, also where the process was ended; throws when there was none. */
    ended: new Promise<readonly Weathered[]>((resolve, reject) => {
      child.once('error', reject);
      child.once('exit', (code, signal) => {
        if (weathered.length === names.length) resolve(weathered);
        else reject(new Error(`storms ${names.join(', ')} ended with ${signal ?? code}`));
      });
    }),
  };
};
