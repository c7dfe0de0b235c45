import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { executorSource, runtimeSource } from '../../build/local-host';
import { root } from '../../build/paths';
import { filesBelow } from '../../build/stale';
import {
  createExecutionService,
  type LocalExecutionService,
} from '../../local-host/execution/create-service';
import type { ExecutionOptions } from '../../local-host/execution/options';
import { loadProgram, type Program } from '../../local-host/execution/program';
import type { ExecutionResult, Identity, Trace, UiEvent } from '../../local-host/execution/service';
import { type ExecutorPool, executorPool } from '../../local-host/execution/workers';
import { defaultIdentities } from '../../local-host/web/open-pages';
import type { Disk, OpenedWorkbook, OpenOptions } from '../../local-host/workbook';
import type { WorkbookEngine } from '../../local-host/workbook/engine';
import type { PageSync } from '../../local-host/workbook/page-sync';

export type Role = Identity['role'];
export const identities = defaultIdentities;

export type TestHostOptions = {
  /** The add-on to run: dist/apps-script, unless a folder, a whole program, or the text of Code.js is given. */
  readonly bundle?: string | Program | { readonly code: string; readonly pages?: Record<string, string> };
  /** A folder that is kept; otherwise a new one, removed at `close`. */
  readonly data?: string;
  /** A folder of another host, closed by now: the new one begins with a copy of what it kept. */
  readonly copyOf?: string;
  /** The moment that TODAY() and NOW() see. */
  readonly now?: () => Date;
} & Partial<Pick<ExecutionOptions, 'fresh' | 'limits' | 'latency' | 'between' | 'clockOffset'>>;

export type TestHost = {
  readonly engine: WorkbookEngine;
  readonly pages: PageSync;
  readonly disk: Disk;
  readonly execution: LocalExecutionService;
  /** Calls the add-on's own door from one of its pages and gives its parsed Answer. */
  callAs(role: Role, request: unknown): Promise<unknown>;
  /** Posts to the web app and gives the parsed Answer. */
  post(envelope: unknown): Promise<unknown>;
  /** Runs a function as a page of the sheet does, and gives what comes back; throws what it throws. */
  run(name: string, args?: readonly unknown[], role?: Role): Promise<unknown>;
  /** The executions so far, in the order in which they ended. */
  readonly traces: readonly Trace[];
  readonly shown: readonly UiEvent[];
  readonly logs: readonly string[];
  readonly directory: string;
  close(): Promise<void>;
};

/** An error of a script, by Google's name and text. */
export class ScriptError extends Error {
  constructor(name: string, message: string, stack: string) {
    super(message);
    this.name = name;
    this.stack = `${name}: ${message}\n${stack}`;
  }
}

const cache = join(root, 'node_modules/.cache/so-ghim');

/**
 * Univer's modules do not load in Node as they are, so the workbook is bundled, as in the real host. One bundle for
 * all test files, named after what it is made of.
 */
async function workbookModule(): Promise<{ openWorkbook(options: OpenOptions): Promise<OpenedWorkbook> }> {
  const hash = createHash('sha256');
  for (const file of filesBelow(join(root, 'local-host/workbook')))
    hash.update(file).update(readFileSync(file));
  const file = join(cache, `workbook-${hash.digest('hex').slice(0, 16)}.cjs`);
  if (!existsSync(file)) {
    mkdirSync(cache, { recursive: true });
    const half = `${file}.${process.pid}`;
    await build({
      entryPoints: [join(root, 'local-host/workbook/index.ts')],
      outfile: half,
      bundle: true,
      format: 'cjs',
      platform: 'node',
      target: 'node20',
      mainFields: ['module', 'main'],
      external: ['bufferutil', 'utf-8-validate'],
      logLevel: 'error',
    });
    renameSync(half, file);
  }
  return createRequire(import.meta.url)(file);
}

let sources: Promise<{ executor: string; runtime: string }> | undefined;
const builtSources = () => {
  sources ??= Promise.all([executorSource(), runtimeSource()]).then(([executor, runtime]) => ({
    executor,
    runtime,
  }));
  return sources;
};

