import { done } from '../../shared/result';
import { tables } from '../../shared/tables/index';
import { openChangeSet } from '../changes/change-set';
import { textIn } from '../tabs/rows/cells';
import { momentOf } from '../tabs/rows/vietnam-time';
import { openPinDesk } from './state/desk';
import { anyRow } from './state/ledger';
import type { ClientOperation } from './state/operation';
import { addOutcomes } from './state/outcomes';
import { endPins } from './state/pin-rows';

/**
 * Notes that an article was taken down from where it was pinned, or from everywhere. Nothing pinned is no mistake: it
 * is as wanted.
 */
export const unpin: ClientOperation<'unpin'> = {
  writes: 'locked',
  run: ({ google, who, now }, { article, pinId }) => {
    const desk = openPinDesk(google);
    if (!desk.ok) return desk;
    const { language, say, ledger, pins, outcomes } = desk.value;
    const found = anyRow(ledger, article);
    if (!found.ok) return found;
    const { cells } = found.value;
    const changes = openChangeSet(google, 'unpin');
    if (endPins(changes, pins, article, who.name, now, pinId) > 0) {
      addOutcomes(outcomes, [{ uuid: article, kind: 'unpinned', key: textIn(cells.key) }], now);
      changes.record({
        by: who.name,
        action: say.actions.unpin,
        tab: tables.pins.tab[language],
        subject: textIn(cells.title),
      });
    }
    return done({ uuid: article, at: momentOf(now) });
  },
};
