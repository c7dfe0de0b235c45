import core = require('@univerjs/core');
import engineFormula = require('@univerjs/engine-formula');
import sheets = require('@univerjs/sheets');

import type { Headless } from './univer';

/**
 * What Univer 0.25.1 does that a process which lives for days cannot bear. Each guard names what it keeps out, so
 * that it can be taken away when Univer has learnt better.
 */

/** `=IMAGE()` reaches for the browser's `Image`, in a promise that nobody watches: the process would end. */
export function guardImages({ commands }: Headless): void {
  commands.beforeCommandExecuted((command) => {
    if (command.id !== engineFormula.SetImageFormulaDataMutation.id || !command.params) return;
    (command.params as { imageFormulaData: unknown[] }).imageFormulaData = [];
  });
}

type Steps = { _executeStep(): Promise<unknown>; _runtimeService: { markedAsStopFunctionsExecuted(): void } };

/** A function that throws does so inside a lock that nobody awaits. The run ends as stopped, formulas keep what they had. */
export function guardCalculation({ get }: Headless): void {
  const service = get(engineFormula.ICalculateFormulaService) as unknown as Steps;
  const step = service._executeStep.bind(service);
  service._executeStep = async () => {
    try {
      return await step();
    } catch (error) {
      console.error('Calculation failed', error);
      service._runtimeService.markedAsStopFunctionsExecuted();
      return undefined;
    }
  };
}

type Dependencies = {
  readonly _dependencyTreeCache: ReadonlyMap<number, unknown>;
  readonly _dependencyManagerService: { searchDependency(...asked: unknown[]): Set<number> };
};

/** Ranges of formulas that were deleted stay in the index: each would be named on the terminal, run after run. */
export function guardDeletedFormulas({ get }: Headless): void {
  const generator = get(engineFormula.IFormulaDependencyGenerator) as unknown as Dependencies;
  const index = generator._dependencyManagerService;
  const search = index.searchDependency.bind(index);
  index.searchDependency = (...asked) => {
    const found = search(...asked);
    for (const tree of found) if (!generator._dependencyTreeCache.has(tree)) found.delete(tree);
    return found;
  };
}

type OtherFormulas = { registerFormulaWithRange(): string };

/**
 * Conditional rules and validations have formulas that only a screen needs: 50,000 rows of one rule took minutes.
 * The pages compute them, each for what it shows.
 */
export function guardOtherFormulas({ get }: Headless): void {
  const service = get(engineFormula.RegisterOtherFormulaService) as unknown as OtherFormulas;
  service.registerFormulaWithRange = () => 'not computed without a screen';
}

/** A result computed for a place from which its formula has moved away must not overwrite what is there now. */
export function guardResults({ commands }: Headless, workbook: core.Workbook): void {
  commands.beforeCommandExecuted((command, options) => {
    if (command.id !== sheets.SetRangeValuesMutation.id || !options?.applyFormulaCalculationResult) return;
    const { subUnitId, cellValue } = command.params as sheets.ISetRangeValuesMutationParams;
    const worksheet = workbook.getSheetBySheetId(subUnitId);
    for (const [row, cells] of Object.entries(cellValue ?? {})) {
      for (const column of Object.keys(cells ?? {})) {
        const cell = worksheet?.getCellRaw(Number(row), Number(column));
        if (!cell?.f && !cell?.si) delete (cells as Record<string, unknown>)[column];
      }
    }
  });
}
