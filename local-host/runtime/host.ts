import { Exception } from './exception';

/** The one function that crosses. It is taken off the global before any code of the script runs. */
type Cross = (op: string, json: string) => string;
type Crossed = { readonly value?: unknown; readonly sheets: number | null } | { readonly error: string };

const realm = globalThis as unknown as { __host?: Cross };
const cross = realm.__host as Cross;
delete realm.__host;

let depth = 0;
let label: string | null = null;
let sheets: number | null = null;

/** Which version of the tabs the last answer came from; null where only the host can tell. */
export const sheetsVersion = (): number | null => sheets;

function send<T>(counted: string | null, op: string, args: readonly unknown[]): T {
  const crossed = JSON.parse(cross(op, JSON.stringify([counted, ...args]))) as Crossed;
  if ('error' in crossed) {
    sheets = null;
    throw new Exception(crossed.error);
  }
  sheets = crossed.sheets;
  return crossed.value as T;
}

/** Asks the host for what comes with a handle, or for a service that is not the sheet: not counted. */
export const ask = <T = void>(op: string, ...args: readonly unknown[]): T => send<T>(null, op, args);

/** Reads or writes cells, metadata or structure: counted once per call of the script, under its name. */
export function count<T = void>(op: string, ...args: readonly unknown[]): T {
  const counted = label;
  label = null;
  return send<T>(counted, op, args);
}

/** Runs one call of the script; what it does inside is counted as this one call. */
export function entering<T>(name: string, body: () => T): T {
  if (depth === 0) label = name;
  depth += 1;
  try {
    return body();
  } finally {
    depth -= 1;
    if (depth === 0) label = null;
  }
}
