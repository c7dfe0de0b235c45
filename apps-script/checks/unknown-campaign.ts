import type { TableId } from '../../shared/tables/index';
import { cellsOf } from '../changes/image';
import type { Cell } from '../google/google';
import { exactCell, textIn } from '../tabs/rows/cells';
import type { Edit } from './book/bench';
import type { Book, BookRow, TableView } from './book/book';
import type { Check } from './book/check';
import { type Found, found, grouped, whereIs } from './book/finding';
import { knownRows } from './book/known-rows';
import { campaignIds } from './book/what-is-there';

type Cells = Readonly<Record<string, Cell>>;
const ofCampaigns: readonly TableId[] = ['reports', 'coverage', 'publications', 'pins', 'lists'];

type Stray = {
  readonly table: TableView;
  readonly campaign: string;
  readonly rows: readonly BookRow<TableId>[];
};

/** Rows of each table by a round that *Đợt* does not have. */
const strays = (book: Book, present: ReadonlySet<string>): Stray[] =>
  ofCampaigns.flatMap((id): Stray[] => {
    const table = book.table(id) as TableView | undefined;
    if (!table || table.missing.length > 0) return [];
    const rows = (book.rows(id, ['id', 'campaign'] as never) as readonly BookRow<TableId>[]).filter(
      ({ cells }) => {
        const { id: own, campaign } = cells as Cells;
        if (textIn(own) === '' || present.has(textIn(campaign))) return false;
        // Days on which nobody works belong to no round.
        return !textIn(own).startsWith('holiday|');
      },
    );
    return [...grouped(rows, ({ cells }) => textIn((cells as Cells).campaign))].map(([campaign, some]) => ({
      table,
      campaign,
      rows: some,
    }));
  });

/** One table's rows: the round is in their ids, or somebody says which it is. */
const assigned = ({ table, campaign, rows }: Stray, present: ReadonlySet<string>): Found => {
  // The ids of reports, themes and list entries begin with their round.
  const inId = new Set(rows.map(({ cells }) => textIn((cells as Cells).id).split('|')[0] as string));
  const [only] = [...inId];
  const certain = inId.size === 1 && only !== undefined && present.has(only) ? only : null;
  const assign = (to: string): Edit[] =>
    rows.map(({ row, cells }) => ({
      row,
      id: textIn((cells as Cells).id),
      column: 'campaign',
      before: textIn((cells as Cells).campaign),
      after: exactCell(to),
    }));
  return found({
    id: `unknown-campaign:${table.id}:${campaign}`.slice(0, 400),
    severity: 'wrong',
    repair: certain !== null ? 'yes' : present.size > 0 ? 'asks' : 'no',
    where: whereIs(table, { rows: rows.map(({ row }) => row) }),
    count: rows.length,
    facts: { campaign, to: certain ?? '', lost: '' },
    choices:
      certain !== null
        ? []
        : [...[...present].map((one) => ({ id: one, label: one })), { id: 'leave', label: '' }],
    mend: (bench, choice) => {
      const to = certain ?? choice;
      if (present.has(to)) bench.write(table, assign(to));
    },
  });
};

/** Rows of a round that is not there, or of none: they are counted nowhere. */
export const unknownCampaign: Check = {
  id: 'unknown-campaign',
  stage: 'rows',
  find: (book) => {
    const campaigns = book.table('campaigns');
    if (!campaigns || campaigns.missing.length > 0) return [];
    const present = new Set(campaignIds(book));
    const all = strays(book, present);
    if (all.length === 0) return [];
    const known = knownRows(book, 'campaigns');
    const lost = [...grouped(all, ({ campaign }) => campaign)].filter(([campaign]) => known.has(campaign));
    return [
      ...lost.map(([campaign, some]) =>
        found({
          id: `unknown-campaign:${campaign}`,
          severity: 'wrong',
          where: whereIs(campaigns),
          count: some.reduce((sum, { rows }) => sum + rows.length, 0),
          facts: { campaign, to: '', lost: 'yes' },
          mend: (bench) => bench.insert(campaigns, [cellsOf(known.get(campaign) as never)]),
        }),
      ),
      ...all.filter(({ campaign }) => !known.has(campaign)).map((stray) => assigned(stray, present)),
    ];
  },
};
