import type { TableId } from '../../shared/tables/index';
import type { Cell } from '../google/google';
import type { RowImage, Value } from './image';

/** A cell before or after: what it held, or the formula that filled it. */
export type Kept = Value | Formula;
type Formula = { readonly formula: string };

export const isFormula = (kept: Kept | Cell): kept is Formula =>
  typeof kept === 'object' && 'formula' in kept;

/** Some rows from `row` on, and what they all had. */
export type Run<T> = readonly [row: number, rows: number, had: T];

/**
 * What *Kiểm tra sổ* did beyond writing values into rows that have an id, with what it takes to put it back as it
 * was. `gid` is a tab's own number, which stays when people rename it; `at` a column as it stood then.
 */
export type Mend =
  | { readonly do: 'tab-made'; readonly gid: number; readonly rows: number }
  | { readonly do: 'tab-shown'; readonly gid: number; readonly hidden: boolean }
  | { readonly do: 'renamed'; readonly gid: number; readonly before: string; readonly after: string }
  | { readonly do: 'column-made'; readonly table: TableId; readonly column: string; readonly gid: number }
  | {
      readonly do: 'header';
      readonly gid: number;
      readonly at: number;
      readonly before: string;
      readonly after: string;
    }
  | { readonly do: 'row-moved'; readonly gid: number; readonly from: number; readonly to: number }
  | { readonly do: 'frozen'; readonly gid: number; readonly rows: number }
  | { readonly do: 'marked'; readonly gid: number; readonly column: string }
  | { readonly do: 'column-hidden'; readonly gid: number; readonly column: string; readonly table: TableId }
  | {
      readonly do: 'formats';
      readonly table: TableId;
      readonly column: string;
      readonly runs: readonly Run<string>[];
    }
  | {
      readonly do: 'choices';
      readonly table: TableId;
      readonly column: string;
      readonly runs: readonly Run<readonly string[] | 'date' | null>[];
    }
  | { readonly do: 'looks'; readonly gid: number; readonly added: number }
  | { readonly do: 'protected'; readonly gid: number; readonly description: string; readonly area: string }
  | {
      readonly do: 'cells';
      readonly table: TableId;
      readonly column: string;
      readonly cells: readonly (readonly [id: string, before: Kept, after: Kept])[];
    }
  | {
      readonly do: 'view';
      readonly gid: number;
      /** Rows and columns that the tab had. */
      readonly size: readonly [rows: number, columns: number];
      readonly cells: readonly (readonly [row: number, column: number, before: Kept])[];
    }
  | {
      readonly do: 'row-removed';
      readonly table: TableId;
      readonly id: string;
      readonly row: number;
      readonly before: RowImage;
      readonly formulas: readonly (readonly [column: string, formula: string])[];
    }
  | {
      readonly do: 'outcome';
      readonly uuid: string;
      readonly key: string;
      readonly kind: 'logged' | 'undone';
    }
  | { readonly do: 'setting'; readonly setting: 'time-zone' | 'locale'; readonly before: string }
  | { readonly do: 'triggers'; readonly made: readonly string[] }
  | { readonly do: 'reference'; readonly before: string };
