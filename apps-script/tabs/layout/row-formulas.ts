import type { TableId } from '../../../shared/tables/index';
import type { Google } from '../../google/google';
import type { Places } from '../formulas/places';
import { sameFormula } from '../formulas/same-formula';
import { columnLetter, openTable, readColumn } from '../rows/columns';
import type { TabDesign } from './tab-design';

/** Rows that are written in one go; more of them would weigh too much in one call. */
export const formulasAtOnce = 5000;

type Block = { readonly row: number; readonly formulas: string[][] };

/**
 * Rows whose formula is not as it should be, in as few blocks as may be: what is right in between is written again,
 * a row without a record is never written to. `next` is the row after the last one that was looked at.
 */
export const wrongBlocks = (
  wanted: (row: number) => string | null,
  present: readonly string[],
  from: number,
): { readonly blocks: readonly Block[]; readonly next: number } => {
  const blocks: Block[] = [];
  let open: Block | undefined;
  /** Right ones that are written only if a wrong one follows. */
  let between: string[][] = [];
  let count = 0;
  let row = from;
  for (; row <= present.length && count < formulasAtOnce; row += 1) {
    const formula = wanted(row);
    // A spreadsheet writes a formula anew when rows come and go that it points at.
    const isRight = formula !== null && sameFormula(present[row - 1] ?? '', formula);
    if (formula === null) open = undefined;
    else if (isRight) between.push([formula]);
    else if (open) open.formulas.push(...between, [formula]);
    else {
      open = { row, formulas: [[formula]] };
      blocks.push(open);
    }
    if (!isRight) between = [];
    if (open) count += 1;
  }
  return { blocks, next: row };
};

/**
 * Puts the formulas of a table into the rows that hold a record, and back where one was typed over. Looks at rows
 * from `from` on, and says where to go on; null when there are no more.
 */
export const restoreRowFormulas = <T extends TableId>(
  google: Google,
  design: TabDesign<T>,
  places: Places,
  from = 2,
): number | null => {
  const opened = openTable(google, design.table);
  if (!opened.ok || !design.formulas) return null;
  const table = opened.value;
  const ids = readColumn(table, 'id' as Parameters<typeof table.column>[0]);
  let next = ids.length + 1;
  for (const { column, formula } of design.formulas) {
    const letter = columnLetter(table.column(column));
    const present = table.sheet
      .getRange(`${letter}:${letter}`)
      .getFormulas()
      .map((line) => line[0] ?? '');
    const found = wrongBlocks(
      (row) => (row === 1 || (ids[row - 1] ?? '') === '' ? null : formula(places, row)),
      present,
      from,
    );
    for (const { row, formulas } of found.blocks) {
      table.sheet.getRange(row, table.column(column), formulas.length, 1).setFormulas(formulas);
    }
    next = Math.min(next, found.next);
  }
  return next > ids.length ? null : next;
};

/** All rows of a table at once, where they are few enough for one run. */
export const restoreAllRowFormulas = <T extends TableId>(
  google: Google,
  design: TabDesign<T>,
  places: Places,
): void => {
  let from: number | null = 2;
  while (from !== null) from = restoreRowFormulas(google, design, places, from);
};
