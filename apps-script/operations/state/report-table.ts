import type { Cell, Google } from '../../google/google';
import { textIn } from '../../tabs/rows/cells';
import { columnLetter, type OpenTable, sameHeaders } from '../../tabs/rows/columns';
import { forgetColumns } from '../../tabs/rows/kept-columns';
import { PeopleMoved } from '../../tabs/rows/people-moved';
import type { Row } from '../../tabs/rows/rows';

/** Columns of *Báo cáo* by which its rows are found and answered for; right of them stands a computed one. */
const narrow = ['id', 'campaign', 'unit', 'duty', 'order', 'unit_name', 'status'] as const;
type Narrow = (typeof narrow)[number];
export type ReportPlace = { readonly row: number; readonly cells: Record<Narrow, Cell> };

/**
 * The rows of *Báo cáo* of some campaign: one read of a few columns. Throws `PeopleMoved` where they are no longer
 * where they were kept.
 */
export const placesOf = (
  google: Google,
  table: OpenTable<'reports'>,
  campaign: string,
): readonly ReportPlace[] => {
  const places = narrow.map((id) => table.column(id));
  const [first, last] = [Math.min(...places), Math.max(...places)];
  const block = table.sheet.getRange(`${columnLetter(first)}:${columnLetter(last)}`);
  const values = block.getValues() as Cell[][];
  const header: Cell[] = [...new Array(first - 1).fill(''), ...(values[0] ?? [])];
  if (!sameHeaders(table.header, header, places)) {
    forgetColumns(google);
    throw new PeopleMoved('columns of reports');
  }
  return values.flatMap((line, index) => {
    const at = (id: Narrow): Cell => line[table.column(id) - first] ?? '';
    if (index === 0 || textIn(at('campaign')) !== campaign) return [];
    const cells = Object.fromEntries(narrow.map((id) => [id, at(id)])) as Record<Narrow, Cell>;
    return [{ row: index + 1, cells }];
  });
};

/** Whole rows, but for the computed column where it stands left of all that is needed: one read. */
export const readReportLines = (
  table: OpenTable<'reports'>,
  rows: readonly number[],
): ReadonlyMap<number, Row<'reports'>['cells']> => {
  const found = new Map<number, Row<'reports'>['cells']>();
  if (rows.length === 0) return found;
  const [top, bottom] = [Math.min(...rows), Math.max(...rows)];
  const wanted = [...table.columns].filter(
    ([id]) => id !== 'due' && !(narrow as readonly string[]).includes(id),
  );
  const places = wanted.map(([, column]) => column);
  const [first, last] = [Math.min(...places), Math.max(...places)];
  const values = table.sheet.getRange(top, first, bottom - top + 1, last - first + 1).getValues() as Cell[][];
  for (const row of rows) {
    const cells = {} as Row<'reports'>['cells'];
    for (const [id, column] of wanted) cells[id] = values[row - top]?.[column - first] ?? '';
    found.set(row, cells);
  }
  return found;
};
