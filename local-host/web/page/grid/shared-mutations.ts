/** Named ranges live among the formula engine's mutations; all its others are results that every side computes itself. */
const namedRanges = new Set(['formula.mutation.set-defined-name', 'formula.mutation.remove-defined-name']);

/** Whether a mutation changes the workbook, rather than an editor of the page or a computed result. */
export function isShared(id: string, params: unknown, unit: string): boolean {
  if (id.startsWith('formula.') && !namedRanges.has(id)) return false;
  return typeof params === 'object' && params !== null && 'unitId' in params && params.unitId === unit;
}
