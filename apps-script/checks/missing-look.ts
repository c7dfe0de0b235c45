import type { TableId } from '../../shared/tables/index';
import { tableTabs } from '../tabs/index';
import { lookRule } from '../tabs/layout/look-rule';
import type { Look } from '../tabs/layout/tab-design';
import { columnLetter } from '../tabs/rows/columns';
import type { TableView } from './book/book';
import type { Check } from './book/check';
import { found, whereIs } from './book/finding';

/** Colours of states that are gone. A column's rules are counted, since people may add some of their own. */
export const missingLook: Check = {
  id: 'missing-look',
  stage: 'tabs',
  find: (book) =>
    (Object.keys(tableTabs) as TableId[]).flatMap((id) => {
      const looks = (tableTabs[id].looks?.(book.language) ?? []) as readonly Look<TableId>[];
      const table = book.table(id) as TableView | undefined;
      if (!table || looks.length === 0) return [];
      const { sheet } = table;
      const rules = sheet.getConditionalFormatRules();
      const columns = table.columns as ReadonlyMap<string, number>;
      const count = (at: number) =>
        rules.filter((rule) =>
          rule
            .getRanges()
            .some((range) => range.getColumn() <= at && at < range.getColumn() + range.getNumColumns()),
        ).length;
      const bare = [...new Set(looks.map((look) => look.column as string))].filter((column) => {
        const at = columns.get(column);
        return at !== undefined && count(at) < looks.filter((look) => look.column === column).length;
      });
      if (bare.length === 0) return [];
      return [
        found({
          id: `missing-look:${id}`,
          severity: 'help',
          where: whereIs(table, { at: columns.get(bare[0] ?? '') ?? 1 }),
          count: bare.length,
          mend: (bench) => {
            const added = looks
              .filter((look) => bare.includes(look.column))
              .map((look) => {
                const letter = columnLetter(columns.get(look.column) as number);
                return lookRule(book.google, look, sheet.getRange(`${letter}:${letter}`));
              });
            sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules(), ...added]);
            bench.did({ do: 'looks', gid: sheet.getSheetId(), added: added.length });
          },
        }),
      ];
    }),
};
