import type { CellWrite, Change, Validation, WorkbookEngine } from '../workbook/engine';
import { Refusal } from './refusal';

type Write = Extract<Change, { op: 'write' }>;

const longestText = 50_000;
export const tooLong = `Your input contains more than the maximum of ${longestText} characters in a single cell.`;

const textOf = (cell: CellWrite): string =>
  cell.kind === 'formula' ? cell.formula : cell.kind === 'text' ? cell.value : '';

export const hasTooLongText = (cells: readonly (readonly CellWrite[])[]): boolean =>
  cells.some((row) => row.some((cell) => textOf(cell).length > longestText));

function letters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? letters(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}

/** The values of a list; null where the rule is not one of a list. */
async function listed(rule: Validation, engine: WorkbookEngine): Promise<readonly string[] | null> {
  if (rule.kind === 'list') return rule.values;
  return rule.kind === 'list-range' ? (await engine.display(rule.source)).flat() : null;
}

const shown = (cell: CellWrite): string =>
  cell.kind === 'number' || cell.kind === 'boolean' ? String(cell.source ?? cell.value) : textOf(cell);

/** A rule that refuses also refuses scripts; a formula is let through, since its value is not known yet. */
async function checkCell(
  cell: CellWrite,
  rule: Validation,
  name: string,
  engine: WorkbookEngine,
): Promise<void> {
  if (cell.kind === 'blank' || cell.kind === 'formula') return;
  if (rule.kind === 'checkbox' || rule.allowInvalid) return;
  const sentence = `The data you entered in cell ${name} violates the data validation rules set on this cell.`;
  const values = await listed(rule, engine);
  if (values && !values.includes(shown(cell)))
    throw new Refusal(`${sentence} Please enter one of the following values: ${values.join(', ')}.`);
  if (rule.kind === 'date' && cell.kind !== 'number') throw new Refusal(sentence);
}

export async function checkValidation(write: Write, engine: WorkbookEngine): Promise<void> {
  for (const [i, cells] of write.cells.entries())
    for (const [j, cell] of cells.entries()) {
      if (cell.kind === 'blank') continue;
      const [row, column] = [write.row + i, write.column + j];
      const rule = engine.validationAt(write.sheet, row, column);
      if (rule) await checkCell(cell, rule, `${letters(column)}${row}`, engine);
    }
}
