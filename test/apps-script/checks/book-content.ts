import { plainFormula } from '../../../apps-script/tabs/formulas/same-formula';
import type { WorkbookEngine } from '../../../local-host/workbook/engine';
import { tables } from '../../../shared/tables/index';

/** Tabs that are only added to, also by what takes something back. */
const onlyAddedTo: readonly string[] = [tables.history.tab.vi, tables.details.tab.vi, tables.outcomes.tab.vi];

/** All that a person could see or type in the workbook, by the names of its tabs. */
export const contentOf = async (engine: WorkbookEngine, withLogs = false) => {
  const tabs: Record<string, unknown> = {};
  for (const sheet of engine.sheets()) {
    if (onlyAddedTo.includes(sheet.name) && !withLogs) continue;
    const extent = engine.extent(sheet.id);
    const area = { sheet: sheet.id, row: 1, column: 1, rows: sheet.maxRows, columns: sheet.maxColumns };
    const cells = await engine.read({ ...area, rows: Math.max(extent.row, 1) });
    const columns = Array.from({ length: sheet.maxColumns }, (_, at) => at + 1);
    tabs[sheet.name] = {
      hidden: sheet.hidden,
      frozen: sheet.frozenRows,
      rows: sheet.maxRows,
      cells: cells.map((line) =>
        line.map((cell) => (cell.formula ? plainFormula(cell.formula) : (cell.value ?? ''))),
      ),
      formats: engine
        .styles({ ...area, rows: Math.min(30, sheet.maxRows) })
        .map((line) => line.map((style) => style.numberFormat)),
      offers: columns.map((column) =>
        Array.from({ length: Math.min(30, sheet.maxRows - 1) }, (_, row) =>
          engine.validationAt(sheet.id, row + 2, column),
        ),
      ),
      rules: engine.conditionalRules(sheet.id).length,
      shown: columns.map((column) => engine.isColumnHidden(sheet.id, column)),
      marks: engine
        .metadata()
        .filter((one) => one.at.kind === 'column' && one.at.sheet === sheet.id)
        .map((one) => `${one.at.kind === 'column' ? one.at.column : ''}:${one.value}`)
        .sort(),
      protections: engine
        .protections()
        .filter((one) => one.area.sheet === sheet.id)
        .map((one) => one.description)
        .sort(),
    };
  }
  return tabs;
};
