import type core from '@univerjs/core';
import { intersects, without } from './book';

/**
 * The ranges of a rule once new rows or columns have taken it over from their model, or undefined where nothing
 * changes. Joined where they meet: else a ledger would gather one range with each row that is logged.
 */
export function extended(
  ranges: readonly core.IRange[],
  model: core.IRange,
  fresh: core.IRange,
): core.IRange[] | undefined {
  const isRow = model.startRow === model.endRow && model.startColumn === fresh.startColumn;
  const missing = ranges
    .filter((range) => intersects(range, model))
    .map((range): core.IRange => {
      const from = isRow ? range : fresh;
      const to = isRow ? fresh : range;
      return {
        startRow: to.startRow,
        endRow: to.endRow,
        startColumn: from.startColumn,
        endColumn: from.endColumn,
      };
    })
    .flatMap((wanted) =>
      ranges.reduce((left, range) => left.flatMap((piece) => without(piece, range)), [wanted]),
    );
  return missing.length > 0 ? joined([...ranges, ...missing]) : undefined;
}

/** Joins ranges that make a rectangle together; the first range stays first, wherever it begins now. */
function joined(ranges: readonly core.IRange[]): core.IRange[] {
  const left = [...ranges];
  for (let i = 0; i < left.length; i += 1) {
    for (let j = i + 1; j < left.length; j += 1) {
      const whole = joinedPair(left[i] as core.IRange, left[j] as core.IRange);
      if (!whole) continue;
      left[i] = whole;
      left.splice(j, 1);
      j = i;
    }
  }
  return left;
}

function joinedPair(a: core.IRange, b: core.IRange): core.IRange | undefined {
  const sameColumns = a.startColumn === b.startColumn && a.endColumn === b.endColumn;
  const sameRows = a.startRow === b.startRow && a.endRow === b.endRow;
  const rowsMeet = a.endRow + 1 === b.startRow || b.endRow + 1 === a.startRow;
  const columnsMeet = a.endColumn + 1 === b.startColumn || b.endColumn + 1 === a.startColumn;
  if (!(sameColumns && rowsMeet) && !(sameRows && columnsMeet)) return undefined;
  return {
    startRow: Math.min(a.startRow, b.startRow),
    endRow: Math.max(a.endRow, b.endRow),
    startColumn: Math.min(a.startColumn, b.startColumn),
    endColumn: Math.max(a.endColumn, b.endColumn),
  };
}
