import { allTabs, tabNames } from '../tabs/layout/tabs-in-order';
import type { Check } from './book/check';
import { found, whereIs } from './book/finding';

/** A tab under a name of people's own: found all the same, so it is only told. */
export const renamedTab: Check = {
  id: 'renamed-tab',
  stage: 'tabs',
  find: (book) =>
    allTabs.flatMap((id) => {
      const sheet = book.tabs.get(id);
      const names = tabNames(id);
      if (!sheet || [names.vi, names.en].includes(sheet.getName() as typeof names.vi)) return [];
      return [
        found({
          id: `renamed-tab:${id}`,
          severity: 'note',
          where: whereIs({ sheet, name: sheet.getName() }),
          facts: { name: names[book.language] },
        }),
      ];
    }),
};
