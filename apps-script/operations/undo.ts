import { messages } from '../../shared/locale/messages';
import { done, refused } from '../../shared/result';
import { tables } from '../../shared/tables/index';
import { openChangeSet } from '../changes/change-set';
import { textIn } from '../tabs/rows/cells';
import { openTable } from '../tabs/rows/columns';
import { momentOf } from '../tabs/rows/vietnam-time';
import { ownRow } from './state/ledger';
import type { ClientOperation } from './state/operation';
import { addOutcomes, openOutcomes, readFates } from './state/outcomes';
import { endPins } from './state/pin-rows';
import { readReference } from './state/reference';

/**
 * Takes an entry out of the ledger and keeps that it was there. A uuid that never arrived is remembered as undone
 * too: its late request must not bring a row that nobody wants.
 */
export const undo: ClientOperation<'undo'> = {
  writes: 'locked',
  run: ({ google, who, now }, { uuid }) => {
    const reference = readReference(google);
    if (reference === null) return refused({ kind: 'not-set-up' });
    const opened = openTable(google, 'publications');
    if (!opened.ok) return opened;
    const pins = openTable(google, 'pins');
    if (!pins.ok) return pins;
    const outcomesSheet = openOutcomes(google);
    if (!outcomesSheet.ok) return outcomesSheet;
    const ledger = opened.value;
    const at = momentOf(now);
    const fate = readFates(outcomesSheet.value, new Set([uuid])).get(uuid);
    const found = ownRow(ledger, who, uuid);
    if (!found.ok && found.problem.kind !== 'not-found') return found;
    // A run that was interrupted may have said so and left the row: only what is gone is undone already.
    if (fate?.kind === 'undone' && !found.ok) return done({ uuid, at: fate.at });

    const changes = openChangeSet(google, 'undo');
    if (found.ok) {
      endPins(changes, pins.value, uuid, who.name, now);
      changes.remove(ledger, found.value);
    }
    // After the row: a row that is gone while its outcome says logged is undone too, the other way round it is not.
    addOutcomes(
      outcomesSheet.value,
      [{ uuid, kind: 'undone', key: found.ok ? textIn(found.value.cells.key) : '' }],
      now,
    );
    if (!found.ok) return done({ uuid, at });
    const { cells } = found.value;
    changes.record({
      by: who.name,
      action: messages(reference.language).sheet.actions.undo,
      tab: tables.publications.tab[reference.language],
      subject: textIn(cells.title),
      old: [cells.title, cells.url, cells.theme, cells.logged_by].map((cell) => textIn(cell)).join('; '),
    });
    return done({ uuid, at });
  },
};
