import * as z from 'zod/mini';
import { messages } from '../../shared/locale/messages';
import type { BookFinding } from '../../shared/protocol';
import { done } from '../../shared/result';
import { type TableId, tables } from '../../shared/tables/index';
import { areaRows, readArea } from '../checks/book/area';
import { openBook } from '../checks/book/book';
import type { Check } from '../checks/book/check';
import type { Found } from '../checks/book/finding';
import { checks } from '../checks/index';
import { momentOf } from '../tabs/rows/vietnam-time';
import type { PageOperation } from './state/operation';
import { type Part, workInStint } from './state/stint';

/** Tables that only the add-on writes: their cells are not looked at one by one. */
const own: readonly TableId[] = ['history', 'outcomes'];

export const checkedTables: readonly TableId[] = (Object.keys(tables) as TableId[]).filter(
  (id) => !own.includes(id) && tables[id].columns.some((column) => column.id === 'id'),
);

export const looksAt = (check: Check, table: TableId): boolean =>
  check.stage === 'cells' && (check.tables ?? checkedTables).includes(table);

const told = (check: Check, { mend: _mend, ...finding }: Found): BookFinding => ({
  ...finding,
  check: check.id,
});

/** *Kiểm tra sổ*: looks for every kind of damage and writes nothing. */
export const checkBook: PageOperation<'check-book'> = {
  writes: 'no',
  run: ({ google, who, now }, { cursor }) => {
    const book = openBook(google, who, now);
    const findings: BookFinding[] = [];
    const wholes = checks.flatMap((check): Part<null>[] =>
      check.stage === 'cells'
        ? []
        : [
            {
              what: messages(book.language).sheet.checks[check.id],
              run: () => {
                findings.push(...check.find(book).map((found) => told(check, found)));
                return done({ state: null });
              },
            },
          ],
    );
    const byTable = checkedTables.map(
      (table): Part<null> => ({
        what: tables[table].tab[book.language],
        run: (_state, at) => {
          const first = Math.max(at, 2);
          const area = readArea(book, table, first);
          if (!area) return done({ state: null });
          for (const check of checks) {
            if (check.stage === 'cells' && looksAt(check, table)) {
              findings.push(...check.find(book, area).map((found) => told(check, found)));
            }
          }
          const next = first + areaRows;
          return done(next > area.table.maxRows ? { state: null } : { state: null, next });
        },
      }),
    );
    const worked = workInStint(
      google,
      { parts: [...wholes, ...byTable], first: null, shape: z.null() as z.ZodMiniType<null> },
      cursor ?? null,
    );
    if (!worked.ok) return worked;
    return done({ ...worked.value.stint, findings, at: momentOf(now) });
  },
};
