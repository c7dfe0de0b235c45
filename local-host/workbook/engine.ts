/**
 * The port between the Apps Script services and a spreadsheet. Rows and columns count from 1, as Google does.
 * Values are already coerced: the engine stores what it is given, computes formulas, and keeps it all on disk.
 */
export type SheetId = string;

export type CellWrite =
  | { readonly kind: 'blank' }
  /** `format` is applied only to a cell that has none of its own; `source` is kept instead in cells formatted `@`. */
  | { readonly kind: 'number'; readonly value: number; readonly format?: string; readonly source?: string }
  | { readonly kind: 'boolean'; readonly value: boolean; readonly source?: string }
  /** `forced`: entered with a leading apostrophe, which is not part of the value. */
  | { readonly kind: 'text'; readonly value: string; readonly forced: boolean }
  | { readonly kind: 'formula'; readonly formula: string };

export type CellRead = {
  /** Error values are strings such as `#N/A`. Dates are serial numbers; `format` tells them from numbers. */
  readonly value: string | number | boolean | null;
  readonly formula?: string;
  readonly format?: string;
};

/**
 * Values alone, row by row in one list: long columns cross to a script by the ten thousand. `formats` tells of numbers
 * that have a format where they stand: from which place on, how many, and so on.
 */
export type PackedValues = {
  readonly values: readonly CellRead['value'][];
  readonly formats: Readonly<Record<string, readonly number[]>>;
};

export type CellStyle = {
  readonly numberFormat?: string;
  readonly background?: string | null;
  readonly fontColor?: string | null;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fontSize?: number;
  readonly fontFamily?: string;
  readonly horizontalAlignment?: 'left' | 'center' | 'right' | null;
  readonly verticalAlignment?: 'top' | 'middle' | 'bottom' | null;
  readonly wrap?: 'overflow' | 'wrap' | 'clip';
};

export type Area = {
  readonly sheet: SheetId;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
};

export type Validation =
  | {
      readonly kind: 'list';
      readonly values: readonly string[];
      readonly allowInvalid: boolean;
      readonly help?: string;
    }
  | {
      readonly kind: 'list-range';
      readonly source: Area;
      readonly allowInvalid: boolean;
      readonly help?: string;
    }
  | { readonly kind: 'checkbox' }
  | { readonly kind: 'date'; readonly allowInvalid: boolean; readonly help?: string };

export type ConditionalRule = {
  readonly areas: readonly Area[];
  /** A formula that is true for the cells to format, relative to the first cell of the first area; or text tests. */
  readonly when:
    | { readonly kind: 'formula'; readonly formula: string }
    | { readonly kind: 'text-contains' | 'text-equals' | 'text-starts-with'; readonly text: string }
    | { readonly kind: 'number-equals' | 'number-greater' | 'number-less'; readonly value: number }
    | { readonly kind: 'blank' | 'not-blank' };
  readonly style: Pick<CellStyle, 'background' | 'fontColor' | 'bold'>;
};

export type Metadata = {
  readonly id: number;
  readonly key: string;
  readonly value: string;
  /** A whole column or row, a sheet, or the spreadsheet. Columns and rows move with structural edits. */
  readonly at:
    | { readonly kind: 'spreadsheet' }
    | { readonly kind: 'sheet'; readonly sheet: SheetId }
    | { readonly kind: 'column'; readonly sheet: SheetId; readonly column: number }
    | { readonly kind: 'row'; readonly sheet: SheetId; readonly row: number };
};

export type Protection = {
  readonly id: string;
  readonly area: Area | { readonly sheet: SheetId };
  readonly description: string;
};

export type SheetInfo = {
  readonly id: SheetId;
  readonly gid: number;
  readonly name: string;
  readonly index: number;
  readonly maxRows: number;
  readonly maxColumns: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly hidden: boolean;
};

