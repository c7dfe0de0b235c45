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
import { keepLastCheck } from './state/last-check';
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

/** Findings so far that are to be looked at; those of cells come once for each area, under one id. */
const Seen = z.object({ count: z.number(), cells: z.array(z.string()) });
type Seen = z.infer<typeof Seen>;

const isToBeSeen = ({ severity }: Found): boolean => severity !== 'note';

/** *Kiểm tra sổ*: looks for every kind of damage and writes nothing into the workbook. */
export const checkBook: PageOperation<'check-book'> = {
  writes: 'no',
  run: ({ google, who, now }, { cursor }) => {
    const book = openBook(google, who, now);
    const findings: BookFinding[] = [];
    const wholes = checks.flatMap((check): Part<Seen>[] =>
      check.stage === 'cells'
        ? []
        : [
            {
              what: messages(book.language).sheet.checks[check.id],
              run: (seen) => {
                const present = check.find(book);
                findings.push(...present.map((found) => told(check, found)));
                return done({ state: { ...seen, count: seen.count + present.filter(isToBeSeen).length } });
              },
            },
          ],
    );
    const byTable = checkedTables.map(
      (table): Part<Seen> => ({
        what: tables[table].tab[book.language],
        run: (seen, at) => {
          const first = Math.max(at, 2);
          const area = readArea(book, table, first);
          if (!area) return done({ state: seen });
          const cells = new Set(seen.cells);
          for (const check of checks) {
            if (check.stage === 'cells' && looksAt(check, table)) {
              const present = check.find(book, area);
              findings.push(...present.map((found) => told(check, found)));
              for (const found of present) if (isToBeSeen(found)) cells.add(`${table} ${found.id}`);
            }
          }
          const state = { ...seen, cells: [...cells] };
          const next = first + areaRows;
          return done(next > area.table.maxRows ? { state } : { state, next });
        },
      }),
    );
    const worked = workInStint(
      google,
      { parts: [...wholes, ...byTable], first: { count: 0, cells: [] }, shape: Seen },
      cursor ?? null,
    );
    if (!worked.ok) return worked;
    const { state, stint } = worked.value;
    const at = momentOf(now);
    if (stint.cursor === null) keepLastCheck(google, { at, count: state.count + state.cells.length });
    return done({ ...stint, findings, at });
  },
};
