import type { FromPage } from './messages';

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? { ...value } : {};
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

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
    const { id, params, base } = fieldsOf(message.edit);
    if (!isCount(message.sequence) || typeof id !== 'string' || !isCount(base)) return undefined;
    return { kind: 'edit', sequence: message.sequence, edit: { id, params, base } };
  }
  if (message.kind === 'select') {
    const { sheet, row, column, rows, columns } = fieldsOf(message.area);
    if (typeof sheet !== 'string' || !isCount(row) || !isCount(column)) return undefined;
    if (!isCount(rows) || !isCount(columns)) return undefined;
    return { kind: 'select', area: { sheet, row, column, rows, columns } };
  }
  return undefined;
}