/** One change. A batch is applied in order, becomes visible at once, and is journalled before it is acknowledged. */
export type Change =
  | {
      readonly op: 'write';
      readonly sheet: SheetId;
      readonly row: number;
      readonly column: number;
      readonly cells: readonly (readonly CellWrite[])[];
    }
  | {
      readonly op: 'clear';
      readonly area: Area;
      readonly content: boolean;
      readonly format: boolean;
      readonly validation: boolean;
    }
  | { readonly op: 'style'; readonly area: Area; readonly style: CellStyle }
  | { readonly op: 'number-formats'; readonly area: Area; readonly formats: readonly (readonly string[])[] }
  | { readonly op: 'validation'; readonly area: Area; readonly rule: Validation | null }
  | { readonly op: 'conditional-rules'; readonly sheet: SheetId; readonly rules: readonly ConditionalRule[] }
  | {
      readonly op: 'note';
      readonly sheet: SheetId;
      readonly row: number;
      readonly column: number;
      readonly note: string | null;
    }
  | { readonly op: 'merge'; readonly area: Area }
  | { readonly op: 'unmerge'; readonly area: Area }
  | {
      readonly op: 'insert-rows' | 'delete-rows';
      readonly sheet: SheetId;
      readonly row: number;
      readonly count: number;
      readonly inherit?: 'before' | 'after';
    }
  | {
      readonly op: 'insert-columns' | 'delete-columns';
      readonly sheet: SheetId;
      readonly column: number;
      readonly count: number;
      readonly inherit?: 'before' | 'after';
    }
  | {
      readonly op: 'move-columns';
      readonly sheet: SheetId;
      readonly column: number;
      readonly count: number;
      readonly before: number;
    }
  | {
      readonly op: 'move-rows';
      readonly sheet: SheetId;
      readonly row: number;
      readonly count: number;
      readonly before: number;
    }
  | {
      readonly op: 'insert-sheet';
      readonly sheet: SheetId;
      readonly name: string;
      readonly index: number;
      readonly rows: number;
      readonly columns: number;
    }
  | { readonly op: 'delete-sheet'; readonly sheet: SheetId }
  | { readonly op: 'rename-sheet'; readonly sheet: SheetId; readonly name: string }
  | { readonly op: 'move-sheet'; readonly sheet: SheetId; readonly index: number }
  | { readonly op: 'hide-sheet'; readonly sheet: SheetId; readonly hidden: boolean }
  | { readonly op: 'tab-color'; readonly sheet: SheetId; readonly color: string | null }
  | { readonly op: 'gridlines'; readonly sheet: SheetId; readonly hidden: boolean }
  | { readonly op: 'freeze'; readonly sheet: SheetId; readonly rows: number; readonly columns: number }
  | {
      readonly op: 'column-width';
      readonly sheet: SheetId;
      readonly column: number;
      readonly count: number;
      readonly width: number;
    }
  | {
      readonly op: 'row-height';
      readonly sheet: SheetId;
      readonly row: number;
      readonly count: number;
      readonly height: number;
    }
  | {
      readonly op: 'hide-columns';
      readonly sheet: SheetId;
      readonly column: number;
      readonly count: number;
      readonly hidden: boolean;
    }
  | { readonly op: 'filter'; readonly sheet: SheetId; readonly area: Area | null }
  | {
      readonly op: 'sort';
      readonly area: Area;
      readonly by: readonly { readonly column: number; readonly ascending: boolean }[];
    }
  /** Values, formulas moved along, and looks, as they stand when the batch is applied. */
  | {
      readonly op: 'copy';
      readonly from: Area;
      readonly to: { readonly sheet: SheetId; readonly row: number; readonly column: number };
    }
  | { readonly op: 'metadata-add'; readonly metadata: Metadata }
  | { readonly op: 'metadata-remove'; readonly id: number }
  | { readonly op: 'protect'; readonly protection: Protection }
  | { readonly op: 'unprotect'; readonly id: string }
  | { readonly op: 'rename-spreadsheet'; readonly name: string }
  /** Anything the host keeps beside the cells under the same promise: properties, triggers, time zone, connections. */
  | { readonly op: 'state'; readonly key: string; readonly value: unknown };

/** What a person did in the page, after it was applied: feeds the edit and change triggers. */
export type PersonEdit = {
  readonly who: string;
  readonly area: Area;
  /** For a single cell: the value before and after, undefined where blank. */
  readonly oldValue?: string | number | boolean;
  readonly value?: string | number | boolean;
};
export type PersonChange = {
  readonly who: string;
  readonly kind:
    | 'EDIT'
    | 'INSERT_ROW'
    | 'INSERT_COLUMN'
    | 'REMOVE_ROW'
    | 'REMOVE_COLUMN'
    | 'INSERT_GRID'
    | 'REMOVE_GRID'
    | 'FORMAT'
    | 'OTHER';
};

export type WorkbookEngine = {
  readonly id: string;
  name(): string;
  sheets(): readonly SheetInfo[];
  /** Another number than before once what `sheets` gives may have changed. */
  sheetsVersion(): number;
  /** The last row and column with content, 0 where there is none. */
  extent(sheet: SheetId): { readonly row: number; readonly column: number };
  /** Waits for the calculation only where the area holds a formula. */
  read(area: Area): Promise<readonly (readonly CellRead[])[]>;
  /** What `read` gives as values; also waits for the calculation where it has to. */
  values(area: Area): Promise<PackedValues>;
  /** Null where there is none. Nothing is waited for. */
  formulas(area: Area): readonly (readonly (string | null)[])[];
  display(area: Area): Promise<readonly (readonly string[])[]>;
  styles(area: Area): readonly (readonly CellStyle[])[];
  validationAt(sheet: SheetId, row: number, column: number): Validation | null;
  conditionalRules(sheet: SheetId): readonly ConditionalRule[];
  noteAt(sheet: SheetId, row: number, column: number): string | null;
  metadata(): readonly Metadata[];
  protections(): readonly Protection[];
  filterOf(sheet: SheetId): Area | null;
  columnWidth(sheet: SheetId, column: number): number;
  isColumnHidden(sheet: SheetId, column: number): boolean;
  state(key: string): unknown;
  /** Applies at once and shows it to every page; durable after the next `commit`. Throws and applies nothing when a change is impossible. */
  apply(changes: readonly Change[], origin: string): void;
  /** Everything applied so far is on disk (fdatasync) when it resolves. */
  commit(): Promise<void>;
  onEdit(listener: (edit: PersonEdit) => void): void;
  onChange(listener: (change: PersonChange) => void): void;
  close(): Promise<void>;
};
