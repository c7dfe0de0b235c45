import { cliTexts } from './locale/cli';
import { startHost } from './start/host';
import { languageOf, readOptions } from './start/options';
import { StartProblem } from './start/problem';

/** `npm start`, after the build. */
const args = process.argv.slice(2);

function say(error: unknown): void {
  const texts = cliTexts[languageOf(args)].problems;
  if (error instanceof StartProblem) console.error(error.say(texts));
  else console.error(texts.unexpected(error instanceof Error ? error.message : String(error)));
}

async function main(): Promise<void> {
  const host = await startHost(readOptions(args), __dirname);
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      host.close().then(
        () => process.exit(0),
        (error) => {
          say(error);
          process.exit(1);
        },
      );
    });
}

main().catch((error) => {
  say(error);
  process.exit(1);
});
