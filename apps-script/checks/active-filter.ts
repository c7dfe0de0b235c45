import { type TableId, tables } from '../../shared/tables/index';
import type { Check } from './book/check';
import { found, whereIs } from './book/finding';

/** A filter hides rows: the figures count them all the same. */
export const activeFilter: Check = {
  id: 'active-filter',
  stage: 'tabs',
  find: (book) =>
    (Object.keys(tables) as TableId[]).flatMap((id) => {
      const sheet = book.tabs.get(id);
      if (!sheet?.getFilter()) return [];
      return [
        found({
          id: `active-filter:${id}`,
          severity: 'note',
          where: whereIs({ sheet, name: sheet.getName() }),
        }),
      ];
    }),
};
