import sheetsFormula = require('@univerjs/sheets-formula');

import type core from '@univerjs/core';
import { type Headless, UNIT } from './univer';

type Entry = { readonly f?: string; readonly si?: string };
type Formulas = Record<string, Record<string, Record<number, Record<number, Entry>> | undefined> | undefined>;
type Move = { readonly type: number; readonly sheetId?: string; readonly range?: core.IRange };
type Internals = {
  _getFormulaReferenceMoveInfo(formulas: Formulas, names: unknown, move: Move): unknown;
};
/** Univer's numbers for rows that are inserted and removed; it does not export them. */
const rowsMove: readonly number[] = [3, 5];

/** Whether a formula may say a row from `first` (counted from 1) on: any number in it counts as one. */
const reaches = (formula: string, first: number): boolean => {
  for (const digits of formula.match(/\d+/g) ?? []) if (Number(digits) >= first) return true;
  return false;
};

/**
 * When rows come or go, Univer 0.25.1 takes every formula of the workbook apart to see whether it points below them:
 * a second for 9,000 formulas, with each article that is logged. It is given only those that can.
 */
export function narrowMovedReferences({ get }: Headless, workbook: core.Workbook): void {
  const controller = get(sheetsFormula.UpdateFormulaController) as unknown as Internals;
  const look = controller._getFormulaReferenceMoveInfo.bind(controller);

  const narrowed = (formulas: Formulas, moving: string, first: number): Formulas => {
    const name = (workbook.getSheetBySheetId(moving)?.getName() ?? '').replace(/'/g, "''").toLowerCase();
    const kept: Record<string, Record<number, Record<number, Entry>>> = {};
    for (const [sheet, rows] of Object.entries(formulas[UNIT] ?? {})) {
      const found: Record<number, Record<number, Entry>> = {};
      for (const [row, cells] of Object.entries(rows ?? {})) {
        for (const [column, entry] of Object.entries(cells ?? {})) {
          const { f = '', si } = entry;
          // What shares a formula with another cell does not say its own rows.
          const mayMove =
            si !== undefined || (reaches(f, first) && (sheet === moving || f.toLowerCase().includes(name)));
          if (!mayMove) continue;
          found[Number(row)] ??= {};
          (found[Number(row)] as Record<number, Entry>)[Number(column)] = entry;
        }
      }
      kept[sheet] = found;
    }
    return { ...formulas, [UNIT]: kept };
  };

  controller._getFormulaReferenceMoveInfo = (formulas, names, move) => {
    const { type, sheetId, range } = move;
    if (!rowsMove.includes(type) || sheetId === undefined || range === undefined) {
      return look(formulas, names, move);
    }
    // The row before the band too: a range that ends there grows when rows are put at its end.
    return look(narrowed(formulas, sheetId, range.startRow), names, move);
  };
}
