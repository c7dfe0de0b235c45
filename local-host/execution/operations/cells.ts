import type { Area, CellWrite, Change, SheetId } from '../../workbook/engine';
import type { Execution } from '../execution';

const cellsOf = (area: Area) => area.rows * area.columns;

/** A read of one's own publishes what was written before, as at Google. */
async function reading(execution: Execution, cells: number): Promise<void> {
  await execution.buffer.publish();
  execution.trace.cellsRead += cells;
}

function eachCell<T>(area: Area, of: (row: number, column: number) => T): T[][] {
  return Array.from({ length: area.rows }, (_, i) =>
    Array.from({ length: area.columns }, (_, j) => of(area.row + i, area.column + j)),
  );
}

/** Reads and writes of cells. */
export const cellOperations = {
  async read(execution: Execution, area: Area) {
    await reading(execution, cellsOf(area));
    return execution.options.engine.read(area);
  },
  async values(execution: Execution, area: Area) {
    await reading(execution, cellsOf(area));
    return execution.options.engine.values(area);
  },
  async formulas(execution: Execution, area: Area) {
    await reading(execution, cellsOf(area));
    return execution.options.engine.formulas(area);
  },
  async display(execution: Execution, area: Area) {
    await reading(execution, cellsOf(area));
    return execution.options.engine.display(area);
  },
  async styles(execution: Execution, area: Area) {
    await reading(execution, cellsOf(area));
    return execution.options.engine.styles(area);
  },
  async validations(execution: Execution, area: Area) {
    await reading(execution, cellsOf(area));
    const { engine } = execution.options;
    return eachCell(area, (row, column) => engine.validationAt(area.sheet, row, column));
  },
  async notes(execution: Execution, area: Area) {
    await reading(execution, cellsOf(area));
    const { engine } = execution.options;
    return eachCell(area, (row, column) => engine.noteAt(area.sheet, row, column));
  },
  change(execution: Execution, changes: readonly Change[]) {
    execution.buffer.add(changes);
  },
  append(execution: Execution, sheet: SheetId, cells: readonly CellWrite[]) {
    execution.buffer.append(sheet, cells);
  },
  async flush(execution: Execution) {
    await execution.buffer.publish();
    await execution.options.engine.commit();
  },
};
