import { type TableId, tables, viewTabs } from '../../shared/tables/index';
import { cellsOf } from '../changes/image';
import { tableTabs } from '../tabs/index';
import { layOutTable } from '../tabs/layout/lay-out-table';
import { allTabs, ensureTab, type TabId, tabNames } from '../tabs/layout/tabs-in-order';
import { openTable } from '../tabs/rows/columns';
import { insertRecords } from '../tabs/rows/rows';
import type { Bench } from './book/bench';
import type { Book } from './book/book';
import type { Check } from './book/check';
import { found, whereIs } from './book/finding';
import { knownRows } from './book/known-rows';

const isTable = (id: TabId): id is TableId => id in tables;

/** The rows that the add-on itself once wrote are put in again; the views fill themselves. */
const make = (bench: Bench, id: TabId): void => {
  const { book } = bench;
  const { sheet } = ensureTab(book.google, id, book.language);
  let rows = 0;
  if (isTable(id)) {
    const design = tableTabs[id as 'pins'];
    layOutTable({ google: book.google, sheet, design, language: book.language }, true);
    const table = openTable(book.google, id as 'pins');
    const known = [...knownRows(book, id).values()];
    if (table.ok && known.length > 0) {
      insertRecords(
        table.value,
        1,
        known.map((image) => cellsOf(image as never)),
      );
      rows = known.length;
    }
  }
  bench.did({ do: 'tab-made', gid: sheet.getSheetId(), rows });
};

const isEmptyByNature = (id: TabId): boolean => id in viewTabs;

/** A tab that set-up made and that is not there any more, under whatever name. */
export const missingTab: Check = {
  id: 'missing-tab',
  stage: 'tabs',
  find: (book: Book) =>
    allTabs
      .filter((id) => !book.tabs.has(id))
      .map((id) => {
        const known = isTable(id) ? knownRows(book, id).size : 0;
        return found({
          id: `missing-tab:${id}`,
          severity: 'wrong',
          where: whereIs({ name: tabNames(id)[book.language] }),
          facts: { known: String(known), view: isEmptyByNature(id) ? 'yes' : '' },
          mend: (bench) => make(bench, id),
        });
      }),
};
