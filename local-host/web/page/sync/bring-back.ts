import type { Grid } from '../grid/grid';
import { type LostCell, type LostWhy, placeOf } from './lost';

/**
 * What was entered and is not in the workbook that was just read: written again where its place is certain, otherwise
 * for the person to decide. What the host refused, and formulas, whose references may have moved, always are.
 */
export function bringBack(grid: Pick<Grid, 'places'>, cells: readonly LostCell[], why: LostWhy) {
  const missing = cells.flatMap((lost) => {
    const place = placeOf(grid, lost);
    const isThere = place !== undefined && grid.places.textAt(place.cell) === lost.text;
    return isThere ? [] : { ...lost, at: place?.cell, certain: place?.certain === true };
  });
  const again = missing.filter(({ certain, text }) => certain && why !== 'refused' && !text.startsWith('='));
  for (const { at, data } of again) if (at) grid.places.write(at, data);
  return { lost: missing.filter((cell) => !again.includes(cell)), writtenAgain: again.length };
}
