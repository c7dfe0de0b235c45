import type { Cell } from '../google/google';
import { sameFormula } from '../tabs/formulas/same-formula';
import { tableTabs } from '../tabs/index';
import { type Edit, keptOf } from './book/bench';
import type { Check } from './book/check';
import { found, inColumn } from './book/finding';

/** *Thời hạn* and *Còn thiếu* typed over, deleted, or copied so that they look at other rows. */
export const rowFormula: Check = {
  id: 'row-formula',
  stage: 'cells',
  tables: ['reports', 'campaigns'],
  find: (book, area) => {
    const { table, first, values, formulas } = area;
    return (tableTabs[table.id].formulas ?? []).flatMap(({ column, formula }) => {
      const at = (table.columns as ReadonlyMap<string, number>).get(column);
      if (at === undefined) return [];
      const edits: Edit[] = [];
      values.forEach((line, index) => {
        const id = area.idOf(index);
        if (id === '') return;
        const row = first + index;
        const wanted = formula(book.places(), row);
        const present = formulas[index]?.[at - 1] ?? '';
        if (sameFormula(present, wanted)) return;
        const before = keptOf(table.id, column, line[at - 1] as Cell, present);
        edits.push({ row, id, column, before, after: { formula: wanted } });
      });
      if (edits.length === 0) return [];
      const rows = edits.map(({ row }) => row);
      return [
        found({
          id: `row-formula:${table.id}:${column}`,
          severity: 'wrong',
          where: inColumn(table, at, rows),
          count: edits.length,
          mend: (bench) => bench.write(table, edits),
        }),
      ];
    });
  },
};
