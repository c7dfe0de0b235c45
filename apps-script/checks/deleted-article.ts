import { cellsOf } from '../changes/image';
import { addOutcomes, fates } from '../operations/state/outcomes';
import { textIn } from '../tabs/rows/cells';
import type { Check } from './book/check';
import { found, whereIs } from './book/finding';
import { knownRows } from './book/known-rows';
import { outcomeLines } from './book/outcome-lines';
import { takenIds } from './book/what-is-there';

/** Articles that were logged and whose rows somebody deleted: told, and brought back where that is wished. */
export const deletedArticle: Check = {
  id: 'deleted-article',
  stage: 'rows',
  find: (book) => {
    const table = book.table('publications');
    if (!table || table.missing.length > 0) return [];
    const present = takenIds(book, 'publications');
    const gone = [...fates(outcomeLines(book))].filter(
      ([uuid, fate]) => fate.kind === 'logged' && !present.has(uuid),
    );
    if (gone.length === 0) return [];
    const known = knownRows(book, 'publications');
    const back = gone.filter(([uuid]) => known.has(uuid));
    return [
      found({
        id: 'deleted-article',
        severity: 'note',
        repair: back.length > 0 ? 'asks' : 'no',
        where: whereIs(table),
        count: gone.length,
        facts: {
          known: String(back.length),
          names: back
            .slice(0, 3)
            .map(([uuid]) => textIn((known.get(uuid) as { title?: string }).title))
            .join('; '),
        },
        choices:
          back.length > 0
            ? [
                { id: 'restore', label: '' },
                { id: 'leave', label: '' },
              ]
            : [],
        ...(back.length === 0
          ? {}
          : {
              mend: (bench, choice) => {
                if (choice !== 'restore') return;
                bench.insert(
                  table,
                  back.map(([uuid]) => cellsOf(known.get(uuid) as never)),
                );
                const outcomes = book.tabs.get('outcomes');
                // The line changes nothing but tells extensions to look again.
                if (outcomes) {
                  addOutcomes(
                    outcomes,
                    back.map(([uuid, { key }]) => ({ uuid, kind: 'updated', key })),
                    book.now,
                  );
                }
              },
            }),
      }),
    ];
  },
};
