import type { TableId } from '../../shared/tables/index';
import { cellsOf } from '../changes/image';
import type { Cell } from '../google/google';
import { exactCell, textIn } from '../tabs/rows/cells';
import type { Edit } from './book/bench';
import type { BookRow, TableView } from './book/book';
import type { Check } from './book/check';
import { type Found, found, grouped, whereIs } from './book/finding';
import { knownRows } from './book/known-rows';
import { campaignIds } from './book/what-is-there';

type Cells = Readonly<Record<string, Cell>>;
const ofCampaigns: readonly TableId[] = ['reports', 'coverage', 'publications', 'pins', 'lists'];

/** Rows of a round that is not there, or of none: they are counted nowhere. */
export const unknownCampaign: Check = {
  id: 'unknown-campaign',
  stage: 'rows',
  find: (book) => {
    const campaigns = book.table('campaigns');
    if (!campaigns || campaigns.missing.length > 0) return [];
    const present = new Set(campaignIds(book));
    const known = knownRows(book, 'campaigns');
    return ofCampaigns.flatMap((id): Found[] => {
      const table = book.table(id) as TableView | undefined;
      if (!table || table.missing.length > 0) return [];
      const columns = id === 'lists' ? ['id', 'campaign', 'kind'] : ['id', 'campaign'];
      const rows = (book.rows(id, columns as never) as readonly BookRow<TableId>[]).filter(({ cells }) => {
        const { id: own, campaign } = cells as Cells;
        if (textIn(own) === '' || present.has(textIn(campaign))) return false;
        // Days on which nobody works belong to no round.
        return !textIn(own).startsWith('holiday|');
      });
      return [...grouped(rows, ({ cells }) => textIn((cells as Cells).campaign))].map(([campaign, some]) => {
        // The ids of reports, themes and list entries begin with their round.
        const inId = new Set(some.map(({ cells }) => textIn((cells as Cells).id).split('|')[0] as string));
        const [certain] = [...inId];
        const fromId = inId.size === 1 && certain !== undefined && present.has(certain) ? certain : null;
        const lost = known.get(campaign);
        const assign = (to: string): Edit[] =>
          some.map(({ row, cells }) => ({
            row,
            id: textIn((cells as Cells).id),
            column: 'campaign',
            before: textIn((cells as Cells).campaign),
            after: exactCell(to),
          }));
        const certainly = fromId !== null || lost !== undefined;
        return found({
          id: `unknown-campaign:${id}:${campaign}`.slice(0, 400),
          severity: 'wrong',
          repair: certainly ? 'yes' : present.size > 0 ? 'asks' : 'no',
          where: whereIs({ sheet: table.sheet, tab: table.name, rows: some.map(({ row }) => row) }),
          count: some.length,
          facts: { campaign, to: fromId ?? '', lost: lost ? 'yes' : '' },
          choices: certainly
            ? []
            : [...[...present].map((one) => ({ id: one, label: one })), { id: 'leave', label: '' }],
          mend: (bench, choice) => {
            if (fromId !== null) bench.write(table, assign(fromId));
            else if (lost !== undefined) {
              const once = bench.book.once(`restored:${campaign}`, () => ({ done: false }));
              if (!once.done) bench.insert(campaigns, [cellsOf(lost as never)]);
              once.done = true;
            } else if (present.has(choice)) bench.write(table, assign(choice));
          },
        });
      });
    });
  },
};
