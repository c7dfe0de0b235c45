import type { BookFinding } from '../../../shared/protocol';
import type { Sheet } from '../../google/google';
import { columnLetter } from '../../tabs/rows/columns';
import type { Bench } from './bench';
import type { TableView } from './book';

/** A finding with the repair that belongs to it. `choice` is what the person answered, where it asks. */
export type Found = Omit<BookFinding, 'check'> & {
  readonly mend?: (bench: Bench, choice: string) => void;
};

/** Rows that are named; of more there is only their number. */
const namedRows = 20;

/** A tab that is there, or the name of one that is not. */
type Tab = { readonly sheet?: Sheet; readonly name: string };

type Where = {
  /** What the column is called, and where it stands now. */
  readonly column?: string;
  readonly at?: number;
  readonly rows?: readonly number[];
};

export const whereIs = (
  { sheet, name }: Tab,
  { column = '', at = 1, rows = [] }: Where = {},
): BookFinding['where'] => ({
  tab: name,
  gid: sheet ? sheet.getSheetId() : null,
  column,
  cell: sheet ? `${columnLetter(at)}${rows[0] ?? 1}` : '',
  rows: rows.slice(0, namedRows),
});

/** Some rows of a column of a table, which stands there now. */
export const inColumn = (
  table: Tab & Pick<TableView, 'headers'>,
  at: number,
  rows: readonly number[],
): BookFinding['where'] => whereIs(table, { column: table.headers[at - 1] ?? '', at, rows });

/** A finding that can be repaired at once. */
export const found = (
  finding: Pick<Found, 'id' | 'where'> & Partial<Omit<Found, 'id' | 'where'>>,
): Found => ({
  severity: 'risk',
  repair: finding.mend ? 'yes' : 'no',
  count: 1,
  facts: {},
  choices: [],
  ...finding,
});

/** Things that belong into one finding, by a key of their own. */
export const grouped = <T>(things: readonly T[], keyOf: (thing: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const group = groups.get(key);
    if (group) group.push(thing);
    else groups.set(key, [thing]);
  }
  return groups;
};
