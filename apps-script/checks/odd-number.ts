import type { Cell } from '../google/google';
import { type Edit, keptOf } from './book/bench';
import type { Check } from './book/check';
import { found, inColumn } from './book/finding';

const sense = {
  negative: (value: number) => Math.abs(value),
  fraction: (value: number) => Math.round(value),
} as const;

/** Figures that cannot be: less than nothing, or parts of what is counted in whole ones. */
export const oddNumber: Check = {
  id: 'odd-number',
  stage: 'cells',
  tables: ['reports', 'publications', 'coverage', 'lists', 'pins', 'units'],
  find: (_book, area) => {
    const { table, first, values, formulas, columns } = area;
    return columns.flatMap(({ column, at }) => {
      if (column.kind !== 'integer' && column.kind !== 'decimal') return [];
      const kindOf = (cell: Cell | undefined): keyof typeof sense | null =>
        typeof cell !== 'number'
          ? null
          : cell < 0
            ? 'negative'
            : column.kind === 'integer' && !Number.isInteger(cell)
              ? 'fraction'
              : null;
      return (['negative', 'fraction'] as const).flatMap((kind) => {
        const edits: Edit[] = [];
        values.forEach((line, index) => {
          const cell = line[at - 1];
          const id = area.idOf(index);
          if (kindOf(cell) !== kind || id === '' || formulas[index]?.[at - 1]) return;
          const after = sense[kind](cell as number);
          const before = keptOf(table.id, column.id, cell as Cell, '');
          edits.push({ row: first + index, id, column: column.id, before, after });
        });
        if (edits.length === 0) return [];
        const rows = edits.map(({ row }) => row);
        return [
          found({
            id: `odd-number:${table.id}:${column.id}:${kind}`,
            severity: 'wrong',
            repair: 'asks',
            where: inColumn(table, at, rows),
            count: edits.length,
            facts: { kind, value: String(edits[0]?.before ?? '') },
            choices: [
              { id: kind, label: '' },
              { id: 'blank', label: '' },
              { id: 'leave', label: '' },
            ],
            mend: (bench, choice) => {
              if (choice === kind) bench.write(table, edits);
              if (choice === 'blank')
                bench.write(
                  table,
                  edits.map((edit) => ({ ...edit, after: '' })),
                );
            },
          }),
        ];
      });
    });
  },
};
