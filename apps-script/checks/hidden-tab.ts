import { type TableId, tables } from '../../shared/tables/index';
import { allTabs } from '../tabs/layout/tabs-in-order';
import type { Check } from './book/check';
import { found, whereIs } from './book/finding';

/** Tabs of the add-on's own that were shown, and others that were hidden. */
export const hiddenTab: Check = {
  id: 'hidden-tab',
  stage: 'tabs',
  find: (book) =>
    allTabs.flatMap((id) => {
      const sheet = book.tabs.get(id);
      const wanted = (tables[id as TableId] as { readonly hidden?: true } | undefined)?.hidden === true;
      if (!sheet || sheet.isSheetHidden() === wanted) return [];
      return [
        found({
          id: `hidden-tab:${id}`,
          severity: 'help',
          where: whereIs({ sheet, name: sheet.getName() }),
          facts: { hide: wanted ? 'yes' : '' },
          mend: (bench) => {
            if (wanted) sheet.hideSheet();
            else sheet.showSheet();
            bench.did({ do: 'tab-shown', gid: sheet.getSheetId(), hidden: !wanted });
          },
        }),
      ];
    }),
};
