import { messages } from '../../shared/locale/messages';
import type { Problem } from '../../shared/problem';
import type { ArticleEntry, LogData, Outcome } from '../../shared/protocol';
import { done, type Result, refused } from '../../shared/result';
import { tables } from '../../shared/tables/index';
import { displayText } from '../../shared/text/normalise';
import { type ChangeSet, openChangeSet } from '../changes/change-set';
import { openTable, readColumn } from '../tabs/rows/columns';
import { lastFilled } from '../tabs/rows/rows';
import { momentOf } from '../tabs/rows/vietnam-time';
import { articleCells } from './state/article-cells';
import { openKeptLedger } from './state/kept-ledger';
import type { ClientOperation, Context } from './state/operation';
import { addOutcomes, openOutcomes, readFates } from './state/outcomes';
import { pinCells } from './state/pin-rows';
import { type Reference, readReference } from './state/reference';
import { type Keyed, settleArticles } from './state/settle-articles';

/**
 * Prepares the rows of *Ghim* for the articles that were saved as pinned; the pin takes the id of its article.
 * Everything that can be refused is found before the first row is written.
 */
const preparePins = (
  { google, now }: Context,
  by: string,
  fresh: readonly Keyed[],
  reference: Reference,
  changes: ChangeSet,
): Result<() => void, Problem> => {
  const pinned = fresh.flatMap(({ item }) => (item.pin === null ? [] : [{ item, pin: item.pin }]));
  if (pinned.length === 0) return done(() => undefined);
  const table = openTable(google, 'pins');
  if (!table.ok) return table;
  const ids = readColumn(table.value, 'id');
  const records = pinned.map(({ item, pin }) => pinCells(item.uuid, item, pin, by, now, reference.language));
  return done(() => {
    changes.insert(table.value, records, {
      last: lastFilled(ids),
      maxRows: ids.length,
      confirm: 'later',
    });
  });
};

const tellHistory = (
  { who }: Context,
  fresh: readonly Keyed[],
  reference: Reference,
  changes: ChangeSet,
): void => {
  const say = messages(reference.language).sheet;
  const titles = fresh.map(({ item }) => displayText(item.title));
  changes.record({
    by: who.name,
    action: say.actions.log,
    tab: tables.publications.tab[reference.language],
    subject: titles.length === 1 ? titles[0] : say.articles(titles.length),
    new: titles.join('; '),
  });
};

const isOutcome = (outcome: Outcome | undefined): outcome is Outcome => outcome !== undefined;

/** What is to be done with some articles, before anything of it is written. */
export const lookAtArticles = ({ google, now }: Context, items: readonly ArticleEntry[]) => {
  const reference = readReference(google);
  if (reference === null) return refused<Problem>({ kind: 'not-set-up' });
  const ledger = openKeptLedger(google);
  if (!ledger.ok) return ledger;
  const outcomes = openOutcomes(google);
  if (!outcomes.ok) return outcomes;
  const keys = readColumn(ledger.value, 'key');
  const known = readFates(outcomes.value, new Set(items.map(({ uuid }) => uuid)));
  const settlement = settleArticles(google, items, ledger.value, keys, known, reference, now);
  return done({ reference, ledger: ledger.value, outcomes: outcomes.value, keys, ...settlement });
};

/**
 * Logs up to 50 articles: the same 8 calls for one or fifty of them, whatever the length of the ledger (CONTRACTS,
 * "Writing to a sheet that people are using"). Reads the keys and the outcomes; makes and fills fresh rows, adds one
 * cell of outcomes and one line of history; reads the ids back, and the header row. Where the columns stand is known
 * from the last time: the header of the keys says that it may still be so, the header row at the end that it was. Repeats, duplicates and pins take
 * some calls more, as many for one as for fifty but for a read of each duplicate's row. `by` is whose articles they are.
 */
export const logArticles = (
  context: Context,
  items: readonly ArticleEntry[],
  by: string,
): Result<LogData, Problem> => {
  const { google, now } = context;
  const looked = lookAtArticles(context, items);
  if (!looked.ok) return looked;
  const { reference, ledger, outcomes, keys, settled, fresh, forgotten, twins } = looked.value;

  const changes = openChangeSet(google, 'log');
  const pins = preparePins(context, by, fresh, reference, changes);
  if (!pins.ok) return pins;
  const records = fresh.map(({ item, key }) => articleCells(item, key, by, now, reference.language));
  if (fresh.length > 0) {
    changes.insert(ledger, records, {
      last: lastFilled(keys),
      maxRows: keys.length,
      confirm: 'later',
    });
  }
  addOutcomes(
    outcomes,
    [...forgotten, ...fresh].map(({ item, key }) => ({ uuid: item.uuid, kind: 'logged', key })),
    now,
  );
  if (fresh.length > 0) {
    pins.value();
    tellHistory(context, fresh, reference, changes);
    const rows = changes.confirm().get('publications');
    for (const { item } of fresh) {
      const row = rows?.get(item.uuid);
      settled.set(
        item.uuid,
        row === undefined
          ? // Somebody deleted it the moment it came: what people delete stays deleted.
            { uuid: item.uuid, kind: 'refused', problem: { kind: 'undone', at: momentOf(now) } }
          : { uuid: item.uuid, kind: 'logged', row, rowAt: momentOf(now) },
      );
    }
  } else if (forgotten.length > 0) google.flush();

  for (const { uuid, of } of twins) {
    const one = settled.get(of);
    if (one === undefined) continue;
    const problem: Problem =
      one.kind === 'refused'
        ? one.problem
        : { kind: 'duplicate', uuid: of, by, at: one.rowAt, row: one.row, rowAt: one.rowAt };
    settled.set(uuid, { uuid, kind: 'refused', problem });
  }
  return done({ outcomes: items.map(({ uuid }) => settled.get(uuid)).filter(isOutcome) });
};

export const log: ClientOperation<'log'> = {
  writes: 'own-read',
  run: (context, { items }) => logArticles(context, items, context.who.name),
};
