import { messages } from '../../shared/locale/messages';
import type { Problem } from '../../shared/problem';
import type { ArticleEntry, Outcome } from '../../shared/protocol';
import { articleKey } from '../../shared/publication/key';
import { done, type Result, refused } from '../../shared/result';
import { tables } from '../../shared/tables/index';
import { displayText } from '../../shared/text/normalise';
import type { Google } from '../google/google';
import { type OpenTable, openTable, readColumn } from '../tabs/rows/columns';
import { insertRecords, lineOf, readRow } from '../tabs/rows/rows';
import { momentOf } from '../tabs/rows/vietnam-time';
import { articleCells } from './state/article-cells';
import { recordHistory } from './state/history';
import { duplicateOf } from './state/ledger';
import type { ClientOperation, Context } from './state/operation';
import { addOutcomes, fates, openOutcomes, readOutcomes } from './state/outcomes';
import { pinCells } from './state/pin-rows';
import { type Reference, readReference } from './state/reference';

type Ledger = OpenTable<'publications'>;
type Fresh = { readonly item: ArticleEntry; readonly key: string };

/** What is wrong with an item that its shape does not show. The sheet is not read for it. */
const objection = (item: ArticleEntry, reference: Reference): Problem | null => {
  const campaign = reference.campaigns.find((one) => one.id === item.campaign);
  if (!campaign) return { kind: 'bad-data', field: 'campaign', reason: 'unknown-campaign' };
  const unknown = [item.theme, ...item.secondaryThemes].find(
    (theme) => theme !== 0 && !campaign.themes.includes(theme),
  );
  if (unknown !== undefined) return { kind: 'bad-data', field: 'theme', reason: 'unknown-theme' };
  if (displayText(item.title) === '') return { kind: 'bad-data', field: 'title', reason: 'missing' };
  if (articleKey(item.url, item.canonical) === null) {
    return { kind: 'bad-data', field: 'url', reason: 'not-an-address' };
  }
  return null;
};

/**
 * Prepares the rows of *Ghim* for the articles that were saved as pinned; the pin takes the id of its article.
 * Everything that can be refused is found before the first row is written.
 */
const preparePins = (
  { google, who, now }: Context,
  fresh: readonly Fresh[],
  reference: Reference,
): Result<() => void, Problem> => {
  const pinned = fresh.flatMap(({ item }) => (item.pin === null ? [] : [{ item, pin: item.pin }]));
  if (pinned.length === 0) return done(() => undefined);
  const table = openTable(google, 'pins');
  if (!table.ok) return table;
  const ids = readColumn(table.value, 'id');
  const records = pinned.map(({ item, pin }) =>
    pinCells(item.uuid, item, pin, who.name, now, reference.language),
  );
  return done(() => {
    insertRecords(table.value, lastFilled(ids), records, ids.length);
  });
};

/** The last row (1-based) of a column that holds anything, 1 for a bare header. */
const lastFilled = (cells: readonly unknown[]): number => {
  let row = cells.length;
  while (row > 1 && cells[row - 1] === '') row -= 1;
  return Math.max(row, 1);
};

/**
 * Reads back where the rows stand. This read also publishes everything written before it, so the lock can be given
 * back without a flush. People may have sorted or inserted rows between our calls: then the rows are looked for,
 * and what was lost is written again.
 */
const confirm = (
  ledger: Ledger,
  first: number,
  lines: ReadonlyMap<string, readonly unknown[]>,
): Map<string, number> => {
  const ids = [...lines.keys()];
  const column = ledger.column('id');
  const back = ledger.sheet.getRange(first, column, ids.length, 1).getValues();
  if (ids.every((id, index) => String(back[index]?.[0]) === id)) {
    return new Map(ids.map((id, index) => [id, first + index]));
  }
  let present = readColumn(ledger, 'id').map(String);
  const lost = ids.filter((id) => !present.includes(id));
  for (const id of lost) ledger.sheet.appendRow([...(lines.get(id) as unknown[])]);
  if (lost.length > 0) present = readColumn(ledger, 'id').map(String);
  return new Map(ids.map((id) => [id, present.indexOf(id) + 1]));
};

const tellHistory = (google: Google, by: string, fresh: readonly Fresh[], reference: Reference): void => {
  const say = messages(reference.language).sheet;
  const titles = fresh.map(({ item }) => displayText(item.title));
  recordHistory(google, {
    by,
    action: say.actions.log,
    tab: tables.publications.tab[reference.language],
    subject: titles.length === 1 ? titles[0] : say.articles(titles.length),
    new: titles.join('; '),
  });
};

