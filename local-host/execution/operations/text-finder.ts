import type { Area, SheetId, WorkbookEngine } from '../../workbook/engine';
import type { Execution } from '../execution';
import { Refusal } from '../refusal';

type Place = Area | { readonly sheet: SheetId };
type Options = {
  readonly entireCell: boolean;
  readonly case: boolean;
  readonly formulas: boolean;
  readonly regex: boolean;
  readonly from: Area | null;
};

function areaOf(place: Place, engine: WorkbookEngine): Area | null {
  const { row, column } = engine.extent(place.sheet);
  const content = { sheet: place.sheet, row: 1, column: 1, rows: row, columns: column };
  if (row === 0) return null;
  if (!('row' in place)) return content;
  const rows = Math.min(place.row + place.rows - 1, row) - place.row + 1;
  const columns = Math.min(place.column + place.columns - 1, column) - place.column + 1;
  return rows > 0 && columns > 0 ? { ...place, rows, columns } : null;
}

function testOf(text: string, options: Options): (cell: string) => boolean {
  if (options.regex) {
    try {
      const source = options.entireCell ? `^(?:${text})$` : text;
      const regex = new RegExp(source, options.case ? 'u' : 'iu');
      return (cell) => regex.test(cell);
    } catch {
      throw new Refusal('Invalid regular expression.');
    }
  }
  const plain = (s: string) => (options.case ? s : s.toLowerCase());
  const wanted = plain(text);
  return options.entireCell ? (cell) => plain(cell) === wanted : (cell) => plain(cell).includes(wanted);
}

/** Matches after the cell to start from come first, then the others: the search goes round. */
function startingFrom(found: readonly Area[], from: Area | null): readonly Area[] {
  if (!from) return found;
  const isAfter = (a: Area) => a.row > from.row || (a.row === from.row && a.column >= from.column);
  return [...found.filter(isAfter), ...found.filter((a) => !isAfter(a))];
}

async function texts(
  engine: WorkbookEngine,
  area: Area,
  formulas: boolean,
): Promise<readonly (readonly string[])[]> {
  if (!formulas) return engine.display(area);
  const [cells, shown] = [await engine.read(area), await engine.display(area)];
  return cells.map((row, i) => row.map((cell, j) => cell.formula ?? shown[i]?.[j] ?? ''));
}

/** The search runs beside the cells, as at Google: only the places found are carried, and counted as read. */
export const textFinderOperations = {
  async find(execution: Execution, places: readonly Place[], text: string, options: Options) {
    await execution.buffer.publish();
    const { engine } = execution.options;
    const isMatch = testOf(text, options);
    const found: Area[] = [];
    for (const place of places) {
      const area = areaOf(place, engine);
      if (!area) continue;
      const rows = await texts(engine, area, options.formulas);
      rows.forEach((row, i) => {
        row.forEach((cell, j) => {
          if (cell !== '' && isMatch(cell))
            found.push({
              sheet: area.sheet,
              row: area.row + i,
              column: area.column + j,
              rows: 1,
              columns: 1,
            });
        });
      });
    }
    execution.trace.cellsRead += found.length;
    return startingFrom(found, options.from);
  },
};
