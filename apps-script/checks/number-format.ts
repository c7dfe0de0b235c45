import type { Run } from '../changes/mend';
import { numberFormats } from '../tabs/layout/number-formats';
import type { Check } from './book/check';
import { found, inColumn } from './book/finding';
import { runsOf } from './book/runs';

/** A format under which a date is shown as what it is. */
const showsDate = (format: string): boolean => /[dmyh]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]/g, ''));

/** What Google calls the format of a cell that has none. */
const plainFormat = (format: string): string => (/^0\.#+$/.test(format) ? 'General' : format);

/** Dates and times that are shown as bare numbers, and are then no dates for the add-on either. */
export const numberFormat: Check = {
  id: 'number-format',
  stage: 'cells',
  find: (_book, { table, first, values, columns }) =>
    columns.flatMap(({ column, at }) => {
      const wanted = numberFormats[column.kind];
      if (!wanted || !['date', 'time', 'date-time'].includes(column.kind)) return [];
      if (!values.some((line) => typeof line[at - 1] === 'number')) return [];
      const formats = table.sheet
        .getRange(first, at, values.length, 1)
        .getNumberFormats()
        .map((line) => line[0] ?? '');
      const rows = values.flatMap((line, index) =>
        typeof line[at - 1] === 'number' && !showsDate(formats[index] ?? '') ? [first + index] : [],
      );
      if (rows.length === 0) return [];
      const runs: readonly Run<string>[] = runsOf(
        rows.map((row) => [row, plainFormat(formats[row - first] ?? '')]),
      );
      return [
        found({
          id: `number-format:${table.id}:${column.id}`,
          where: inColumn(table, at, rows),
          count: rows.length,
          mend: (bench) => {
            for (const [row, count] of runs) table.sheet.getRange(row, at, count, 1).setNumberFormat(wanted);
            bench.did({ do: 'formats', table: table.id, column: column.id, runs });
          },
        }),
      ];
    }),
};
