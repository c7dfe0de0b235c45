import { messages } from '../../shared/locale/messages';
import { done, refused } from '../../shared/result';
import { tables } from '../../shared/tables/index';
import { textIn } from '../tabs/rows/cells';
import { type OpenTable, openTable } from '../tabs/rows/columns';
import { findRow } from '../tabs/rows/rows';
import { momentOf } from '../tabs/rows/vietnam-time';
import { recordHistory } from './state/history';
import { ownRow } from './state/ledger';
import type { ClientOperation } from './state/operation';
import { addOutcomes, fates, openOutcomes, readOutcomes } from './state/outcomes';
import { endPins } from './state/pin-rows';
import { readReference } from './state/reference';

/**
 * The row is asked for at the last moment, since people may have moved it. Should they do so in between, a row of
 * theirs is gone and ours is still there: then ours goes too, and the call fails loudly enough to be looked at.
 */
const takeOut = (ledger: OpenTable<'publications'>, uuid: string): void => {
  const row = findRow(ledger, 'id', uuid);
  if (row === 0) return;
  ledger.sheet.deleteRow(row);
  const left = findRow(ledger, 'id', uuid);
  if (left === 0) return;
  ledger.sheet.deleteRow(left);
  throw new Error(`Row ${row} moved while it was being deleted; see the version history of the spreadsheet`);
};

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
    const fate = fates(readOutcomes(outcomesSheet.value)).get(uuid);
    if (fate?.kind === 'undone') return done({ uuid, at: fate.at });

    const found = ownRow(ledger, who, uuid);
    if (!found.ok && found.problem.kind === 'not-yours') return found;
    addOutcomes(
      outcomesSheet.value,
      [{ uuid, kind: 'undone', key: found.ok ? textIn(found.value.cells.key) : '' }],
      now,
    );
    if (!found.ok) return done({ uuid, at });

    endPins(pins.value, uuid, who.name, now);
    const { cells } = found.value;
    takeOut(ledger, uuid);
    recordHistory(google, {
      by: who.name,
      action: messages(reference.language).sheet.actions.undo,
      tab: tables.publications.tab[reference.language],
      subject: textIn(cells.title),
      old: [cells.title, cells.url, cells.theme, cells.logged_by].map((cell) => textIn(cell)).join('; '),
    });
    return done({ uuid, at });
  },
};
