import { cellOf, kindOf, valueIn } from '../changes/image';
import type { Cell } from '../google/google';
import { type Edit, keptOf } from './book/bench';
import type { Check } from './book/check';
import { found, inColumn } from './book/finding';
import { knownRows } from './book/known-rows';

const isError = (cell: Cell | undefined): boolean =>
  typeof cell === 'string' && /^#(REF|N\/A|NAME|VALUE|DIV\/0|NUM|NULL|ERROR|SPILL|CALC)[!?]?/.test(cell);

/** Formulas where data belong, and values that a broken formula left: what stood there is put back if it is known. */
export const typedFormula: Check = {
  id: 'typed-formula',
  stage: 'cells',
  find: (book, area) => {
    const { table, first, values, formulas, columns } = area;
    return columns.flatMap(({ column, at }) => {
      if (column.kind === 'formula') return [];
      const cells = values.flatMap((line, index) => {
        const formula = formulas[index]?.[at - 1] ?? '';
        const cell = line[at - 1] as Cell;
        if (formula === '' && !isError(cell)) return [];
        return [{ row: first + index, id: area.idOf(index), cell, formula, broken: isError(cell) }];
      });
      return [true, false].flatMap((broken) => {
        const ours = cells.filter((cell) => cell.broken === broken);
        if (ours.length === 0) return [];
        const edits = ours.flatMap(({ row, id, cell, formula }): Edit[] => {
          const known = broken ? (knownRows(book, table.id).get(id) as never)?.[column.id] : undefined;
          if (id === '' || (broken && known === undefined)) return [];
          const after = broken ? cellOf(known as never) : cellOf(valueIn(kindOf(table.id, column.id), cell));
          return [{ row, id, column: column.id, before: keptOf(table.id, column.id, cell, formula), after }];
        });
        const rows = ours.map(({ row }) => row);
        return [
          found({
            id: `typed-formula:${table.id}:${column.id}:${broken ? 'broken' : 'live'}`,
            severity: broken ? 'wrong' : 'risk',
            repair: edits.length === 0 ? 'no' : broken ? 'yes' : 'asks',
            where: inColumn(table, at, rows),
            count: ours.length,
            facts: {
              broken: broken ? 'yes' : '',
              formula: ours[0]?.formula ?? '',
              value: String(ours[0]?.cell ?? ''),
              known: String(edits.length),
            },
            choices: broken
              ? []
              : [
                  { id: 'value', label: '' },
                  { id: 'leave', label: '' },
                ],
            ...(edits.length === 0
              ? {}
              : {
                  mend: (bench, choice) => {
                    if (choice !== 'leave') bench.write(table, edits);
                  },
                }),
          }),
        ];
      });
    });
  },
};
