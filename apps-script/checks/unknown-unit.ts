import { textIn } from '../tabs/rows/cells';
import type { Check } from './book/check';
import { found, whereIs } from './book/finding';

/** Rows of *Báo cáo* whose unit *Đơn vị* does not have: the extension does not offer it. */
export const unknownUnit: Check = {
  id: 'unknown-unit',
  stage: 'rows',
  find: (book) => {
    const table = book.table('reports');
    if (!table || !book.table('units')) return [];
    const units = new Set(book.rows('units', ['id']).map(({ cells }) => textIn(cells.id)));
    const odd = book
      .rows('reports', ['id', 'unit', 'unit_name'])
      .filter(({ cells }) => textIn(cells.unit) !== '' && !units.has(textIn(cells.unit)));
    if (odd.length === 0) return [];
    return [
      found({
        id: 'unknown-unit',
        severity: 'note',
        where: whereIs(table, { rows: odd.map(({ row }) => row) }),
        count: odd.length,
        facts: {
          units: odd
            .slice(0, 5)
            .map(({ cells }) => textIn(cells.unit_name) || textIn(cells.unit))
            .join(', '),
        },
      }),
    ];
  },
};
