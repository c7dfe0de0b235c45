import { messages } from '../../shared/locale/messages';
import { done } from '../../shared/result';
import { tables } from '../../shared/tables/index';
import { listKinds } from '../../shared/tables/lists';
import { openChangeSet } from '../changes/change-set';
import { sheetLanguage } from '../tabs/layout/survey';
import { choiceCell, choiceIn, exactCell, textCell } from '../tabs/rows/cells';
import { openTable } from '../tabs/rows/columns';
import { readRows } from '../tabs/rows/rows';
import { dateOf, dayOf } from '../tabs/rows/vietnam-time';
import type { PageOperation } from './state/operation';

/** Adds days on which nobody works; a day that is there already stays as people named it. */
export const importHolidays: PageOperation<'import-holidays'> = {
  writes: 'locked',
  run: ({ google, who }, { holidays }) => {
    const table = openTable(google, 'lists');
    if (!table.ok) return table;
    const language = sheetLanguage(google);
    const rows = readRows(table.value);
    const present = new Set(
      rows
        .filter((row) => choiceIn(listKinds, row.cells.kind) === 'holiday')
        .map((row) => dayOf(row.cells.date)),
    );
    const fresh = holidays.filter((holiday) => !present.has(holiday.date));
    if (fresh.length > 0) {
      const changes = openChangeSet(google, 'import-holidays');
      changes.insert(
        table.value,
        fresh.map((holiday) => ({
          id: exactCell(`holiday|${holiday.date}`),
          kind: choiceCell(listKinds, 'holiday', language),
          label: textCell(holiday.label),
          date: dateOf(holiday.date),
        })),
        { last: rows[rows.length - 1]?.row ?? 1 },
      );
      changes.record({
        by: who.name,
        action: messages(language).sheet.actions.importHolidays,
        tab: tables.lists.tab[language],
        new: String(fresh.length),
      });
    }
    return done({ added: fresh.length });
  },
};
