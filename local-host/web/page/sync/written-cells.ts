import { isStructural, SET_VALUES, sheetOf } from '../../../workbook/mutations';
import type { PageStep } from '../../../workbook/page-sync';
import type { Cell } from './follow-cell';

/** Written values: applied twice they give the same, so a lost order is repaired by applying them again. */
export const isValueStep = ({ id }: PageStep): boolean => id === SET_VALUES;

/** A formula that continues a neighbour's: what it says depends on what was written before. */
export const continuesFormula = ({ id, params }: PageStep): boolean =>
  id === SET_VALUES && /"si":"/.test(JSON.stringify(params));

/** Whether a person did this; the heights that follow wrapped text are the grid's own doing. */
export const isDoing = ({ steps }: { readonly steps: readonly PageStep[] }): boolean =>
  steps.some(({ id }) => id !== 'sheet.mutation.set-worksheet-row-auto-height');

type Fields = Readonly<Record<string, unknown>>;

/** A cell as a person wrote it: what to show of it, and Univer's data to write it again. */
export type WrittenCell = { readonly at: Cell; readonly text: string; readonly data: unknown };

/** The cells that a mutation writes, whatever it writes there. */
export function* cellsOf({ id, params }: PageStep): Iterable<{ readonly at: Cell; readonly data: unknown }> {
  const sheet = sheetOf(params);
  if (id !== SET_VALUES || sheet === undefined) return;
  for (const [row, cells] of Object.entries(fieldsOf(fieldsOf(params).cellValue))) {
    for (const [column, data] of Object.entries(fieldsOf(cells))) {
      yield { at: { sheet, row: Number(row), column: Number(column) }, data };
    }
  }
}

/** The texts and formulas that a command writes; what only follows rows that it moves is nobody's text. */
export function writtenCells(steps: readonly PageStep[]): readonly WrittenCell[] {
  if (steps.some(({ id }) => isStructural(id))) return [];
  return steps.flatMap((step) =>
    [...cellsOf(step)].flatMap(({ at, data }) => {
      const text = textOf(data);
      return text === '' ? [] : { at, text, data };
    }),
  );
}

export function textOf(data: unknown): string {
  const { f, v, p } = fieldsOf(data);
  const rich = fieldsOf(fieldsOf(p).body).dataStream;
  const text = typeof f === 'string' && f !== '' ? f : (v ?? rich ?? '');
  return String(text).replace(/\r\n$/, '');
}

const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? (value as Fields) : {};
