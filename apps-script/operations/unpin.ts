import { messages } from '../../shared/locale/messages';
import { done, refused } from '../../shared/result';
import { tables } from '../../shared/tables/index';
import { openChangeSet } from '../changes/change-set';
import { textIn } from '../tabs/rows/cells';
import { openTable } from '../tabs/rows/columns';
import { PeopleMoved } from '../tabs/rows/people-moved';
import { findRow, readRow } from '../tabs/rows/rows';
import { momentOf } from '../tabs/rows/vietnam-time';
import type { ClientOperation } from './state/operation';
import { addOutcomes, openOutcomes } from './state/outcomes';
import { endPins } from './state/pin-rows';
import { readReference } from './state/reference';

/** Notes that an article was taken down from where it was pinned. Nothing pinned is no mistake: it is as wanted. */
export const unpin: ClientOperation<'unpin'> = {
  writes: 'locked',
  run: ({ google, who, now }, { article }) => {
    const reference = readReference(google);
    if (reference === null) return refused({ kind: 'not-set-up' });
    const ledger = openTable(google, 'publications');
    if (!ledger.ok) return ledger;
    const table = openTable(google, 'pins');
    if (!table.ok) return table;
    const outcomesSheet = openOutcomes(google);
    if (!outcomesSheet.ok) return outcomesSheet;
    const at = findRow(ledger.value, 'id', article);
    if (at === 0) return refused({ kind: 'not-found', what: 'article' });
    const { cells } = readRow(ledger.value, at);
    if (textIn(cells.id) !== article) throw new PeopleMoved(`row ${article}`);
    const changes = openChangeSet(google, 'unpin');
    if (endPins(changes, table.value, article, who.name, now) > 0) {
      addOutcomes(outcomesSheet.value, [{ uuid: article, kind: 'unpinned', key: textIn(cells.key) }], now);
      changes.record({
        by: who.name,
        action: messages(reference.language).sheet.actions.unpin,
        tab: tables.pins.tab[reference.language],
        subject: textIn(cells.title),
      });
    }
    return done({ uuid: article, at: momentOf(now) });
  },
};
