import { areaOf, rangeOf } from './book';
import type { Area, Metadata, Protection, SheetId } from './engine';
import { sheetOf } from './mutations';
import { type Shift, shiftOf, shiftRange } from './shifts';

/** What the host itself keeps beside the cells, and carries along when rows and columns move. */
export type Anchored = {
  readonly metadata: readonly Metadata[];
  readonly protections: readonly Protection[];
};

/**
 * Follows a mutation of Univer, whoever caused it: the add-on, a page or the replay of the journal. Returns the very
 * same object where nothing has moved.
 */
export function follow(anchored: Anchored, id: string, params: unknown): Anchored {
  const sheet = sheetOf(params);
  if (sheet === undefined || (anchored.metadata.length === 0 && anchored.protections.length === 0))
    return anchored;
  if (id === 'sheet.mutation.remove-sheet') {
    return {
      metadata: anchored.metadata.filter(({ at }) => at.kind === 'spreadsheet' || at.sheet !== sheet),
      protections: anchored.protections.filter(({ area }) => area.sheet !== sheet),
    };
  }
  const moved = shiftOf(id, params as Parameters<typeof shiftOf>[1]);
  if (!moved) return anchored;
  const { axis, shift } = moved;
  return {
    metadata: anchored.metadata.flatMap((entry) => {
      const { at } = entry;
      if (at.kind !== axis || at.sheet !== sheet) return entry;
      const position = shift((at.kind === 'column' ? at.column : at.row) - 1);
      if (position === undefined) return [];
      return at.kind === 'column'
        ? { ...entry, at: { ...at, column: position + 1 } }
        : { ...entry, at: { ...at, row: position + 1 } };
    }),
    protections: anchored.protections.flatMap((entry) => {
      if (entry.area.sheet !== sheet || !('row' in entry.area)) return entry;
      const area = shiftArea(sheet, entry.area, axis, shift);
      return area ? { ...entry, area } : [];
    }),
  };
}

const shiftArea = (sheet: SheetId, area: Area, axis: 'row' | 'column', shift: Shift): Area | undefined => {
  const range = shiftRange(rangeOf(area), axis, shift);
  return range && areaOf(sheet, range);
};
