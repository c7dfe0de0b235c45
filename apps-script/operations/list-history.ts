import { done, refused } from '../../shared/result';
import { textIn } from '../tabs/rows/cells';
import { openTable } from '../tabs/rows/columns';
import { type Indexed, readIndex, readLines, standingIn, toLine } from './state/history-lines';
import type { PageOperation } from './state/operation';

const linesPerPage = 40;

/** *Nhật ký* as pages show it: newest first, with what of it can be taken back. */
export const listHistory: PageOperation<'list-history'> = {
  writes: 'no',
  run: ({ google, who }, { from }) => {
    const table = openTable(google, 'history');
    if (!table.ok) return table;
    const index = readIndex(table.value);
    const newest = [...index].reverse();
    const first = from === null ? 0 : newest.findIndex(({ id }) => id === from);
    if (first < 0) return refused({ kind: 'not-found', what: 'line' });
    const shown = newest.slice(first, first + linesPerPage);
    const standing = standingIn(index);
    const takers = shown.map(({ id }) => standing(id).by).filter((taker): taker is Indexed => taker !== null);
    const read = new Map(
      readLines(table.value, [...shown, ...takers]).map((row) => [textIn(row.cells.id), row]),
    );
    return done({
      lines: shown.flatMap(({ id }) => {
        const row = read.get(id);
        return row ? [toLine(row, standing(id), read, who)] : [];
      }),
      next: newest[first + linesPerPage]?.id ?? null,
    });
  },
};
