import fc from 'fast-check';
import { type TableId, tables } from '../../../shared/tables/index';

/** A tab as the tests know it: a table, or a view by formula. */
export type Tab = TableId | 'overview' | 'matrix';

/**
 * What a person does in the sheet, as data that can be read and shrunk. `row` and `column` are any whole numbers:
 * where they are beyond what the tab holds at that moment, they are counted round. Row 1 is the header.
 */
export type HandEdit =
  /** Types into the first empty row, as people do who keep a list. */
  | { readonly do: 'type-below'; readonly tab: Tab; readonly column: number; readonly text: string }
  /** Types into a cell that is blank, in a row that may belong to the add-on. */
  | {
      readonly do: 'type-beside';
      readonly tab: Tab;
      readonly row: number;
      readonly column: number;
      readonly text: string;
    }
  /** Types over whatever stands in a cell of a row, by the id of its column. */
  | {
      readonly do: 'type-over';
      readonly tab: TableId;
      readonly row: number;
      readonly column: string;
      readonly text: string;
    }
  /** A block of new texts over whatever stands there. */
  | {
      readonly do: 'paste';
      readonly tab: Tab;
      readonly row: number;
      readonly column: number;
      readonly texts: readonly (readonly string[])[];
    }
  | {
      readonly do: 'sort';
      readonly tab: Tab;
      readonly column: number;
      readonly ascending: boolean;
      /** The header was selected too, and goes among the rows. */
      readonly withHeader: boolean;
    }
  | { readonly do: 'filter'; readonly tab: Tab; readonly on: boolean }
  | {
      readonly do: 'insert-rows';
      readonly tab: Tab;
      readonly row: number;
      readonly count: number;
      /** Typed into the first of them, unless empty. */
      readonly text: string;
    }
  | { readonly do: 'move-rows'; readonly tab: Tab; readonly row: number; readonly before: number }
  | { readonly do: 'delete-rows'; readonly tab: Tab; readonly row: number; readonly count: number }
  /** The same row once more below it, its id with it. */
  | { readonly do: 'copy-row'; readonly tab: Tab; readonly row: number }
  | {
      readonly do: 'insert-column';
      readonly tab: Tab;
      readonly column: number;
      /** Its header, unless empty. */
      readonly text: string;
    }
  | { readonly do: 'move-column'; readonly tab: Tab; readonly column: number; readonly before: number }
  | { readonly do: 'delete-column'; readonly tab: Tab; readonly column: number }
  | { readonly do: 'rename-header'; readonly tab: TableId; readonly column: string; readonly text: string }
  | { readonly do: 'rename-tab'; readonly tab: Tab; readonly text: string }
  | { readonly do: 'hide-rows'; readonly tab: Tab; readonly row: number; readonly hidden: boolean }
  | { readonly do: 'hide-column'; readonly tab: Tab; readonly column: number; readonly hidden: boolean }
  | { readonly do: 'hide-tab'; readonly tab: Tab; readonly hidden: boolean }
  /** All formulas of a tab, as somebody does who presses Delete over a selection. */
  | { readonly do: 'delete-formulas'; readonly tab: Tab }
  | { readonly do: 'delete-tab'; readonly tab: Tab }
  /** Ctrl+Z: takes the last edit back where nothing else has changed in its tab since. */
  | { readonly do: 'undo' };

export type HandEditKind = HandEdit['do'];

/** Edits that leave the add-on what it needs: rows and columns wander, and nothing of its own goes. */
export const harmless = [
  'type-below',
  'type-beside',
  'sort',
  'filter',
  'insert-rows',
  'move-rows',
  'insert-column',
  'move-column',
  'rename-header',
  'rename-tab',
  'hide-rows',
  'hide-column',
  'hide-tab',
  'undo',
] as const satisfies readonly HandEditKind[];

/** All that a person can do, damage included. */
export const anyKind = [
  ...harmless,
  'type-over',
  'paste',
  'delete-rows',
  'copy-row',
  'delete-column',
  'delete-formulas',
  'delete-tab',
] as const satisfies readonly HandEditKind[];

/** Begins every text that a hand edit types, so that it can be asked afterwards whether it is still there. */
export const typedMark = '✎';

export type HandEditChoice = {
  readonly kinds?: readonly HandEditKind[];
  readonly tabs?: readonly Tab[];
  /** Whether sorting may take the header along. */
  readonly headerSorts?: boolean;
};

const worked: readonly Tab[] = [
  'publications',
  'pins',
  'reports',
  'versions',
  'coverage',
  'history',
  'outcomes',
  'campaigns',
  'lists',
];

/** Hand edits by chance; every text is another one. */
export const handEdit = ({
  kinds = anyKind,
  tabs = worked,
  headerSorts = false,
}: HandEditChoice = {}): fc.Arbitrary<HandEdit> => {
  const tab = fc.constantFrom(...tabs);
  const tables_ = tabs.filter((one): one is TableId => one in tables);
  const table = fc.constantFrom(...tables_);
  const row = fc.nat({ max: 60 });
  const column = fc.nat({ max: 30 });
  const text = fc.uuid().map((id) => `${typedMark}${id.slice(0, 13)}`);
  const columnOf = table.chain((id) =>
    fc.record({
      tab: fc.constant(id),
      column: fc.constantFrom(...tables[id].columns.map((one) => one.id as string)),
    }),
  );
  const of: { readonly [Kind in HandEditKind]: fc.Arbitrary<Omit<HandEdit, 'do'>> } = {
    'type-below': fc.record({ tab, column, text }),
    'type-beside': fc.record({ tab, row, column, text }),
    'type-over': fc.tuple(columnOf, fc.record({ row, text })).map(([at, rest]) => ({ ...at, ...rest })),
    paste: fc.record({
      tab,
      row,
      column,
      texts: fc.array(fc.array(text, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 3 }),
    }),
    sort: fc.record({
      tab,
      column,
      ascending: fc.boolean(),
      withHeader: headerSorts ? fc.boolean() : fc.constant(false),
    }),
    filter: fc.record({ tab, on: fc.boolean() }),
    'insert-rows': fc.record({ tab, row, count: fc.integer({ min: 1, max: 3 }), text }),
    'move-rows': fc.record({ tab, row, before: row }),
    'delete-rows': fc.record({ tab, row, count: fc.integer({ min: 1, max: 2 }) }),
    'copy-row': fc.record({ tab, row }),
    'insert-column': fc.record({ tab, column, text: fc.oneof(fc.constant(''), text) }),
    'move-column': fc.record({ tab, column, before: column }),
    'delete-column': fc.record({ tab, column }),
    'rename-header': fc.tuple(columnOf, text).map(([at, typed]) => ({ ...at, text: typed })),
    'rename-tab': fc.record({ tab, text }),
    'hide-rows': fc.record({ tab, row, hidden: fc.boolean() }),
    'hide-column': fc.record({ tab, column, hidden: fc.boolean() }),
    'hide-tab': fc.record({ tab, hidden: fc.boolean() }),
    'delete-formulas': fc.record({ tab }),
    'delete-tab': fc.record({ tab }),
    undo: fc.constant({}),
  };
  const one = kinds.map((kind) => of[kind].map((rest) => ({ do: kind, ...rest }) as HandEdit));
  return fc.oneof(...one);
};

/** Some hand edits by a seed, for storms. */
export const handEditsOf = (seed: number, count: number, choice: HandEditChoice = {}): HandEdit[] =>
  fc.sample(handEdit(choice), { seed, numRuns: count });
