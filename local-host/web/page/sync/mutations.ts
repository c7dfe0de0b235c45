import { isStructural, SET_VALUES } from '../../../workbook/mutations';

type Fields = Readonly<Record<string, unknown>>;

/** Written values: applied twice they give the same, so a lost order is repaired by applying them again. */
export const isValueMutation = (id: string): boolean => id === SET_VALUES;

const insertsOrRemovesRows = /\.(insert-row|remove-rows)$/;
const insertsOrRemovesColumns = /\.(insert-col|remove-col)$/;

/** Whether a cell (counted from 0) may be elsewhere, or another one, after a structural mutation. */
export function movesCell(
  mutation: { readonly id: string; readonly params: unknown },
  cell: { readonly sheet: string; readonly row: number; readonly column: number },
): boolean {
  if (!isStructural(mutation.id)) return false;
  const params = fieldsOf(mutation.params);
  if (params.subUnitId !== cell.sheet) return false;
  const { startRow, startColumn } = fieldsOf(params.range);
  if (insertsOrRemovesRows.test(mutation.id)) return Number(startRow ?? 0) <= cell.row;
  if (insertsOrRemovesColumns.test(mutation.id)) return Number(startColumn ?? 0) <= cell.column;
  return true;
}

/** The texts and formulas that a mutation would have written, for the person to copy. */
export function writtenTexts(params: unknown): readonly string[] {
  const texts: string[] = [];
  for (const row of Object.values(fieldsOf(fieldsOf(params).cellValue))) {
    for (const cell of Object.values(fieldsOf(row))) {
      const { f, v, p } = fieldsOf(cell);
      const rich = fieldsOf(fieldsOf(p).body).dataStream;
      const text = typeof f === 'string' && f !== '' ? f : (v ?? rich);
      if (text !== undefined && text !== null && text !== '') texts.push(String(text).replace(/\r\n$/, ''));
    }
  }
  return texts;
}

const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? { ...value } : {};
