import { randomUUID } from 'node:crypto';
import type { SheetId } from '../../workbook/engine';
import type { Execution } from '../execution';
import { sheetSettings } from '../sheet-settings';

const newSheetRows = 1000;
const newSheetColumns = 26;

/** Even a handle needs to know the tabs and their sizes as this execution left them. */
async function seeing(execution: Execution) {
  if (execution.buffer.hasStructure) await execution.buffer.publish();
  return execution.options.engine;
}
async function reading(execution: Execution) {
  await execution.buffer.publish();
  return execution.options.engine;
}

/** Tabs, their sizes and looks, and the settings of the spreadsheet. */
export const structureOperations = {
  async spreadsheet(execution: Execution) {
    const engine = await seeing(execution);
    return { id: engine.id, name: engine.name(), url: execution.options.addresses().sheet };
  },
  async sheets(execution: Execution) {
    return (await seeing(execution)).sheets();
  },
  async sheet(execution: Execution, id: SheetId) {
    return (await seeing(execution)).sheets().find((s) => s.id === id) ?? null;
  },
  async extent(execution: Execution, id: SheetId) {
    return (await reading(execution)).extent(id);
  },
  async 'insert-sheet'(execution: Execution, name: string, index: number) {
    const sheet = randomUUID().slice(0, 8);
    const [rows, columns] = [newSheetRows, newSheetColumns];
    execution.buffer.add([{ op: 'insert-sheet', sheet, name, index, rows, columns }]);
    await execution.buffer.publish();
    return sheet;
  },
  async 'conditional-rules'(execution: Execution, sheet: SheetId) {
    return (await reading(execution)).conditionalRules(sheet);
  },
  async protections(execution: Execution) {
    return (await reading(execution)).protections();
  },
  async filter(execution: Execution, sheet: SheetId) {
    return (await reading(execution)).filterOf(sheet);
  },
  async 'column-width'(execution: Execution, sheet: SheetId, column: number) {
    return (await reading(execution)).columnWidth(sheet, column);
  },
  async 'column-hidden'(execution: Execution, sheet: SheetId, column: number) {
    return (await reading(execution)).isColumnHidden(sheet, column);
  },
  /** A write of values asks for them: rows that were made just before it must not be seen without their content. */
  settings(execution: Execution) {
    return sheetSettings(execution.options.engine, execution.options.fresh);
  },
  async 'set-settings'(execution: Execution, settings: { locale?: string; timeZone?: string }) {
    const { locale, timeZone } = settings;
    if (locale !== undefined) execution.buffer.add([{ op: 'state', key: 'locale', value: locale }]);
    if (timeZone !== undefined) execution.buffer.add([{ op: 'state', key: 'time-zone', value: timeZone }]);
    await execution.buffer.publish();
  },
};
