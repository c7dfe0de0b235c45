import type { FromPage } from './messages';

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? { ...value } : {};
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

/** No mutation of the grid goes a quarter as deep; what does cannot be written down again, and would stay for ever. */
const deepest = 64;
const goesDeeper = (value: unknown, levels: number): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (levels === 0 || Object.values(value).some((part) => goesDeeper(part, levels - 1)));

/** A message of a page, or undefined for what no page of ours sends. */
export function readFromPage(text: string): FromPage | undefined {
  let message: Fields;
  try {
    message = fieldsOf(JSON.parse(text));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
  if (message.kind === 'edit') {
    const { steps: given, base } = fieldsOf(message.edit);
    if (!isCount(message.sequence) || !isCount(base) || !Array.isArray(given)) return undefined;
    if (goesDeeper(given, deepest)) return undefined;
    const steps = given.map(fieldsOf).map(({ id, params }) => ({ id: String(id), params }));
    return { kind: 'edit', sequence: message.sequence, edit: { steps, base } };
  }
  if (message.kind === 'select') {
    const { sheet, row, column, rows, columns } = fieldsOf(message.area);
    if (typeof sheet !== 'string' || !isCount(row) || !isCount(column)) return undefined;
    if (!isCount(rows) || !isCount(columns)) return undefined;
    return { kind: 'select', area: { sheet, row, column, rows, columns } };
  }
  return undefined;
}
