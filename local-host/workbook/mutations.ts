/**
 * The mutations of Univer that make up a workbook: what the journal keeps and what a page may send. Anything else
 * (selections, calculation, another unit) is nobody's business but the page's.
 * `place`: rows or columns change their position, so an older edit could land in a wrong row.
 */
export type MutationKind = 'value' | 'place' | 'sheet' | 'look' | 'other';

const MUTATIONS: Readonly<Record<string, MutationKind>> = {
  'sheet.mutation.set-range-values': 'value',
  'sheet.mutation.insert-row': 'place',
  'sheet.mutation.insert-col': 'place',
  'sheet.mutation.remove-rows': 'place',
  'sheet.mutation.remove-col': 'place',
  'sheet.mutation.move-rows': 'place',
  'sheet.mutation.move-columns': 'place',
  'sheet.mutation.move-range': 'place',
  'sheet.mutation.reorder-range': 'place',
  'sheet.mutation.insert-sheet': 'sheet',
  'sheet.mutation.remove-sheet': 'sheet',
  'sheet.mutation.set-worksheet-name': 'other',
  'sheet.mutation.set-worksheet-order': 'other',
  'sheet.mutation.set-worksheet-hidden': 'other',
  'sheet.mutation.set-workbook-name': 'other',
  'sheet.mutation.set-worksheet-row-count': 'other',
  'sheet.mutation.set-worksheet-column-count': 'other',
  'sheet.mutation.set-tab-color': 'look',
  'sheet.mutation.toggle-gridlines': 'look',
  'sheet.mutation.set-gridlines-color': 'look',
  'sheet.mutation.set-frozen': 'look',
  'sheet.mutation.set-worksheet-col-width': 'look',
  'sheet.mutation.set-worksheet-row-height': 'look',
  'sheet.mutation.set-worksheet-row-auto-height': 'look',
  'sheet.mutation.set-worksheet-row-is-auto-height': 'look',
  'sheet.mutation.set-worksheet-default-style': 'look',
  'sheet.mutation.set-col-data': 'look',
  'sheet.mutation.set-row-data': 'look',
  'sheet.mutation.set-col-hidden': 'look',
  'sheet.mutation.set-col-visible': 'look',
  'sheet.mutation.set-row-hidden': 'look',
  'sheet.mutation.set-row-visible': 'look',
  'sheet.mutation.add-worksheet-merge': 'look',
  'sheet.mutation.remove-worksheet-merge': 'look',
  'sheet.mutation.set.numfmt': 'look',
  'sheet.mutation.remove.numfmt': 'look',
  'sheet.mutation.add-conditional-rule': 'look',
  'sheet.mutation.set-conditional-rule': 'look',
  'sheet.mutation.delete-conditional-rule': 'look',
  'sheet.mutation.move-conditional-rule': 'look',
  'sheet.mutation.set-filter-range': 'other',
  'sheet.mutation.set-filter-criteria': 'other',
  'sheet.mutation.remove-filter': 'other',
  'sheet.mutation.re-calc-filter': 'other',
  'sheet.mutation.update-note': 'other',
  'sheet.mutation.remove-note': 'other',
  'sheet.mutation.update-note-position': 'other',
  'data-validation.mutation.addRule': 'other',
  'data-validation.mutation.removeRule': 'other',
  'data-validation.mutation.updateRule': 'other',
  'sheets.mutation.add-hyper-link': 'other',
  'sheets.mutation.remove-hyper-link': 'other',
  'sheets.mutation.update-hyper-link': 'other',
  'sheets.mutation.update-hyper-link-ref': 'other',
  'sheets.mutation.update-rich-hyper-link': 'other',
  'formula.mutation.set-defined-name': 'other',
  'formula.mutation.remove-defined-name': 'other',
};

export const SET_VALUES = 'sheet.mutation.set-range-values';

export const mutationKind = (id: string): MutationKind | undefined =>
  Object.hasOwn(MUTATIONS, id) ? MUTATIONS[id] : undefined;

/** What follows such a line would land in wrong rows if the line were left out. */
export const isStructural = (id: string): boolean => {
  const kind = mutationKind(id);
  return kind === 'place' || kind === 'sheet';
};

type Addressed = { readonly unitId?: unknown; readonly subUnitId?: unknown; readonly sheetId?: unknown };

const addressOf = (params: unknown): Addressed =>
  typeof params === 'object' && params !== null ? (params as Addressed) : {};

export const unitOf = (params: unknown): unknown => addressOf(params).unitId;

/** The sheet that a mutation touches; notes call it by another name. */
export function sheetOf(params: unknown): string | undefined {
  const { subUnitId, sheetId } = addressOf(params);
  return typeof subUnitId === 'string' ? subUnitId : typeof sheetId === 'string' ? sheetId : undefined;
}
