import { addDays } from '../../shared/calendar/working-days';
import { formatDate } from '../../shared/locale/format';
import { isoDate } from '../../shared/text/dates';
import { dateOf, dayOf } from '../tabs/rows/vietnam-time';
import type { Edit } from './book/bench';
import type { Check } from './book/check';
import { found, grouped, inColumn } from './book/finding';

/** Days on which something has happened: they cannot lie ahead. The others may, but not by decades. */
const past: readonly string[] = ['received_on', 'document_date', 'published_on'];

const turned = (day: string): string | null => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return date === month ? null : isoDate(year, date, month);
};

/** Days that lie ahead where they cannot, or far away: often day and month in turn. Asked, never put right alone. */
export const oddDate: Check = {
  id: 'odd-date',
  stage: 'cells',
  tables: ['reports', 'publications', 'campaigns', 'pins', 'lists'],
  find: (book, area) => {
    const { table, first, values, formulas, columns } = area;
    const today = dayOf(book.now) ?? '';
    return columns.flatMap(({ column, at }) => {
      if (column.kind !== 'date') return [];
      const latest = past.includes(column.id) ? addDays(today, 1) : addDays(today, 5 * 365);
      const odd = values.flatMap((line, index) => {
        const day = dayOf(line[at - 1]);
        const id = area.idOf(index);
        if (day === null || id === '' || formulas[index]?.[at - 1]) return [];
        return day > latest || day < '2000-01-01' ? [{ row: first + index, id, day }] : [];
      });
      return [...grouped(odd, ({ day }) => day)].map(([day, cells]) => {
        const other = turned(day);
        const likely = other !== null && other <= latest && other >= '2000-01-01' ? other : null;
        const edits = (to: string): Edit[] =>
          cells.map(({ row, id }) => ({ row, id, column: column.id, before: { day }, after: dateOf(to) }));
        return found({
          id: `odd-date:${table.id}:${column.id}:${day}`,
          severity: 'risk',
          repair: likely === null ? 'no' : 'asks',
          where: inColumn(
            table,
            at,
            cells.map(({ row }) => row),
          ),
          count: cells.length,
          facts: { day: formatDate(day), other: likely === null ? '' : formatDate(likely) },
          choices:
            likely === null
              ? []
              : [
                  { id: 'turn', label: formatDate(likely) },
                  { id: 'leave', label: '' },
                ],
          ...(likely === null
            ? {}
            : {
                mend: (bench, choice) => {
                  if (choice === 'turn') bench.write(table, edits(likely));
                },
              }),
        });
      });
    });
  },
};
