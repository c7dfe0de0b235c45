import { type TableId, tables } from '../../shared/tables/index';
import type { Check } from './book/check';
import { found, whereIs } from './book/finding';

/** Headers that scroll away. */
export const frozenRows: Check = {
  id: 'frozen-rows',
  stage: 'tabs',
  find: (book) =>
    (Object.keys(tables) as TableId[]).flatMap((id) => {
      const sheet = book.tabs.get(id);
      if (!sheet) return [];
      const rows = sheet.getFrozenRows();
      if (rows === 1) return [];
      return [
        found({
          id: `frozen-rows:${id}`,
          severity: 'help',
          where: whereIs({ sheet, name: sheet.getName() }),
          mend: (bench) => {
            sheet.setFrozenRows(1);
            bench.did({ do: 'frozen', gid: sheet.getSheetId(), rows });
          },
        }),
      ];
    }),
};
