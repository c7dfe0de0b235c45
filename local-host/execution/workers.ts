import { MessageChannel, Worker } from 'node:worker_threads';

/** `sheets` is the version of the tabs as the script may know them, null where it has to ask. */
export type Answered = { readonly value: unknown; readonly sheets: number | null };
/** Answers one question of a script: JSON in, JSON out. */
export type Answerer = (op: string, args: readonly unknown[]) => Promise<Answered>;

export type Sources = { readonly executor: string; readonly runtime: string; readonly code: string };

/** One thread. It is free again once `run` has resolved; a thread that was stopped is not used again. */
export type Executor = {
  run(start: string, answer: Answerer): Promise<string>;
  stop(): Promise<void>;
};

/** The thread went away: out of memory, or stopped at the time limit. */
export class ExecutorGone extends Error {
  override readonly name = 'ExecutorGone';
}

export function startExecutor(sources: Sources): Promise<Executor> {
  const signal = new SharedArrayBuffer(4);
  const flag = new Int32Array(signal);
  const { port1: here, port2: there } = new MessageChannel();
  const worker = new Worker(sources.executor, {
    eval: true,
    workerData: { port: there, signal, runtime: sources.runtime, code: sources.code },
    transferList: [there],
    resourceLimits: { maxOldGenerationSizeMb: 256 },
    // Nothing of how this process was started is for the thread: loaders would run in it.
    execArgv: [],
  });
  let answer: Answerer | null = null;
  let ended: { resolve: (end: string) => void; reject: (error: Error) => void } | null = null;

  here.on('message', async ([op, json]: [string, string]) => {
    const asked = answer;
    if (!asked) return;
    let reply: string;
    try {
      reply = JSON.stringify(await asked(op, JSON.parse(json) as unknown[]));
    } catch (error) {
      reply = JSON.stringify({ error: error instanceof Error ? error.message : String(error) });
    }
    // The execution may have been stopped while it waited.
    if (answer !== asked) return;
    here.postMessage(reply);
    Atomics.store(flag, 0, 1);
    Atomics.notify(flag, 0);
  });

  const executor: Executor = {
    run(start, answerer) {
      answer = answerer;
      return new Promise((resolve, reject) => {
        ended = { resolve, reject };
        worker.postMessage(start);
      });
    },
    async stop() {
      answer = null;
      here.close();
      await worker.terminate();
    },
  };
  return new Promise((ready, fail) => {
    worker.on('message', (message: string) => {
      if (message === 'ready') return ready(executor);
      answer = null;
      ended?.resolve(message);
      ended = null;
    });
    worker.on('error', (error) => {
      fail(error);
      ended?.reject(new ExecutorGone(error.message));
    });
    worker.on('exit', () => {
      here.close();
      ended?.reject(new ExecutorGone('The executor stopped.'));
    });
    worker.unref();
    here.unref();
  });
}

/** Threads are kept warm up to a number; more are made as executions come together. */
export function executorPool(sources: Sources, keep: number) {
  const idle: Executor[] = [];
  let closed = false;
  return {
    async take(): Promise<Executor> {
      return idle.pop() ?? startExecutor(sources);
    },
    giveBack(executor: Executor): void {
      if (!closed && idle.length < keep) idle.push(executor);
      else void executor.stop();
    },
    async warm(): Promise<void> {
      if (idle.length === 0) idle.push(await startExecutor(sources));
    },
    async close(): Promise<void> {
      closed = true;
      await Promise.all(idle.splice(0).map((executor) => executor.stop()));
    },
  };
}
export type ExecutorPool = ReturnType<typeof executorPool>;
