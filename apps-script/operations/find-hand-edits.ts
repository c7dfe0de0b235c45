import { done, refused } from '../../shared/result';
import { lookThrough } from '../changes/baseline/rounds';
import { followed } from '../changes/baseline/state';
import type { PageOperation } from './state/operation';
import { stintMilliseconds } from './state/stint';

/** Compares the tables with what the add-on believes them to hold, and tells *Nhật ký* what was changed by hand. */
export const findHandEdits: PageOperation<'find-hand-edits'> = {
  // Takes the lock by itself, for one stretch at a time.
  writes: 'no',
  run: ({ google, now }, { cursor }) => {
    const seen = lookThrough(google, cursor, now.getTime() + stintMilliseconds);
    if (seen === 'busy') return refused({ kind: 'busy' });
    const { table } = seen.place;
    return done({
      found: seen.found,
      cursor: seen.cursor,
      progress: { done: seen.cursor === null ? followed.length : table, of: followed.length, what: '' },
    });
  },
};
