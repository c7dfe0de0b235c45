import engineFormula = require('@univerjs/engine-formula');
import sheetsFormula = require('@univerjs/sheets-formula');

import type core from '@univerjs/core';
import { type Book, intersects } from './book';
import type { SheetId } from './engine';
import type { FormulaIndex } from './formula-index';
import { isStructural } from './mutations';
import { UNIT } from './univer';

/** Computes formulas in the background, and lets a reader wait for what it reads. */
export type Calculation = {
  /** Resolves when every formula stands for what the cells hold now. */
  settle(): Promise<void>;
  /** Whether what stands in a range can depend on a calculation: a formula in it, or one that may spill into it. */
  concerns(sheet: SheetId, range: core.IRange): boolean;
  /** The value spilled into a cell by an array formula elsewhere. */
  spilled(sheet: SheetId, row: number, column: number): core.Nullable<core.ICellData>;
  /** To be told of every mutation that was applied. */
  follow(id: string): void;
  close(): Promise<void>;
};

type Dirty = Parameters<Internals['_mergeDirty']>[0];
type Internals = {
  _commandService: core.ICommandService;
  _waitingCommandQueue: readonly unknown[];
  _setTimeoutKey: ReturnType<typeof setTimeout>;
  _generateDirty(queue: readonly unknown[]): Record<string, unknown>;
  _mergeDirty(a: Record<string, unknown>, b: Record<string, unknown>): Record<string, unknown>;
};

