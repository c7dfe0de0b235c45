import type { Language } from '../../../shared/locale/labels';
import type { ColumnId, TableId } from '../../../shared/tables/index';
import type { Places } from '../formulas/places';
import type { ToneName } from './palette';

/** How cells of a column look when they say something. Words carry the meaning, colour only helps to find it. */
export type Look<T extends TableId> = {
  readonly column: ColumnId<T>;
  readonly when:
    | { readonly starts: string }
    | { readonly equals: string }
    | { readonly contains: string }
    | { readonly empty: true };
  readonly tone: ToneName;
  readonly bold?: true;
};

/** A column that the add-on fills with a formula in each row that holds a record. */
export type RowFormula<T extends TableId> = {
  readonly column: ColumnId<T>;
  readonly formula: (places: Places, row: number) => string;
};

/** What a table's tab has beyond its declaration in `shared/tables`. */
export type TabDesign<T extends TableId = TableId> = {
  readonly table: T;
  readonly colour: string;
  readonly looks?: (language: Language) => readonly Look<T>[];
  readonly formulas?: readonly RowFormula<T>[];
  /** Columns in which people type codes that a spreadsheet would take for dates or numbers. */
  readonly plainText?: readonly ColumnId<T>[];
  readonly wrap?: readonly ColumnId<T>[];
  /** Room for long headings; 40 where it is not said. */
  readonly headerPixels?: number;
};

export const designTab = <T extends TableId>(design: TabDesign<T>): TabDesign<T> => design;
