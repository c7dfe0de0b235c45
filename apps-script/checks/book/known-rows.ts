import type { TableId } from '../../../shared/tables/index';
import { readParts } from '../../changes/detail-parts';
import { readDetail } from '../../changes/effect';
import type { RowImage } from '../../changes/image';
import { textIn } from '../../tabs/rows/cells';
import type { Book } from './book';

/** What the add-on itself put into each table, as the details of *Nhật ký* tell it: the last that is known of a row. */
export const knownRows = (book: Book, table: TableId): ReadonlyMap<string, RowImage> =>
  book
    .once('known-rows', () => {
      const known = new Map<TableId, Map<string, RowImage>>();
      const of = (id: TableId) => {
        const rows = known.get(id) ?? new Map<string, RowImage>();
        known.set(id, rows);
        return rows;
      };
      for (const { cells } of book.rows('history', ['id', 'detail'])) {
        const beside = () => readParts(book.google, textIn(cells.id));
        for (const effect of readDetail(textIn(cells.detail), beside)?.effects ?? []) {
          if (effect.kind === 'mended') continue;
          const rows = of(effect.table);
          if (effect.kind === 'removed') rows.delete(effect.id);
          else rows.set(effect.id, { ...rows.get(effect.id), ...effect.after });
        }
      }
      return known;
    })
    .get(table) ?? new Map();
