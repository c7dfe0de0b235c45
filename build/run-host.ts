import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { hostCommand } from './host-command';
import { makeStale } from './make';
import { partsToStart } from './parts';

/** Builds what is stale, then runs the local host in the place of this process. */
export async function runHost(args: readonly string[]): Promise<void> {
  const english = args.some(
    (arg, index) => arg === '--lang=en' || (arg === 'en' && args[index - 1] === '--lang'),
  );
  const building = english
    ? 'Building what has changed, about a minute …'
    : 'Đang dựng phần có thay đổi, khoảng một phút …';

  await makeStale(partsToStart, () => console.log(building));

  const host = spawn(process.execPath, hostCommand(args), { stdio: 'inherit' });
  // A terminal sends Ctrl+C to the whole group, the host included; whoever signals only this process is passed on.
  process.on('SIGINT', () => undefined);
  for (const signal of ['SIGTERM', 'SIGHUP'] as const) process.on(signal, () => host.kill(signal));
  host.on('exit', (code, signal) => process.exit(code ?? 128 + (signal ? constants.signals[signal] : 0)));
}
