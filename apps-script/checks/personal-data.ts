import { findPersonalData } from '../../shared/text/personal-data';
import { isPublishedColumn } from '../changes/personal-data';
import type { Check } from './book/check';
import { found, inColumn } from './book/finding';

/**
 * Personal data in what people write freely, in columns of their own too. Only its kinds are told: a finding does not
 * repeat it, and only a person can say whether it is one's.
 */
export const personalData: Check = {
  id: 'personal-data',
  stage: 'cells',
  find: (_book, { table, first, values, columns }) => {
    const declared = new Map(columns.map(({ column, at }) => [at, column]));
    return table.headers.flatMap((header, index) => {
      const at = index + 1;
      const column = declared.get(at);
      const { id, kind } = column ?? { id: '', kind: 'text' };
      if (!kind.endsWith('text') || id === 'contact' || isPublishedColumn(table.id, id)) return [];
      const rows: number[] = [];
      const kinds = new Set<string>();
      const look = (cell: unknown, row: number) => {
        const present = typeof cell === 'string' ? findPersonalData(cell) : [];
        if (present.length > 0) rows.push(row);
        for (const one of present) kinds.add(one.kind);
      };
      if (!column && first === 2) look(header, 1);
      values.forEach((line, row) => {
        look(line[index], first + row);
      });
      if (rows.length === 0) return [];
      return [
        found({
          id: `personal-data:${table.id}:${column ? id : at}`,
          where: inColumn(table, at, rows),
          count: rows.length,
          facts: { kinds: [...kinds].join(' ') },
        }),
      ];
    });
  },
};
