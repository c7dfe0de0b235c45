import { badField, type Problem } from '../../../shared/problem';
import type { ArticleEntry, Outcome } from '../../../shared/protocol';
import { articleKey } from '../../../shared/publication/key';
import { displayText } from '../../../shared/text/normalise';
import type { Cell, Google } from '../../google/google';
import { type OpenTable, openTable, readColumn } from '../../tabs/rows/columns';
import { PeopleMoved } from '../../tabs/rows/people-moved';
import { readRow } from '../../tabs/rows/rows';
import { momentOf } from '../../tabs/rows/vietnam-time';
import { duplicateOf } from './ledger';
import type { OutcomeLine } from './outcomes';
import type { Reference } from './reference';

export type Keyed = { readonly item: ArticleEntry; readonly key: string };

/** What is to be done with the articles of one request. */
export type Settlement = {
  /** Answered without writing anything: repeats, duplicates, bad data. */
  readonly settled: Map<string, Outcome>;
  readonly fresh: readonly Keyed[];
  /** Rows that are there and whose outcome is not: a run died between the two. */
  readonly forgotten: readonly Keyed[];
  /** The same article twice in one request: the second, and which one it repeats. */
  readonly twins: readonly { readonly uuid: string; readonly of: string }[];
};

/** What is wrong with an item that its shape does not show. The sheet is not read for it. */
const objection = (item: ArticleEntry, reference: Reference): Problem | null => {
  const campaign = reference.campaigns.find((one) => one.id === item.campaign);
  if (!campaign) return badField('campaign', 'unknown-campaign');
  const unknown = [item.theme, ...item.secondaryThemes].find(
    (theme) => theme !== 0 && !campaign.themes.includes(theme),
  );
  if (unknown !== undefined) return badField('theme', 'unknown-theme');
  if (displayText(item.title) === '') return badField('title', 'missing');
  // An original that is not in the ledger is no fault: its row may come back.
  if (item.repostOf && item.origin !== 'dang_lai') {
    return badField('repostOf', 'invalid');
  }
  if (articleKey(item.url, item.canonical) === null) {
    return badField('url', 'not-an-address');
  }
  return null;
};

/** Decides from what was read; reads more only for repeats and duplicates. */
export const settleArticles = (
  google: Google,
  items: readonly ArticleEntry[],
  ledger: OpenTable<'publications'>,
  keys: readonly Cell[],
  fates: ReadonlyMap<string, OutcomeLine>,
  reference: Reference,
  now: Date,
): Settlement => {
  const settled = new Map<string, Outcome>();
  const fresh: Keyed[] = [];
  const forgotten: Keyed[] = [];
  const twins: { uuid: string; of: string }[] = [];
  const rowOfKey = new Map(keys.map((key, index) => [String(key), index + 1]));
  let ids: string[] | undefined;
  const rowOfId = (uuid: string): number => {
    ids ??= readColumn(ledger, 'id').map(String);
    return ids.indexOf(uuid) + 1;
  };
  const isRowOf = (uuid: string, row: number): boolean => rowOfId(uuid) > 0 && ids?.[row - 1] === uuid;
  /** A single row does not show its header: for reading one the header row is read first. */
  let exact: OpenTable<'publications'> | undefined;
  const rowAt = (row: number) => {
    if (exact === undefined) {
      const opened = openTable(google, 'publications');
      if (!opened.ok) throw new PeopleMoved('the ledger', opened.problem);
      exact = opened.value;
    }
    return readRow(exact, row);
  };
  const refuse = (uuid: string, problem: Problem) => settled.set(uuid, { uuid, kind: 'refused', problem });
  const isAt = (uuid: string, row: number) =>
    settled.set(uuid, { uuid, kind: 'logged', row, rowAt: momentOf(now) });

  const settle = (item: ArticleEntry): void => {
    const { uuid } = item;
    const fate = fates.get(uuid);
    if (fate?.kind === 'undone') return void refuse(uuid, { kind: 'undone', at: fate.at });
    if (fate?.kind === 'logged') {
      const row = rowOfId(uuid);
      // A row that people deleted stays deleted: a late repeat never brings it back.
      return void (row > 0 ? isAt(uuid, row) : refuse(uuid, { kind: 'undone', at: fate.at }));
    }
    const wrong = objection(item, reference);
    if (wrong) return void refuse(uuid, wrong);
    const key = articleKey(item.url, item.canonical) as string;
    const present = rowOfKey.get(key) ?? 0;
    if (present > 1 && isRowOf(uuid, present)) {
      isAt(uuid, present);
      forgotten.push({ item, key });
    } else if (present > 1) refuse(uuid, duplicateOf(rowAt(present), now));
    else {
      const twin = fresh.find((one) => one.key === key);
      if (twin) twins.push({ uuid, of: twin.item.uuid });
      else fresh.push({ item, key });
    }
  };
  const seen = new Set<string>();
  for (const item of items) {
    if (!seen.has(item.uuid)) settle(item);
    seen.add(item.uuid);
  }
  return { settled, fresh, forgotten, twins };
};
