import type { CellWrite, Change, SheetId } from '../../../local-host/workbook/engine';
import type { CheckId } from '../../../shared/protocol';
import { type TableId, tables, viewTabs } from '../../../shared/tables/index';
import type { Tracker } from '../tracker';

/** What a person did to the workbook, and what the check must call it. */
export type Damage = {
  readonly name: string;
  readonly check: CheckId;
  /** An answer where the repair asks. */
  readonly choice?: string;
  readonly do: (hands: Hands) => Promise<void> | void;
  /** Found and explained; nothing that a program could repair. */
  readonly onlyTold?: true;
};

export type Hands = ReturnType<typeof handsOf>;

export const text = (value: string): CellWrite => ({ kind: 'text', value, forced: false });
export const number = (value: number): CellWrite => ({ kind: 'number', value });
export const blank: CellWrite = { kind: 'blank' };
export const formula = (value: string): CellWrite => ({ kind: 'formula', formula: value });

/** A person's hands in the workbook of a tracker. */
export const handsOf = (tracker: Tracker) => {
  const { engine } = tracker.host;
  const apply = (...changes: Change[]) => engine.apply(changes, 'a person');
  const named = (name: string): SheetId => engine.sheets().find((sheet) => sheet.name === name)?.id ?? '';
  const at = (table: TableId, column: string) =>
    tables[table].columns.findIndex((one) => one.id === column) + 1;
  return {
    tracker,
    engine,
    apply,
    at,
    sheet: (table: TableId) => tracker.sheetId(table),
    view: (id: keyof typeof viewTabs) => named(viewTabs[id].vi),
    write: (table: TableId, row: number, column: string, ...cells: CellWrite[]) =>
      apply({ op: 'write', sheet: tracker.sheetId(table), row, column: at(table, column), cells: [cells] }),
    writeAt: (sheet: SheetId, row: number, column: number, ...cells: CellWrite[]) =>
      apply({ op: 'write', sheet, row, column, cells: [cells] }),
    rows: (table: TableId) => engine.extent(tracker.sheetId(table)).row,
    /** Copies a whole row below another one, as by copy and paste. */
    copyRow: async (table: TableId, from: number, to: number) => {
      const sheet = tracker.sheetId(table);
      const columns = tables[table].columns.length;
      const [line] = await engine.read({ sheet, row: from, column: 1, rows: 1, columns });
      apply({ op: 'insert-rows', sheet, row: to, count: 1, inherit: 'before' });
      const cells = (line ?? []).map((cell): CellWrite => {
        // As at Google, references to the row itself follow the copy.
        if (cell.formula)
          return formula(cell.formula.replaceAll(new RegExp(`(\\$[A-Z]+)${from}\\b`, 'g'), `$1${to}`));
        if (cell.value === null || cell.value === '') return blank;
        if (typeof cell.value === 'number') return number(cell.value);
        return typeof cell.value === 'string'
          ? { kind: 'text', value: cell.value, forced: true }
          : { kind: 'boolean', value: cell.value };
      });
      apply({ op: 'write', sheet, row: to, column: 1, cells: [cells] });
    },
  };
};

/** The first row below everything that a table holds. */
export const lastRow = (hands: Hands, table: TableId): number => hands.rows(table) + 1;