/**
 * Logs up to 50 articles: the same 8 calls for one or fifty of them, whatever the length of the ledger (CONTRACTS,
 * "Writing to a sheet that people are using"). Reads the header row, the keys, the outcomes; writes fresh rows, one
 * cell of outcomes and one line of history; reads the ids back. Repeats and duplicates may read a little more.
 */
export const log: ClientOperation<'log'> = {
  writes: 'own-read',
  run: (context, { items }) => {
    const { google, who, now } = context;
    const reference = readReference(google);
    if (reference === null) return refused({ kind: 'not-set-up' });
    const opened = openTable(google, 'publications');
    if (!opened.ok) return opened;
    const outcomesSheet = openOutcomes(google);
    if (!outcomesSheet.ok) return outcomesSheet;
    const ledger = opened.value;
    const rowAt = momentOf(now);

    const keys = readColumn(ledger, 'key');
    const rowOfKey = new Map(keys.map((key, index) => [String(key), index + 1]));
    rowOfKey.delete('');
    const known = fates(readOutcomes(outcomesSheet.value));
    let idsRead: string[] | undefined;
    const rowOfId = (uuid: string): number => {
      if (idsRead === undefined) idsRead = readColumn(ledger, 'id').map(String);
      return idsRead.indexOf(uuid) + 1;
    };

    const fresh: Fresh[] = [];
    const settled = new Map<string, Outcome>();
    const forgotten: Fresh[] = [];
    const sameRequest: { readonly uuid: string; readonly of: string }[] = [];

    for (const item of items) {
      const { uuid } = item;
      if (settled.has(uuid) || fresh.some((one) => one.item.uuid === uuid)) continue;
      const refuse = (problem: Problem) => settled.set(uuid, { uuid, kind: 'refused', problem });
      const fate = known.get(uuid);
      if (fate?.kind === 'undone') {
        refuse({ kind: 'undone', at: fate.at });
        continue;
      }
      if (fate?.kind === 'logged') {
        // A row that people deleted stays deleted: a late repeat never brings it back.
        const row = rowOfId(uuid);
        if (row > 0) settled.set(uuid, { uuid, kind: 'logged', row, rowAt });
        else refuse({ kind: 'undone', at: fate.at });
        continue;
      }
      const wrong = objection(item, reference);
      if (wrong) {
        refuse(wrong);
        continue;
      }
      const key = articleKey(item.url, item.canonical) as string;
      const present = rowOfKey.get(key);
      if (present !== undefined && present > 1) {
        // Its row may be there without an outcome, when a run died between the two.
        if (rowOfId(uuid) === present) {
          settled.set(uuid, { uuid, kind: 'logged', row: present, rowAt });
          forgotten.push({ item, key });
        } else refuse(duplicateOf(readRow(ledger, present), now));
        continue;
      }
      const twin = fresh.find((one) => one.key === key);
      if (twin) sameRequest.push({ uuid, of: twin.item.uuid });
      else fresh.push({ item, key });
    }

    if (fresh.length > 0) {
      const records = fresh.map(({ item, key }) =>
        articleCells(item, key, who.name, now, reference.language),
      );
      const pins = preparePins(context, fresh, reference);
      if (!pins.ok) return pins;
      const first = insertRecords(ledger, lastFilled(keys), records, keys.length);
      pins.value();
      addOutcomes(
        outcomesSheet.value,
        [...forgotten, ...fresh].map(({ item, key }) => ({ uuid: item.uuid, kind: 'logged' as const, key })),
        now,
      );
      tellHistory(google, who.name, fresh, reference);
      const lines = new Map(
        fresh.map(({ item }, index) => [item.uuid, lineOf(ledger, records[index] ?? {})]),
      );
      for (const [uuid, row] of confirm(ledger, first, lines)) {
        settled.set(uuid, { uuid, kind: 'logged', row, rowAt });
      }
    } else if (forgotten.length > 0) {
      addOutcomes(
        outcomesSheet.value,
        forgotten.map(({ item, key }) => ({ uuid: item.uuid, kind: 'logged' as const, key })),
        now,
      );
      google.flush();
    }

    for (const { uuid, of } of sameRequest) {
      const first = settled.get(of);
      if (first?.kind !== 'logged') continue;
      settled.set(uuid, {
        uuid,
        kind: 'refused',
        problem: { kind: 'duplicate', uuid: of, by: who.name, at: rowAt, row: first.row, rowAt },
      });
    }
    return done({ outcomes: items.map(({ uuid }) => settled.get(uuid)).filter(isOutcome) });
  },
};

const isOutcome = (outcome: Outcome | undefined): outcome is Outcome => outcome !== undefined;
