import { cliTexts } from '../locale/cli';
import { type RunningHost, startHost } from './host';
import { languageOf, readOptions } from './options';
import { StartProblem } from './problem';

/** Runs the host until a signal ends it. `here` is the folder of the built program. */
export async function runCommand(args: readonly string[], here: string): Promise<void> {
  const say = (error: unknown) => {
    const texts = cliTexts[languageOf(args)].problems;
    if (error instanceof StartProblem) console.error(error.say(texts));
    else console.error(texts.unexpected(error instanceof Error ? error.message : String(error)));
    process.exit(1);
  };
  try {
    stopOnSignal(await startHost(readOptions(args), here), say);
  } catch (error) {
    say(error);
  }
}

function stopOnSignal(host: RunningHost, say: (error: unknown) => void): void {
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      host.close().then(() => process.exit(0), say);
    });
}
