import { done } from '../../shared/result';
import { tables } from '../../shared/tables/index';
import { openChangeSet } from '../changes/change-set';
import { textIn } from '../tabs/rows/cells';
import { momentOf } from '../tabs/rows/vietnam-time';
import { openPinDesk } from './state/desk';
import { ownRow } from './state/ledger';
import type { ClientOperation } from './state/operation';
import { addOutcomes, readFates } from './state/outcomes';
import { endPins } from './state/pin-rows';

/**
 * Takes an entry out of the ledger and keeps that it was there. A uuid that never arrived is remembered as undone
 * too: its late request must not bring a row that nobody wants.
 */
export const undo: ClientOperation<'undo'> = {
  writes: 'locked',
  run: ({ google, who, now }, { uuid }) => {
    const desk = openPinDesk(google);
    if (!desk.ok) return desk;
    const { language, say, ledger, pins, outcomes } = desk.value;
    const at = momentOf(now);
    const fate = readFates(outcomes, new Set([uuid])).get(uuid);
    const found = ownRow(ledger, who, uuid);
    if (!found.ok && found.problem.kind !== 'not-found') return found;
    // A run that was interrupted may have said so and left the row: only what is gone is undone already.
    if (fate?.kind === 'undone' && !found.ok) return done({ uuid, at: fate.at });

    const changes = openChangeSet(google, 'undo');
    if (found.ok) {
      endPins(changes, pins, uuid, who.name, now);
      changes.remove(ledger, found.value);
    }
    // After the row: a row that is gone while its outcome says logged is undone too, the other way round it is not.
    addOutcomes(
      outcomes,
      [{ uuid, kind: 'undone', key: found.ok ? textIn(found.value.cells.key) : '' }],
      now,
    );
    if (!found.ok) return done({ uuid, at });
    const { cells } = found.value;
    changes.record({
      by: who.name,
      action: say.actions.undo,
      tab: tables.publications.tab[language],
      subject: textIn(cells.title),
      old: [cells.title, cells.url, cells.theme, cells.logged_by].map((cell) => textIn(cell)).join('; '),
    });
    return done({ uuid, at });
  },
};