const EVERYTHING: Dirty = {
  forceCalculation: true,
  dirtyRanges: [],
  dirtyNameMap: {},
  dirtyDefinedNameMap: {},
  dirtySuperTableMap: {},
  dirtyUnitFeatureMap: {},
  dirtyUnitOtherFormulaMap: {},
  clearDependencyTreeCache: {},
};
const LOCAL = { onlyLocal: true };
/** An array formula: its result may reach cells to its right and below. */
const SPILLING =
  /\b(FILTER|UNIQUE|SORT|SORTBY|SEQUENCE|TRANSPOSE|VSTACK|HSTACK|TOCOL|TOROW|XLOOKUP|LET|MAP|BYROW|BYCOL|INDEX)\(|[{:]/i;
const LONGEST = 120_000;
/** A calculation that takes less (in ms) may run soon after each write; any other waits for a quiet while. */
const QUICK = 150;
const SOON = 50;
const QUIET = 2_000;

/** Univer puts two wishes one after the other, also where they are for the same cells. */
const eachRangeOnce = (dirty: Record<string, unknown>): Dirty => {
  const ranges = new Map((dirty.dirtyRanges as unknown[]).map((range) => [JSON.stringify(range), range]));
  return { ...dirty, dirtyRanges: [...ranges.values()] };
};

/**
 * Univer starts a calculation 100 ms after the last write, and stops a running one to start again. Here its wishes
 * are gathered and computed one after the other: at once where somebody waits for a formula, else when it is quiet.
 */
export function createCalculation(book: Book, index: FormulaIndex, today: () => string): Calculation {
  const { get, commands } = book.headless;
  const trigger = get(sheetsFormula.TriggerCalculationController) as unknown as Internals;
  const sessions = get(sheetsFormula.FormulaCalculationSessionService);
  const calculator = get(engineFormula.ICalculateFormulaService);
  const formulas = get(engineFormula.FormulaDataModel);
  const { SetFormulaCalculationStartMutation, SetFormulaCalculationStopMutation } = engineFormula;
  let wanted: Dirty | undefined = EVERYTHING;
  let computing: Dirty | undefined;
  let running: Promise<void> | undefined;
  let readers = 0;
  // Nobody knows yet how long it takes, and whoever comes right after the start is not to be held up by it.
  let lastTook = QUICK;
  let computedOn = '';
  let isClosed = false;
  let later: NodeJS.Timeout | undefined;

  const want = (dirty: Dirty): void => {
    wanted = wanted ? eachRangeOnce(trigger._mergeDirty(wanted, dirty)) : dirty;
  };

  /** Nobody waits: once it is quiet, and the later the longer it takes, since each formula holds up what comes in. */
  const computeLater = (): void => {
    clearTimeout(later);
    later = setTimeout(() => void pump(), lastTook < QUICK ? SOON : QUIET).unref();
  };

  async function run(dirty: Dirty): Promise<void> {
    const start = performance.now();
    computedOn = today();
    computing = dirty;
    try {
      commands.syncExecuteCommand(SetFormulaCalculationStartMutation.id, { ...dirty }, LOCAL);
      await sessions.waitForLatestApplied(LONGEST);
    } catch (error) {
      console.error('Calculation did not end', error);
    }
    lastTook = performance.now() - start;
    computing = undefined;
  }

  const pump = (): Promise<void> => {
    if (!running && wanted && !isClosed) {
      clearTimeout(later);
      const dirty = wanted;
      wanted = undefined;
      running = run(dirty).finally(() => {
        running = undefined;
        if (wanted) computeLater();
      });
    }
    return running ?? Promise.resolve();
  };

  const stop = (): void => {
    if (!computing) return;
    want(computing);
    // Taken over once: with each of many stops it would come to be computed twice as often.
    computing = undefined;
    calculator.stopFormulaExecution();
  };

  /** What Univer still holds back, in the hope that more writes follow. */
  const takeWaiting = (): void => {
    clearTimeout(trigger._setTimeoutKey);
    if (trigger._waitingCommandQueue.length > 0) want(trigger._generateDirty(trigger._waitingCommandQueue));
    trigger._waitingCommandQueue = [];
    if (computedOn !== today()) want(EVERYTHING);
  };

  const real = trigger._commandService;
  trigger._commandService = Object.create(real, {
    executeCommand: {
      value: async (id: string, params: object, options: core.IExecutionOptions) => {
        if (id === SetFormulaCalculationStopMutation.id) return true;
        if (id !== SetFormulaCalculationStartMutation.id) return real.executeCommand(id, params, options);
        want(params as Dirty);
        computeLater();
        return true;
      },
    },
  });

  return {
    settle: async () => {
      readers += 1;
      takeWaiting();
      // A formula that changes what another one reads comes back as a new wish; two that chase each other must end.
      for (let round = 0; round < 8 && (running || wanted); round += 1) {
        await pump();
        takeWaiting();
      }
      readers -= 1;
    },
    concerns: (sheet, range) => {
      const spills = formulas.getArrayFormulaRange()[UNIT]?.[sheet];
      for (const cells of Object.values(spills ?? {})) {
        for (const spill of Object.values((cells ?? {}) as Record<string, core.Nullable<core.IRange>>)) {
          if (spill && intersects(spill, range)) return true;
        }
      }
      for (const [row, cells] of Object.entries(index.of(sheet))) {
        if (Number(row) > range.endRow) continue;
        for (const [column, formula] of Object.entries(cells ?? {})) {
          if (Number(column) > range.endColumn) continue;
          const isInside = Number(row) >= range.startRow && Number(column) >= range.startColumn;
          if (isInside || SPILLING.test(formula.f)) return true;
        }
      }
      return false;
    },
    spilled: (sheet, row, column) => {
      const cells = formulas.getArrayFormulaCellData()[UNIT]?.[sheet]?.[row];
      return (cells as Record<number, core.Nullable<core.ICellData>> | undefined)?.[column];
    },
    follow: (id) => {
      if (isStructural(id)) {
        // What is being computed is computed for places that are no more.
        stop();
        want(EVERYTHING);
        computeLater();
      } else if (readers === 0) stop();
    },
    close: async () => {
      isClosed = true;
      clearTimeout(trigger._setTimeoutKey);
      clearTimeout(later);
      calculator.stopFormulaExecution();
      await running;
    },
  };
}
