import type { Run } from '../changes/mend';
import type { Check } from './book/check';
import { found, inColumn } from './book/finding';
import { runsOf } from './book/runs';

type Had = readonly string[] | 'date' | null;

/** Cells that no longer offer their choices, or a calendar. */
export const missingDropdown: Check = {
  id: 'missing-dropdown',
  stage: 'cells',
  find: (book, area) => {
    const { table, first, values, columns } = area;
    return columns.flatMap(({ column, at }) => {
      if (!column.choices && column.kind !== 'date') return [];
      const rules = table.sheet.getRange(first, at, values.length, 1).getDataValidations();
      const labels = column.choices?.map((choice) => choice[book.language]);
      const had = (index: number): Had => {
        const rule = rules[index]?.[0];
        if (!rule) return null;
        const [list] = rule.getCriteriaValues() as unknown[];
        return Array.isArray(list) ? list.map(String) : 'date';
      };
      const lacks = (index: number) =>
        labels ? labels.some((label) => !(had(index) ?? []).includes(label)) : had(index) !== 'date';
      const rows = values.flatMap((_line, index) => (lacks(index) ? [first + index] : []));
      if (rows.length === 0) return [];
      const runs: readonly Run<Had>[] = runsOf(rows.map((row) => [row, had(row - first)]));
      return [
        found({
          id: `missing-dropdown:${table.id}:${column.id}`,
          severity: 'help',
          where: inColumn(table, at, rows),
          count: rows.length,
          facts: { dates: labels ? '' : 'yes' },
          mend: (bench) => {
            const builder = bench.book.google.validation();
            const rule = (labels ? builder.requireValueInList(labels, true) : builder.requireDate())
              .setAllowInvalid(true)
              .build();
            for (const [row, count] of runs) table.sheet.getRange(row, at, count, 1).setDataValidation(rule);
            bench.did({ do: 'choices', table: table.id, column: column.id, runs });
          },
        }),
      ];
    });
  },
};
