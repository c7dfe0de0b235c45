import { messages } from '../../shared/locale/messages';
import { type TableId, tables } from '../../shared/tables/index';
import { tableTabs } from '../tabs/index';
import { columnLetter } from '../tabs/rows/columns';
import type { TableView } from './book/book';
import type { Check } from './book/check';
import { found, whereIs } from './book/finding';

/** The warnings before somebody types over headers and formulas. */
export const missingProtection: Check = {
  id: 'missing-protection',
  stage: 'tabs',
  find: (book) =>
    (Object.keys(tables) as TableId[]).flatMap((id) => {
      const table = book.table(id) as TableView | undefined;
      if (!table) return [];
      const { sheet } = table;
      const present = sheet.getProtections(book.google.rangeProtections());
      const say = messages(book.language).sheet.protection;
      const warned = (description: string, at: number) =>
        present.some(
          (one) => one.getDescription() === description && (at === 0 || one.getRange().getColumn() === at),
        );
      const columns = (tableTabs[id].formulas ?? []).map(
        ({ column }) => (table.columns as ReadonlyMap<string, number>).get(column) ?? 0,
      );
      const lacking = [
        ...(warned(say.header, 0) ? [] : [{ area: '1:1', description: say.header }]),
        ...columns
          .filter((at) => at > 0 && !warned(say.formula, at))
          .map((at) => ({
            area: `${columnLetter(at)}2:${columnLetter(at)}${table.maxRows}`,
            description: say.formula,
          })),
      ];
      if (lacking.length === 0) return [];
      return [
        found({
          id: `missing-protection:${id}`,
          severity: 'help',
          where: whereIs(table),
          count: lacking.length,
          mend: (bench) => {
            for (const { area, description } of lacking) {
              sheet.getRange(area).protect().setDescription(description).setWarningOnly(true);
              bench.did({ do: 'protected', gid: sheet.getSheetId(), description, area });
            }
          },
        }),
      ];
    }),
};
