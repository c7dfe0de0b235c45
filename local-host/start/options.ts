import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Language } from '../locale/cli';
import { StartProblem } from './problem';

export type StartOptions = {
  /** Null: the one that the data folder is kept for, or 8765. */
  readonly port: number | null;
  readonly data: string;
  readonly fresh: boolean;
  readonly newCode: boolean;
  readonly recover: boolean;
  readonly language: Language;
  readonly trace: boolean;
  readonly latency: number;
  /** A tracker of sample data, with a portal to try the extension on. */
  readonly demo: boolean;
};

/** A demo has its own of both: who is connected to a real tracker must not meet the demo at its address. */
export const defaultPort = 8765;
export const demoPort = 8775;
export const defaultData = 'so-ghim-data';
export const demoData = 'so-ghim-demo';

/** The language is wanted even where the rest cannot be read, to say so in it. */
export const languageOf = (args: readonly string[]): Language =>
  args.some((arg, i) => arg === '--lang=en' || (arg === 'en' && args[i - 1] === '--lang')) ? 'en' : 'vi';

function numberOf(name: string, text: string, most: number): number {
  if (!/^\d+$/.test(text) || Number(text) > most) throw new StartProblem((p) => p.badNumber(name, text));
  return Number(text);
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        port: { type: 'string' },
        data: { type: 'string' },
        fresh: { type: 'boolean' },
        'new-code': { type: 'boolean' },
        recover: { type: 'boolean' },
        lang: { type: 'string' },
        trace: { type: 'boolean' },
        latency: { type: 'string' },
        demo: { type: 'boolean' },
      },
    }).values;
  } catch (error) {
    const named = /'(-[^'\s]*)/.exec(String(error))?.[1] ?? args.join(' ');
    const isKnown = (error as { code?: unknown }).code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE';
    throw new StartProblem((p) => (isKnown ? p.missingValue(named) : p.unknownOption(named)));
  }
}

export function readOptions(args: readonly string[]): StartOptions {
  const { port, data, fresh, 'new-code': newCode, recover, lang, trace, latency, demo } = parse(args);
  if (lang !== undefined && lang !== 'vi' && lang !== 'en')
    throw new StartProblem((p) => p.badLanguage(lang));
  return {
    port: port === undefined ? null : numberOf('--port', port, 65_535),
    data: path.resolve(data ?? (demo ? demoData : defaultData)),
    fresh: fresh === true,
    newCode: newCode === true,
    recover: recover === true,
    language: lang ?? 'vi',
    trace: trace === true,
    latency: latency === undefined ? 0 : numberOf('--latency', latency, 60_000),
    demo: demo === true,
  };
}
