import type { WorkbookEngine } from '../../local-host/workbook/engine';

/** A structural edit makes the engine write formulas anew, without quotes that a name does not need. */
const plain = (formula: string): string => formula.replace(/'(\w+)'!/g, '$1!');

/** All that a workbook holds, but for what computes itself. */
export const everything = async (engine: WorkbookEngine) =>
  Promise.all(
    engine.sheets().map(async (sheet) => {
      const area = { sheet: sheet.id, row: 1, column: 1, rows: sheet.maxRows, columns: sheet.maxColumns };
      const cells = await engine.read(area);
      const columns = Array.from({ length: sheet.maxColumns }, (_, at) => at + 1);
      return {
        sheet,
        cells: cells.map((line) =>
          line.map((cell) => (cell.formula === undefined ? cell.value : plain(cell.formula))),
        ),
        styles: engine.styles(area),
        rules: engine.conditionalRules(sheet.id),
        validations: columns.map((column) => engine.validationAt(sheet.id, 2, column)),
        widths: columns.map((column) => [
          engine.columnWidth(sheet.id, column),
          engine.isColumnHidden(sheet.id, column),
        ]),
      };
    }),
  );

/** That, and what is kept beside the cells. */
export const wholeWorkbook = async (engine: WorkbookEngine) => ({
  sheets: await everything(engine),
  metadata: engine.metadata(),
  protections: engine.protections(),
});
