import { isStructural, sheetOf } from '../../../workbook/mutations';
import { shiftOf } from '../../../workbook/shifts';

/** A cell, counted from 0. */
export type Cell = { readonly sheet: string; readonly row: number; readonly column: number };

type Mutation = { readonly id: string; readonly params: unknown; readonly moves?: true };
type Fields = Readonly<Record<string, unknown>>;
type Range = {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
};

/** Whether cells may be elsewhere after a mutation. */
export const movesCells = ({ id, moves }: Mutation): boolean => moves === true || isStructural(id);

/** Where a cell is after a mutation; `gone` with its row, column or tab; `unknown` where the mutation does not say. */
export function followCell(mutation: Mutation, cell: Cell): Cell | 'gone' | 'unknown' {
  const { id } = mutation;
  const params = fieldsOf(mutation.params);
  if (!movesCells(mutation)) return cell;
  if (id === 'sheet.mutation.move-range') return followRange(params, cell);
  if (sheetOf(params) !== cell.sheet) return cell;
  if (id === 'sheet.mutation.remove-sheet') return 'gone';
  if (id === 'sheet.mutation.reorder-range') return followOrder(params, cell);
  if (mutation.moves) return Object.hasOwn(fieldsOf(params.cellValue), cell.row) ? 'unknown' : cell;
  const moved = shiftOf(id, params);
  if (!moved) return 'unknown';
  const { axis, shift } = moved;
  const position = shift(cell[axis]);
  return position === undefined ? 'gone' : { ...cell, [axis]: position };
}

function followRange({ from, to, fromRange, toRange }: Fields, cell: Cell): Cell {
  const [source, target] = [fromRange, toRange] as Partial<Range>[] as Range[];
  if (fieldsOf(from).subUnitId !== cell.sheet || !source || !target || !holds(source, cell)) return cell;
  return {
    sheet: String(fieldsOf(to).subUnitId),
    row: cell.row - source.startRow + target.startRow,
    column: cell.column - source.startColumn + target.startColumn,
  };
}

/** `order` says for each row whence its cells come. */
function followOrder({ range, order }: Fields, cell: Cell): Cell {
  if (!holds(fieldsOf(range) as unknown as Range, cell)) return cell;
  const target = Object.entries(fieldsOf(order)).find(([, from]) => from === cell.row);
  return target ? { ...cell, row: Number(target[0]) } : cell;
}

const holds = (range: Range, { row, column }: Cell): boolean =>
  row >= range.startRow && row <= range.endRow && column >= range.startColumn && column <= range.endColumn;

const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? (value as Fields) : {};
