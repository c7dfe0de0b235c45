import type { TableId } from '../../../shared/tables/index';
import { sameValue } from '../image';
import { contentColumns, type Image } from '../take-back/plan';

/** What a row of a table holds that nobody told of. */
export type Difference =
  | {
      readonly kind: 'changed';
      readonly table: TableId;
      readonly id: string;
      readonly before: Image;
      readonly after: Image;
      /** The whole row, by which it is called. */
      readonly row: Image;
    }
  | { readonly kind: 'added'; readonly table: TableId; readonly id: string; readonly row: Image }
  | { readonly kind: 'removed'; readonly table: TableId; readonly id: string; readonly row: Image };

/** Null where both are alike; else only the columns that differ. */
export const changeBetween = (
  table: TableId,
  id: string,
  before: Image,
  after: Image,
  columns: readonly string[] = contentColumns(table),
): Extract<Difference, { kind: 'changed' }> | null => {
  const differing = columns.filter((column) => !sameValue(before[column], after[column]));
  if (differing.length === 0) return null;
  const only = (image: Image): Image =>
    Object.fromEntries(differing.map((column) => [column, image[column] ?? '']));
  return {
    kind: 'changed',
    table,
    id,
    before: only(before),
    after: only(after),
    row: { ...before, ...after },
  };
};
