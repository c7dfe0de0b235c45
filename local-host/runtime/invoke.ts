import { offsetClock } from '../offset-clock';
import type { Area } from '../workbook/engine';
import { EnumValue, enumValue } from './enums';
import { Exception } from './exception';
import { TextOutput } from './services/content';
import { HtmlOutput, partsOf } from './services/html';
import { User } from './services/session';
import { Range, spreadsheet } from './spreadsheet/handles';

/** How an execution begins, as the executor says it. */
export type Start = {
  readonly function: string;
  readonly args: readonly unknown[];
  readonly kind: 'menu' | 'page' | 'open' | 'trigger' | 'web-app';
  /** How far the script's clock is from the machine's, in milliseconds; absent where it is the same. */
  readonly clockOffset?: number;
};
export type End =
  | { readonly kind: 'value'; readonly json: string }
  | { readonly kind: 'text'; readonly body: string; readonly mimeType: string }
  | { readonly kind: 'html'; readonly title: string; readonly body: string }
  | { readonly kind: 'error'; readonly name: string; readonly message: string; readonly stack: string }
  | { readonly kind: 'missing' };

/** A trigger's event carries Google's objects, which cannot cross: they come as what describes them. */
function revive(event: Record<string, unknown>): Record<string, unknown> {
  const revived = { ...event };
  if (event.range) revived.range = new Range(event.range as Area);
  if (typeof event.user === 'string') revived.user = new User(event.user);
  if (event.source) revived.source = spreadsheet;
  if (typeof event.authMode === 'string') revived.authMode = enumValue('Script.AuthMode', event.authMode);
  return revived;
}

/** Only plain data crosses to a page; one Date or object of a class anywhere makes the whole answer null. */
function isPlain(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint') return false;
  if (typeof value !== 'object') return true;
  if (Array.isArray(value)) return value.every(isPlain);
  if (value instanceof EnumValue) return false;
  const prototype = Object.getPrototypeOf(value);
  return (prototype === Object.prototype || prototype === null) && Object.values(value).every(isPlain);
}

function answerOf(kind: Start['kind'], returned: unknown): End {
  if (kind === 'web-app') {
    if (returned instanceof TextOutput)
      return { kind: 'text', body: returned.getContent(), mimeType: TextOutput.mimeTypeOf(returned) };
    if (returned instanceof HtmlOutput) {
      const { content, title } = partsOf(returned);
      return { kind: 'html', title, body: content };
    }
    throw new Exception('The script completed but the returned value is not a supported return type.');
  }
  return { kind: 'value', json: isPlain(returned) ? (JSON.stringify(returned) ?? 'null') : 'null' };
}

/** The frames of the script only: the services' own are Google's affair. */
function scriptFrames(stack: string): string {
  return stack
    .split('\n')
    .filter((line) => line.includes('Code.js'))
    .join('\n');
}

function errorOf(thrown: unknown): End {
  if (thrown instanceof Error)
    return {
      kind: 'error',
      name: thrown.name,
      message: thrown.message,
      stack: scriptFrames(String(thrown.stack)),
    };
  return { kind: 'error', name: 'Error', message: String(thrown), stack: '' };
}

/** What stood in the realm before the script, inherited too: `eval` and the services are nobody's to call by name. */
const before = new Set<string>();
export function closeRealm(): void {
  for (let at: unknown = globalThis; at; at = Object.getPrototypeOf(at))
    for (const name of Object.getOwnPropertyNames(at)) before.add(name);
}

/** A function that the script itself declares at its top. */
function functionOf(name: string): ((...args: readonly unknown[]) => unknown) | undefined {
  if (before.has(name)) return undefined;
  const named = (globalThis as Record<string, unknown>)[name];
  return typeof named === 'function' ? (named as (...args: readonly unknown[]) => unknown) : undefined;
}

export function invoke(json: string): string {
  const start = JSON.parse(json) as Start;
  if (start.clockOffset) offsetClock(globalThis, start.clockOffset);
  const named = functionOf(start.function);
  if (!named) return JSON.stringify({ kind: 'missing' } satisfies End);
  const args =
    start.kind === 'open' || start.kind === 'trigger'
      ? start.args.map((event) => revive(event as Record<string, unknown>))
      : start.args;
  try {
    return JSON.stringify(answerOf(start.kind, named.apply(globalThis, [...args])));
  } catch (thrown) {
    return JSON.stringify(errorOf(thrown));
  }
}
