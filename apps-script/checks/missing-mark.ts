import { type TableId, tables } from '../../shared/tables/index';
import { columnLetter, columnMark } from '../tabs/rows/columns';
import type { TableView } from './book/book';
import type { Check } from './book/check';
import { found, whereIs } from './book/finding';

/** Columns without the mark by which they are known when somebody renames them. */
export const missingMark: Check = {
  id: 'missing-mark',
  stage: 'tabs',
  find: (book) => {
    // Of all tabs at once: one call.
    const marks = book.google.spreadsheet().createDeveloperMetadataFinder().withKey(columnMark).find();
    const marked = new Set(
      marks.map((mark) => `${mark.getLocation().getColumn()?.getSheet().getSheetId()} ${mark.getValue()}`),
    );
    return (Object.keys(tables) as TableId[]).flatMap((id) => {
      const table = book.table(id) as TableView | undefined;
      if (!table) return [];
      const { sheet } = table;
      const unmarked = [...table.columns].filter(
        ([column]) => !marked.has(`${sheet.getSheetId()} ${column}`),
      );
      if (unmarked.length === 0) return [];
      return [
        found({
          id: `missing-mark:${id}`,
          severity: 'help',
          where: whereIs(table),
          count: unmarked.length,
          mend: (bench) => {
            for (const [column, at] of unmarked) {
              const letter = columnLetter(at);
              sheet.getRange(`${letter}:${letter}`).addDeveloperMetadata(columnMark, column);
              bench.did({ do: 'marked', gid: sheet.getSheetId(), column });
            }
          },
        }),
      ];
    });
  },
};
