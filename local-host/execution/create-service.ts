import { createCache } from './cache';
import { answererOf, type Beginning, beginExecution, type Execution, traceOf, type Who } from './execution';
import { createLocks } from './locks';
import { type ExecutionOptions, googleLimits, type Limits } from './options';
import { changeEvent, editEvent } from './person-events';
import { type Plan, planOf, refusedEntry } from './plan';
import { createProperties } from './properties';
import { Refusal } from './refusal';
import type { Entry, ExecutionResult, ExecutionService, Identity, Trace, UiEvent } from './service';
import { createQuestions, type Shared } from './shared';
import { createStopwatch, type Stopwatch } from './stopwatch';
import { createTriggers, type Trigger } from './triggers';
import { executorPool } from './workers';

export type LocalExecutionService = ExecutionService & {
  /** Starts a thread ahead of the first execution. */
  warm(): Promise<void>;
  /** Resolves when everything that is running has ended, triggers included. */
  settled(): Promise<void>;
};

const idleThreads = 2;
const clockTick = 30_000;
/** What still runs when the host stops may end by itself for so long. */
const closingGrace = 3_000;

export function createExecutionService(options: ExecutionOptions): LocalExecutionService {
  const { engine, owner, program } = options;
  const limitOf = (name: keyof Limits): number => options.limits?.[name] ?? googleLimits[name];
  // V8 takes local time from here; the threads that are started later follow.
  process.env.TZ = program.manifest.timeZone;
  const pool =
    options.threads ??
    executorPool({ executor: options.executor, runtime: options.runtime, code: program.code }, idleThreads);
  const shared: Shared = {
    locks: createLocks(),
    cache: createCache(),
    properties: createProperties(engine),
    triggers: createTriggers(engine),
    selections: new Map(),
    questions: createQuestions(),
  };
  const uiListeners = new Set<(event: UiEvent, who: Identity) => void>();
  const traceListeners = new Set<(trace: Trace) => void>();
  const running = new Set<Promise<unknown>>();

  function show(event: UiEvent, person: Identity | null): void {
    if (person) for (const listener of uiListeners) listener(event, person);
    // Nobody is there to answer: as if the dialog was closed.
    if ((event.kind === 'alert' || event.kind === 'prompt') && (!person || uiListeners.size === 0))
      shared.questions.answer(event.id, { button: 'CLOSE', text: '' });
  }

  async function execute(entry: Entry['from'], plan: Plan): Promise<ExecutionResult> {
    options.mayRun?.();
    const started = performance.now();
    const stopwatch = createStopwatch(limitOf(plan.simple ? 'simple' : 'execution'));
    const beginning: Beginning = {
      function: plan.function,
      entry,
      simple: plan.simple,
      who: plan.who,
      person: plan.person,
      shared,
      options,
      show: (event) => show(event, plan.person),
      clock: stopwatch,
    };
    const execution = beginExecution(beginning);
    const failed = (message: string, name = 'Exception'): ExecutionResult => ({
      kind: 'error',
      name,
      message,
      stack: '',
      trace: traceOf(execution, started),
    });
    if (running.size >= limitOf('together'))
      return failed('There are too many scripts running simultaneously for this Google user account.');
    try {
      return await runIn(execution, plan, stopwatch, started, failed);
    } finally {
      stopwatch.stop();
      shared.locks.releaseAll(execution);
    }
  }

  async function runIn(
    execution: Execution,
    plan: Plan,
    stopwatch: Stopwatch,
    started: number,
    failed: (message: string, name?: string) => ExecutionResult,
  ): Promise<ExecutionResult> {
    const executor = await pool.take();
    // A thread that had to be started first is no time of the script's.
    stopwatch.resume();
    const clockOffset = options.clockOffset?.() || undefined;
    const start = JSON.stringify({
      function: plan.function,
      args: plan.args,
      kind: execution.entry,
      clockOffset,
    });
    let end: string | 'over';
    try {
      end = await Promise.race([executor.run(start, answererOf(execution)), stopwatch.isOver]);
    } catch (error) {
      options.onFault?.(error);
      return failed("We're sorry, a server error occurred. Please wait a bit and try again.");
    }
    if (end === 'over') {
      execution.isOver = true;
      await executor.stop();
      return failed('Exceeded maximum execution time');
    }
    pool.giveBack(executor);
    const ended = JSON.parse(end) as ExecutionResult | { readonly kind: 'missing' };
    try {
      await execution.buffer.publish();
    } catch (error) {
      if (!(error instanceof Refusal)) options.onFault?.(error);
      await engine.commit();
      return failed(error instanceof Error ? error.message : String(error));
    }
    // No answer leaves before what it says is on disk.
    await engine.commit();
    if (ended.kind === 'missing') return failed(`Script function not found: ${plan.function}`);
    return { ...ended, trace: traceOf(execution, started) };
  }

  function started(work: Promise<ExecutionResult>): Promise<ExecutionResult> {
    running.add(work);
    return work
      .then((result) => {
        if (result.kind === 'error' && result.stack)
          options.onLog?.('error', `${result.message}\n${result.stack}`);
        for (const listener of traceListeners) listener(result.trace);
        return result;
      })
      .finally(() => running.delete(work));
  }

  /**
   * One after the other, in the order of what people did: a pasted column is many edits. Nobody is told of a
   * failure, so it stands in the log, as Google sends it by mail.
   */
  let triggered: Promise<unknown> = Promise.resolve();
  function runTrigger(handler: string, event: unknown, who: Who, simple: boolean): void {
    const plan = { function: handler, args: [event], who, person: null, simple };
    const before = triggered;
    const turn = before
      .then(() => started(execute('trigger', plan)))
      .then((result) => {
        if (result.kind === 'error') options.onLog?.('error', `${handler}: ${result.message}`);
      })
      .catch((error) => options.onFault?.(error));
    triggered = turn;
  }
  const asOwner = (trigger: Trigger): Who => ({ active: '', effective: trigger.owner });

  const hasSimpleOnEdit = /^function onEdit\b/m.test(program.code);
  engine.onEdit((edit) => {
    const who = { active: edit.who, effective: edit.who };
    if (hasSimpleOnEdit) runTrigger('onEdit', editEvent(edit, edit.who, null), who, true);
    for (const trigger of shared.triggers.all())
      if (trigger.event === 'ON_EDIT')
        runTrigger(trigger.handler, editEvent(edit, trigger.owner, trigger), asOwner(trigger), false);
  });
  engine.onChange((change) => {
    for (const trigger of shared.triggers.all())
      if (trigger.event === 'ON_CHANGE')
        runTrigger(trigger.handler, changeEvent(change, trigger), asOwner(trigger), false);
  });
  const clock = setInterval(() => {
    for (const trigger of shared.triggers.takeDue(Date.now()))
      runTrigger(trigger.handler, { authMode: 'FULL', triggerUid: trigger.id }, asOwner(trigger), false);
  }, clockTick);
  clock.unref();

  return {
    run(entry) {
      const refused = refusedEntry(entry);
      const plan = planOf(entry, owner);
      if (refused === null) return started(execute(entry.from, plan));
      const trace: Trace = {
        function: plan.function,
        serviceCalls: 0,
        cellsRead: 0,
        milliseconds: 0,
        calls: [],
        underLock: [],
      };
      return Promise.resolve({ kind: 'error', name: 'Exception', message: refused, stack: '', trace });
    },
    onUi(listener) {
      uiListeners.add(listener);
      return () => uiListeners.delete(listener);
    },
    onTrace(listener) {
      traceListeners.add(listener);
      return () => traceListeners.delete(listener);
    },
    answer: (id, button, text) => shared.questions.answer(id, { button, text }),
    select: (who, area) => void shared.selections.set(who.email, area),
    warm: () => pool.warm(),
    async settled() {
      let last: Promise<unknown> | null = null;
      while (last !== triggered || running.size > 0) {
        last = triggered;
        await Promise.allSettled([last, ...running]);
      }
    },
    async close() {
      clearInterval(clock);
      const ended = Promise.allSettled([...running]);
      await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, closingGrace).unref())]);
      if (!options.threads) await pool.close();
    },
  };
}
