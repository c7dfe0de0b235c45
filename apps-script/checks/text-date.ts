import { parseOfficialDate } from '../../shared/text/dates';
import { dateOf } from '../tabs/rows/vietnam-time';
import type { Edit } from './book/bench';
import type { Check } from './book/check';
import { found, inColumn } from './book/finding';

/** Days that were entered as text: those that are certainly one day are made dates, the others are shown. */
export const textDate: Check = {
  id: 'text-date',
  stage: 'cells',
  find: (_book, area) => {
    const { table, first, values, formulas, columns } = area;
    return columns.flatMap(({ column, at }) => {
      if (column.kind !== 'date' && column.kind !== 'date-time') return [];
      const edits: Edit[] = [];
      const unread: { row: number; text: string }[] = [];
      values.forEach((line, index) => {
        const cell = line[at - 1];
        if (typeof cell !== 'string' || cell.trim() === '' || formulas[index]?.[at - 1]) return;
        const read = parseOfficialDate(cell);
        const row = first + index;
        if (read === null || area.idOf(index) === '') {
          if (read === null) unread.push({ row, text: cell });
          return;
        }
        const time = column.kind === 'date-time' ? read.time : null;
        const after = dateOf(read.date, time);
        edits.push({ row, id: area.idOf(index), column: column.id, before: cell.replace(/^'/, ''), after });
      });
      const place = (rows: number[]) => inColumn(table, at, rows);
      const readable = found({
        id: `text-date:${table.id}:${column.id}`,
        severity: 'wrong',
        where: place(edits.map(({ row }) => row)),
        count: edits.length,
        facts: { text: String(edits[0]?.before ?? '') },
        mend: (bench) => bench.write(table, edits),
      });
      const unreadable = found({
        id: `text-date:${table.id}:${column.id}:unread`,
        severity: 'wrong',
        where: place(unread.map(({ row }) => row)),
        count: unread.length,
        facts: { text: unread[0]?.text ?? '', unread: 'yes' },
      });
      return [...(edits.length > 0 ? [readable] : []), ...(unread.length > 0 ? [unreadable] : [])];
    });
  },
};
