import type { TableId } from '../../shared/tables/index';
import { longestCell } from '../tabs/rows/cells';
import type { RowImage } from './image';
import type { Mend } from './mend';

/** What an operation did to one row of a table; rows are known by their id, never by their place. */
export type Effect =
  | { readonly kind: 'added'; readonly table: TableId; readonly id: string; readonly after: RowImage }
  /** Only the columns that were changed. */
  | {
      readonly kind: 'changed';
      readonly table: TableId;
      readonly id: string;
      readonly before: RowImage;
      readonly after: RowImage;
    }
  | { readonly kind: 'removed'; readonly table: TableId; readonly id: string; readonly before: RowImage }
  /**
   * A row of people's that had no id of its own and got `id`: `before` are only the cells that were changed, with
   * the id that it had or none; `after` is the whole row. For who keeps count it is an added row; taking it back
   * writes `before` and leaves the row.
   */
  | {
      readonly kind: 'identified';
      readonly table: TableId;
      readonly id: string;
      readonly before: RowImage;
      readonly after: RowImage;
    }
  /** A repair of anything but values in rows: taken back by `takeBackMend`, and no news for who keeps count. */
  | { readonly kind: 'mended'; readonly mend: Mend };

/**
 * What stands in the hidden column `detail` of a line of *Nhật ký*: enough to undo the line, and to know what the
 * tables held after it. `undoes` names the line that this one took back.
 */
export type Detail = {
  readonly v: 1;
  readonly op: string;
  readonly undoes?: string;
  readonly effects: readonly Effect[];
  /** The effects would not fit one cell and are not kept; how many there were. */
  readonly tooLarge?: number;
};

export const writeDetail = (detail: Detail): string => {
  const text = JSON.stringify(detail);
  if (text.length < longestCell) return text;
  return JSON.stringify({ ...detail, effects: [], tooLarge: detail.effects.length });
};

/** Null for lines without effects, and for what is not ours to read. */
export const readDetail = (text: string): Detail | null => {
  if (!text.startsWith('{')) return null;
  try {
    const detail = JSON.parse(text) as Partial<Detail>;
    return detail.v === 1 && Array.isArray(detail.effects) ? (detail as Detail) : null;
  } catch (_editedByHand) {
    return null;
  }
};