/** The threads of the program that was asked for last: another host of it finds them warm. */
let warm: { readonly code: string; readonly threads: ExecutorPool } | undefined;
const threadsFor = (sources: { executor: string; runtime: string; code: string }): ExecutorPool => {
  if (warm?.code !== sources.code) {
    void warm?.threads.close();
    warm = { code: sources.code, threads: executorPool(sources, 2) };
  }
  return warm.threads;
};

function programOf(bundle: TestHostOptions['bundle']): Program {
  if (bundle === undefined) return loadProgram(join(root, 'dist/apps-script'));
  if (typeof bundle === 'string') {
    if (!bundle.includes('\n') && existsSync(join(bundle, 'Code.js'))) return loadProgram(bundle);
    return programOf({ code: bundle });
  }
  if ('manifest' in bundle) return bundle;
  const pages = new Map(Object.entries(bundle.pages ?? {}));
  return { code: bundle.code, pages, manifest: { timeZone: 'Asia/Ho_Chi_Minh' } };
}

/** A value, or the script's error thrown. */
export function returnedBy(result: ExecutionResult): unknown {
  if (result.kind === 'error') throw new ScriptError(result.name, result.message, result.stack);
  if (result.kind === 'value') return JSON.parse(result.json);
  return result.body;
}

/** Workbook and executions in this process, without HTTP. */
export async function startTestHost(options: TestHostOptions = {}): Promise<TestHost> {
  const { bundle, data, copyOf, now, ...rest } = options;
  const directory = data ?? mkdtempSync(join(tmpdir(), 'so-ghim-'));
  if (copyOf !== undefined) cpSync(copyOf, directory, { recursive: true });
  const { openWorkbook } = await workbookModule();
  const { engine, pages, disk } = await openWorkbook({ directory, name: 'Sổ Ghim', ...(now ? { now } : {}) });
  const logs: string[] = [];
  const traces: Trace[] = [];
  const shown: UiEvent[] = [];
  const program = programOf(bundle);
  const sources = await builtSources();
  const execution = createExecutionService({
    ...sources,
    ...rest,
    engine,
    program,
    threads: threadsFor({ ...sources, code: program.code }),
    owner: identities.owner.email,
    projectName: 'Sổ Ghim',
    addresses: () => ({
      sheet: 'http://127.0.0.1:8765/',
      webApp: 'http://127.0.0.1:8765/macros/s/local/exec',
    }),
    onLog: (level, line) => logs.push(`${level}: ${line}`),
    onFault: (error) => logs.push(`fault: ${error instanceof Error ? error.stack : error}`),
  });
  execution.onTrace((trace) => traces.push(trace));
  execution.onUi((event) => shown.push(event));
  const run: TestHost['run'] = async (name, args = [], role = 'owner') =>
    returnedBy(await execution.run({ from: 'page', function: name, args, who: identities[role] }));
  return {
    engine,
    pages,
    disk,
    execution,
    traces,
    shown,
    logs,
    directory,
    run,
    callAs: async (role, request) =>
      JSON.parse((await run('call', [JSON.stringify(request)], role)) as string),
    async post(envelope) {
      const contents = typeof envelope === 'string' ? envelope : JSON.stringify(envelope);
      const length = Buffer.byteLength(contents);
      const event = {
        parameter: {},
        parameters: {},
        queryString: '',
        contextPath: '',
        contentLength: length,
        postData: { contents, length, type: 'text/plain', name: 'postData' },
      };
      return JSON.parse(
        returnedBy(await execution.run({ from: 'web-app', method: 'POST', event })) as string,
      );
    },
    async close() {
      await execution.close();
      await engine.close();
      if (data === undefined) rmSync(directory, { recursive: true, force: true });
    },
  };
}

/** The text of Code.js with one function `test` of this body. */
export const scriptOf = (body: string): { readonly code: string } => ({
  code: `function test(a, b) {\n${body}\n}\n`,
});

/** Writes an add-on's folder as the build does, for hosts that read one. */
export function writeProgram(folder: string, code: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'Code.js'), code);
  writeFileSync(join(folder, 'appsscript.json'), JSON.stringify({ timeZone: 'Asia/Ho_Chi_Minh' }));
}
