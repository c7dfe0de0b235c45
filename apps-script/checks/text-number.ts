import { parseOfficialNumber } from '../../shared/text/numbers';
import type { Edit } from './book/bench';
import type { Check } from './book/check';
import { found, inColumn } from './book/finding';

/** Figures that were entered as text and are left out of every sum. */
export const textNumber: Check = {
  id: 'text-number',
  stage: 'cells',
  find: (_book, area) => {
    const { table, first, values, formulas, columns } = area;
    return columns.flatMap(({ column, at }) => {
      if (column.kind !== 'integer' && column.kind !== 'decimal') return [];
      const edits: Edit[] = [];
      const unread: { row: number; text: string }[] = [];
      values.forEach((line, index) => {
        const cell = line[at - 1];
        if (typeof cell !== 'string' || cell.trim() === '' || formulas[index]?.[at - 1]) return;
        if (cell.startsWith('#')) return;
        const number = parseOfficialNumber(cell);
        const row = first + index;
        const id = area.idOf(index);
        if (number === null) unread.push({ row, text: cell });
        else if (id !== '')
          edits.push({ row, id, column: column.id, before: cell.replace(/^'/, ''), after: number });
      });
      const place = (rows: number[]) => inColumn(table, at, rows);
      const readable = found({
        id: `text-number:${table.id}:${column.id}`,
        severity: 'wrong',
        where: place(edits.map(({ row }) => row)),
        count: edits.length,
        facts: { text: String(edits[0]?.before ?? ''), number: String(edits[0]?.after ?? '') },
        mend: (bench) => bench.write(table, edits),
      });
      const unreadable = found({
        id: `text-number:${table.id}:${column.id}:unread`,
        severity: 'wrong',
        where: place(unread.map(({ row }) => row)),
        count: unread.length,
        facts: { text: unread[0]?.text ?? '', unread: 'yes' },
      });
      return [...(edits.length > 0 ? [readable] : []), ...(unread.length > 0 ? [unreadable] : [])];
    });
  },
};
