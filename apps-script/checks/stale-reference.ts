import { currentReference, readReference, renewReference } from '../operations/state/reference';
import type { Check } from './book/check';
import { found, whereIs } from './book/finding';

/** What is kept beside the sheet of rounds, themes and columns, and is not as the sheet says it. */
export const staleReference: Check = {
  id: 'stale-reference',
  stage: 'rows',
  find: (book) => {
    const kept = JSON.stringify(readReference(book.google));
    const current = JSON.stringify(currentReference(book.google));
    if (kept === current) return [];
    return [
      found({
        id: 'stale-reference',
        where: whereIs({ name: '' }),
        mend: (bench) => {
          renewReference(book.google);
          bench.did({ do: 'reference', before: kept });
        },
      }),
    ];
  },
};
