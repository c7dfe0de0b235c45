import { textCell, textIn } from '../tabs/rows/cells';
import { wholeSecond } from '../tabs/rows/vietnam-time';
import type { Check } from './book/check';
import { found, whereIs } from './book/finding';
import { takenIds } from './book/what-is-there';

/** Pins that nobody ended, of articles that are not in the ledger: they are counted as pinned for ever. */
export const orphanPin: Check = {
  id: 'orphan-pin',
  stage: 'rows',
  find: (book) => {
    const table = book.table('pins');
    if (!table || table.missing.length > 0 || !book.table('publications')?.columns.has('id')) return [];
    const articles = takenIds(book, 'publications');
    const orphans = book
      .rows('pins', ['id', 'article', 'title', 'unpinned_at', 'unpinned_by'])
      .filter(
        ({ cells }) =>
          textIn(cells.id) !== '' && cells.unpinned_at === '' && !articles.has(textIn(cells.article)),
      );
    return orphans.map(({ row, cells }) => {
      const id = textIn(cells.id);
      return found({
        id: `orphan-pin:${id}`,
        severity: 'risk',
        repair: 'asks',
        where: whereIs(table, { at: table.column('title'), rows: [row] }),
        facts: { name: textIn(cells.title) },
        choices: [
          { id: 'end', label: '' },
          { id: 'leave', label: '' },
        ],
        mend: (bench, choice) => {
          if (choice !== 'end') return;
          const by = book.who.email || book.who.name;
          bench.write(table, [
            { row, id, column: 'unpinned_at', before: '', after: wholeSecond(book.now) },
            { row, id, column: 'unpinned_by', before: textIn(cells.unpinned_by), after: textCell(by) },
          ]);
        },
      });
    });
  },
};
