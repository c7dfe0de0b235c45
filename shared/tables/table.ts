import type { Labels } from '../locale/labels';

/**
 * What a column holds. `id` and `ids` are written by the add-on and hidden; `text` from outside is always
 * entered as text; `date`, `time` and `date-time` are real dates with a format; `formula` is never typed over.
 */
export type ColumnKind =
  | 'id'
  | 'text'
  | 'long-text'
  | 'integer'
  | 'decimal'
  | 'date'
  | 'time'
  | 'date-time'
  | 'link'
  | 'choice'
  | 'formula';

export type Column<Id extends string = string> = {
  readonly id: Id;
  readonly labels: Labels;
  readonly kind: ColumnKind;
  /** Pixels. */
  readonly width: number;
  readonly hidden?: true;
  /** The choices of a dropdown, in order. Values outside are warned about, not refused. */
  readonly choices?: readonly Labels[];
  /** Shown when the pointer rests on the header. */
  readonly help?: Labels;
};

export type Table<Id extends string = string, ColumnId extends string = string> = {
  readonly id: Id;
  readonly tab: Labels;
  readonly hidden?: true;
  readonly columns: readonly Column<ColumnId>[];
  /** None where it is not said. */
  readonly frozenColumns?: number;
  /** Empty formatted rows that set-up leaves below the header. */
  readonly spareRows: number;
};

/** Keeps literal column ids, so that a misspelt column is a compile error. */
export const declareTable = <const Id extends string, const ColumnId extends string>(
  table: Table<Id, ColumnId>,
): Table<Id, ColumnId> => table;
