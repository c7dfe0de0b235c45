import { cliTexts } from './locale/cli';
import { startHost } from './start/host';
import { languageOf, readOptions } from './start/options';
import { StartProblem } from './start/problem';
import { forTerminal } from './start/terminal';

/** `npm start`, after the build. */
const args = process.argv.slice(2);
// The tracker on disk is for this account alone: other accounts of the machine may not even list it.
process.umask(0o077);

function endWith(error: unknown): never {
  const texts = cliTexts[languageOf(args)].problems;
  const reason = error instanceof Error ? error.message : String(error);
  console.error(forTerminal(error instanceof StartProblem ? error.say(texts) : texts.unexpected(reason)));
  process.exit(1);
}

const starting = Promise.resolve().then(() => startHost(readOptions(args), __dirname));
starting.catch(endWith);

/** A signal that comes while it starts is followed once it has started: what it began is whole on disk. */
let isStopping = false;
const stop = () => {
  if (isStopping) return;
  isStopping = true;
  void starting.then((host) => host.close()).then(() => process.exit(0), endWith);
};
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
