import type { TableId } from '../../../shared/tables/index';
import type { Google } from '../../google/google';
import type { Places } from '../formulas/places';
import { columnLetter, openTable, readColumn } from '../rows/columns';
import type { TabDesign } from './tab-design';

/**
 * Puts the formulas of a table into the rows that hold a record, and back where one was typed over. Rows that are
 * right already are not touched.
 */
export const restoreRowFormulas = <T extends TableId>(
  google: Google,
  design: TabDesign<T>,
  places: Places,
): number => {
  const opened = openTable(google, design.table);
  if (!opened.ok || !design.formulas) return 0;
  const table = opened.value;
  const ids = readColumn(table, 'id' as Parameters<typeof table.column>[0]);
  let restored = 0;
  for (const { column, formula } of design.formulas) {
    const letter = columnLetter(table.column(column));
    const present = table.sheet.getRange(`${letter}:${letter}`).getFormulas();
    ids.forEach((id, index) => {
      if (index === 0 || id === '') return;
      const wanted = formula(places, index + 1);
      if (present[index]?.[0] === wanted) return;
      table.sheet.getRange(index + 1, table.column(column)).setFormula(wanted);
      restored += 1;
    });
  }
  return restored;
};
