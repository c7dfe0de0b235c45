import type { Cell } from '../../google/google';
import { type OpenTable, readColumn } from '../../tabs/rows/columns';

/**
 * Reads back where the rows stand. This read also publishes everything written before it, so the lock can be given
 * back without a flush. People may have sorted or inserted rows between our calls: then the rows are looked for,
 * and what was lost is written again.
 */
export const confirmRows = (
  ledger: OpenTable<'publications'>,
  first: number,
  lines: ReadonlyMap<string, readonly Cell[]>,
): ReadonlyMap<string, number> => {
  const ids = [...lines.keys()];
  const back = ledger.sheet.getRange(first, ledger.column('id'), ids.length, 1).getValues();
  if (ids.every((id, index) => String(back[index]?.[0]) === id)) {
    return new Map(ids.map((id, index) => [id, first + index]));
  }
  let present = readColumn(ledger, 'id').map(String);
  const lost = ids.filter((id) => !present.includes(id));
  for (const id of lost) ledger.sheet.appendRow([...(lines.get(id) ?? [])]);
  if (lost.length > 0) present = readColumn(ledger, 'id').map(String);
  return new Map(ids.map((id) => [id, present.indexOf(id) + 1]));
};
