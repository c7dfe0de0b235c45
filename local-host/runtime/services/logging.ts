import { conformService } from '../google';
import { ask } from '../host';
import { formatText } from './java-format';

let logged: string[] = [];

function lineOf(values: readonly unknown[]): string {
  const [first, ...rest] = values;
  if (typeof first === 'string' && rest.length > 0 && /%[sd]/.test(first)) return formatText(first, rest);
  return values.map(shown).join(' ');
}

function shown(value: unknown): string {
  if (value instanceof Error) return String(value.stack ?? value);
  if (typeof value !== 'object' || value === null) return String(value);
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return String(value);
  }
}

const writing =
  (level: string) =>
  (...values: unknown[]) =>
    ask('log', level, lineOf(values));

export function installLogging(): void {
  const logger = {
    log(...values: unknown[]) {
      const line = lineOf(values);
      logged.push(line);
      ask('log', 'log', line);
      return logger;
    },
    clear() {
      logged = [];
    },
    getLog() {
      return logged.join('\n');
    },
  };
  conformService('Logger', logger);
  const started = new Map<string, number>();
  const console = {
    log: writing('log'),
    info: writing('info'),
    warn: writing('warn'),
    error: writing('error'),
    time: (name: string) => void started.set(name, Date.now()),
    timeEnd: (name: string) => {
      const from = started.get(name);
      if (from !== undefined) ask('log', 'log', `${name}: ${Date.now() - from}ms`);
    },
  };
  Object.defineProperty(globalThis, 'console', { value: console, writable: true, configurable: true });
}
