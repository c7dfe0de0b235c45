import type core from '@univerjs/core';

type Params = {
  readonly range?: core.IRange;
  readonly sourceRange?: core.IRange;
  readonly targetRange?: core.IRange;
};
type Span = { readonly start: number; readonly end: number };
/** Where a row or column (from 0) has gone, undefined where it is no more. */
export type Shift = (position: number) => number | undefined;

/** Where the rows or columns of a sheet go by a mutation, undefined where none of them moves as a whole. */
export function shiftOf(id: string, params: Params): { axis: 'row' | 'column'; shift: Shift } | undefined {
  const rows = (range?: core.IRange): Span => ({ start: range?.startRow ?? 0, end: range?.endRow ?? -1 });
  const columns = (range?: core.IRange): Span => ({
    start: range?.startColumn ?? 0,
    end: range?.endColumn ?? -1,
  });
  switch (id) {
    case 'sheet.mutation.insert-row':
      return { axis: 'row', shift: inserted(rows(params.range)) };
    case 'sheet.mutation.insert-col':
      return { axis: 'column', shift: inserted(columns(params.range)) };
    case 'sheet.mutation.remove-rows':
      return { axis: 'row', shift: removed(rows(params.range)) };
    case 'sheet.mutation.remove-col':
      return { axis: 'column', shift: removed(columns(params.range)) };
    case 'sheet.mutation.move-rows':
      return { axis: 'row', shift: moved(rows(params.sourceRange), rows(params.targetRange).start) };
    case 'sheet.mutation.move-columns':
      return { axis: 'column', shift: moved(columns(params.sourceRange), columns(params.targetRange).start) };
    default:
      return undefined;
  }
}

const inserted =
  ({ start, end }: Span): Shift =>
  (position) =>
    position >= start ? position + end - start + 1 : position;

const removed =
  ({ start, end }: Span): Shift =>
  (position) =>
    position < start ? position : position > end ? position - (end - start + 1) : undefined;

/** `before` is counted as the rows or columns stood before the move. */
const moved =
  ({ start, end }: Span, before: number): Shift =>
  (position) => {
    const count = end - start + 1;
    if (position >= start && position <= end)
      return position - start + (before > end ? before - count : before);
    if (position > end && position < before) return position - count;
    return position < start && position >= before ? position + count : position;
  };

/** A range keeps what is left of it; undefined where nothing is. */
export function shiftRange(
  range: core.IRange,
  axis: 'row' | 'column',
  shift: Shift,
): core.IRange | undefined {
  const [from, to] = axis === 'row' ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
  let [first, last] = [from, to];
  while (first <= to && shift(first) === undefined) first += 1;
  while (last > first && shift(last) === undefined) last -= 1;
  const ends = [shift(first), shift(last)].filter((end) => end !== undefined);
  if (ends.length === 0) return undefined;
  const [start, end] = [Math.min(...ends), Math.max(...ends)];
  return axis === 'row'
    ? { ...range, startRow: start, endRow: end }
    : { ...range, startColumn: start, endColumn: end };
}
