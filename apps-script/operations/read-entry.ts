import { done, refused } from '../../shared/result';
import { textIn } from '../tabs/rows/cells';
import { momentOf } from '../tabs/rows/vietnam-time';
import { fieldsOf } from './state/article-fields';
import { openDesk } from './state/desk';
import { ownRow } from './state/ledger';
import type { ClientOperation } from './state/operation';
import { readFates } from './state/outcomes';

/** An own entry as it stands, for correcting. */
export const readEntry: ClientOperation<'read-entry'> = {
  writes: 'no',
  run: ({ google, who, now }, { uuid }) => {
    const desk = openDesk(google);
    if (!desk.ok) return desk;
    const { ledger, outcomes } = desk.value;
    const found = ownRow(ledger, who, uuid);
    if (!found.ok) {
      if (found.problem.kind !== 'not-found') return found;
      const fate = readFates(outcomes, new Set([uuid])).get(uuid);
      return fate?.kind === 'undone' ? refused({ kind: 'undone', at: fate.at }) : found;
    }
    const { row, cells } = found.value;
    return done({
      uuid,
      row,
      rowAt: momentOf(now),
      campaign: textIn(cells.campaign),
      url: textIn(cells.url),
      by: textIn(cells.logged_by),
      viewsAt: momentOf(cells.views_at) || null,
      fields: fieldsOf(cells),
    });
  },
};
