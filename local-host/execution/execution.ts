import { randomUUID } from 'node:crypto';
import { operations } from './operations';
import type { ExecutionOptions } from './options';
import { Refusal } from './refusal';
import type { Entry, Identity, Trace, UiEvent } from './service';
import type { Shared } from './shared';
import type { Answerer } from './workers';
import { createWriteBuffer, type WriteBuffer } from './write-buffer';

/** Who an execution is for, as Session tells the script. */
export type Who = {
  /** Empty where the script may not know the person: web apps, other people's edits. */
  readonly active: string;
  readonly effective: string;
};

/** One run of one function. */
export type Execution = {
  readonly id: string;
  readonly function: string;
  readonly entry: Entry['from'];
  /** Started by a simple trigger: 30 s, and none of the services that need consent. */
  readonly simple: boolean;
  readonly who: Who;
  /** The person at the page; null where nobody is. */
  readonly person: Identity | null;
  readonly buffer: WriteBuffer;
  readonly shared: Shared;
  readonly options: ExecutionOptions;
  readonly trace: {
    serviceCalls: number;
    cellsRead: number;
    readonly calls: string[];
    readonly underLock: string[];
  };
  /** The time limit has ended it: nothing that it asked for is done any more. */
  isOver: boolean;
  /** Shown, or asked, at the person's pages. */
  readonly show: (event: UiEvent) => void;
  /** The time limit stands still while a person is asked. */
  readonly clock: { pause(): void; resume(): void };
};

export type Beginning = Pick<
  Execution,
  'function' | 'entry' | 'simple' | 'who' | 'person' | 'shared' | 'options' | 'show' | 'clock'
>;

export function beginExecution(beginning: Beginning): Execution {
  const id = randomUUID();
  const buffer = createWriteBuffer(beginning.options.engine, `script:${id}`);
  const trace = { serviceCalls: 0, cellsRead: 0, calls: [], underLock: [] };
  return { ...beginning, id, buffer, trace, isOver: false };
}

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Handles and names cost nothing at Google; giving the lock back is no work under it. */
const free = new Set(['sheets', 'sheet', 'settings', 'spreadsheet', 'uuid', 'new-id', 'has-lock', 'unlock']);

/** A tab that people deleted while it was asked for is refused in Google's words; all else is as it was. */
const inGoogleWords = (error: unknown): unknown => {
  const { reason, detail } = error as { readonly reason?: unknown; readonly detail?: unknown };
  return error instanceof Error && reason === 'no-such-sheet'
    ? new Refusal(`Sheet ${String(detail).replace(/^.*: /, '')} not found`)
    : error;
};

/** Answers what the script asks. A first argument that is a name marks a service call, to be counted. */
export function answererOf(execution: Execution): Answerer {
  const { trace, options } = execution;
  return async (op, [counted, ...args]) => {
    const operation = operations[op];
    if (!operation) throw new Error(`The runtime asked for ${op}, which the host does not know.`);
    if (!free.has(op) && execution.shared.locks.holdsAny(execution))
      trace.underLock.push(typeof counted === 'string' ? counted : op);
    if (typeof counted === 'string') {
      const call = { name: counted, function: execution.function, index: trace.serviceCalls };
      trace.serviceCalls += 1;
      trace.calls.push(counted);
      await options.between?.(call);
      if (options.latency) await wait(options.latency);
    }
    if (execution.isOver) throw new Error('This execution was ended by the time limit.');
    try {
      const value = await operation(execution, ...args);
      // Tabs that are about to change are seen once the buffer is published, which asking for them does.
      return { value, sheets: execution.buffer.hasStructure ? null : options.engine.sheetsVersion() };
    } catch (error) {
      throw inGoogleWords(error);
    }
  };
}

export const traceOf = (execution: Execution, started: number): Trace => ({
  function: execution.function,
  ...execution.trace,
  milliseconds: performance.now() - started,
});
