import type { WorkbookEngine } from '../workbook/engine';
import type { Program } from './program';
import type { ExecutorPool } from './workers';

/** A service call of a script that is about to be done. */
export type ServiceCall = { readonly name: string; readonly function: string; readonly index: number };

export type Limits = {
  /** Milliseconds that an execution may take, and one started by a simple trigger. */
  readonly execution: number;
  readonly simple: number;
  readonly together: number;
};
/** https://developers.google.com/apps-script/guides/services/quotas */
export const googleLimits: Limits = { execution: 360_000, simple: 30_000, together: 30 };

export type ExecutionOptions = {
  readonly engine: WorkbookEngine;
  readonly program: Program;
  /** The sources of dist/local-host/executor.cjs and dist/local-host/runtime.js. */
  readonly executor: string;
  readonly runtime: string;
  /** Threads that several hosts with the same sources use one after the other; each host has its own otherwise. */
  readonly threads?: ExecutorPool;
  /** Who made the sheet: web app and triggers run as this person. */
  readonly owner: string;
  readonly projectName: string;
  /** Of the sheet's page, and of the web app; asked late, since the port may not be known yet. */
  readonly addresses: () => { readonly sheet: string; readonly webApp: string };
  /** Of a spreadsheet that never had any: what Google gives a new file of a Vietnamese account. */
  readonly fresh?: { readonly locale: string; readonly timeZone: string };
  /** Looked at when an execution begins. */
  readonly limits?: Partial<Limits>;
  /** Milliseconds that each counted call waits, so that slow paths are felt. */
  readonly latency?: number;
  /** How far the scripts' clock is from the machine's, in milliseconds; looked at when an execution begins. */
  readonly clockOffset?: () => number;
  /** Runs before each counted call: tests do there what a person could do at that moment. */
  readonly between?: (call: ServiceCall) => void | Promise<void>;
  readonly onLog?: (level: string, line: string) => void;
  /** Throws while nothing may be read or written: see Disk. */
  readonly mayRun?: () => void;
  /** Something that only the host can be blamed for. */
  readonly onFault?: (error: unknown) => void;
};
