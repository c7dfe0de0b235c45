import * as z from 'zod/mini';
import { messages } from '../../shared/locale/messages';
import { done } from '../../shared/result';
import type { TableId } from '../../shared/tables/index';
import { readArea } from '../checks/book/area';
import { openBench } from '../checks/book/bench';
import { openBook } from '../checks/book/book';
import type { Check } from '../checks/book/check';
import type { Found } from '../checks/book/finding';
import { checks } from '../checks/index';
import { sheetLanguage } from '../tabs/layout/survey';
import { checkedTables, looksAt } from './check-book';
import type { Context, PageOperation } from './state/operation';
import { type Part, workInStint } from './state/stint';

/** What is made of everything else is put right after every repair, asked for or not. */
const derived: readonly Check['id'][] = ['row-formula', 'view-cells', 'stale-reference'];
/** Rows move while rows are removed: what was missed is found again. This often at most. */
const mostRounds = 100;

type Chosen = ReadonlyMap<string, string>;
type Log = { readonly repaired: Set<string>; readonly lines: string[] };

const lowestFirst = (a: Found, b: Found): number =>
  Math.max(0, ...b.where.rows) - Math.max(0, ...a.where.rows);

/** Finds again, repairs what was chosen, and says whether there may be more of it. */
const turn = (
  context: Context,
  check: Check,
  chosen: Chosen,
  log: Log,
  table: TableId | null,
  row: number,
) => {
  const { google, who, now } = context;
  const book = openBook(google, who, now);
  const area = table === null ? undefined : readArea(book, table, row);
  const present = check.stage === 'cells' ? (area ? check.find(book, area) : []) : check.find(book);
  const isDerived = derived.includes(check.id);
  const wanted = present.filter(
    (found) => found.mend && (chosen.has(found.id) || (isDerived && found.repair === 'yes')),
  );
  const bench = openBench(book);
  let done = 0;
  for (const found of [...wanted].sort(lowestFirst)) {
    const before = bench.effects.length;
    found.mend?.(bench, chosen.get(found.id) ?? '');
    if (bench.effects.length === before) continue;
    done += 1;
    log.repaired.add(found.id);
  }
  if (done > 0) {
    const say = messages(book.language).sheet;
    const subject = say.checks[check.id];
    log.lines.push(bench.record({ by: who.email || who.name, action: say.actions.repair, subject }));
  }
  return { done: done > 0, area };
};

/** Repairs chosen damages, each found again at that moment; one line of *Nhật ký* or more for each kind. */
export const repairBook: PageOperation<'repair-book'> = {
  writes: 'locked',
  run: (context, { findings, cursor }) => {
    const { google } = context;
    const chosen: Chosen = new Map(findings.map(({ id, choice }) => [id, choice]));
    const log: Log = { repaired: new Set(), lines: [] };
    const isAsked = (check: Check) =>
      findings.some(({ id }) => id === check.id || id.startsWith(`${check.id}:`)) ||
      derived.includes(check.id);
    const partsOf = (check: Check): Part<null>[] => {
      const what = messages(sheetLanguage(google)).sheet.checks[check.id];
      if (check.stage !== 'cells') {
        return [
          {
            what,
            run: (_state, at) => {
              const again = turn(context, check, chosen, log, null, 2).done && at < mostRounds;
              return done(again ? { state: null, next: at + 1 } : { state: null });
            },
          },
        ];
      }
      return checkedTables
        .filter((table) => looksAt(check, table))
        .map((table) => ({
          what,
          run: (_state, at) => {
            const first = Math.max(at, 2);
            const { area } = turn(context, check, chosen, log, table, first);
            const next = first + (area?.values.length ?? 0);
            const isLast = !area || next > area.table.maxRows;
            return done(isLast ? { state: null } : { state: null, next });
          },
        }));
    };
    const worked = workInStint(
      google,
      {
        parts: checks.filter(isAsked).flatMap(partsOf),
        first: null,
        shape: z.null() as z.ZodMiniType<null>,
      },
      cursor ?? null,
    );
    if (!worked.ok) return worked;
    return done({
      ...worked.value.stint,
      repaired: [...log.repaired],
      lines: log.lines,
    });
  },
};
