import { entriesPerPart } from '../../shared/protocol';
import { ledgerChecksum } from '../../shared/publication/ledger-checksum';
import { done, refused } from '../../shared/result';
import { openTable, readColumn } from '../tabs/rows/columns';
import { readRows } from '../tabs/rows/rows';
import { momentOf } from '../tabs/rows/vietnam-time';
import { readCampaignReferences } from './state/campaign-reference';
import { stateOf } from './state/ledger';
import { pinnedNow, readEntries } from './state/ledger-entries';
import type { ClientOperation } from './state/operation';
import { openOutcomes, readOutcomes } from './state/outcomes';
import { isNewer, renewReference } from './state/reference';

/** A new epoch tells extensions to forget what they hold: set when a tracker is set up. */
export const epochKey = 'epoch';

/**
 * What is logged and pinned, and what the extension must know offline. The cursor counts lines of outcomes; rows
 * deleted or restored by hand leave no line, but they change the checksum.
 */
export const sync: ClientOperation<'sync'> = {
  writes: 'no',
  run: ({ google, who, now }, { known, part }) => {
    const reference = renewReference(google);
    if (reference === null) return refused({ kind: 'not-set-up' });
    if (isNewer(reference)) return refused({ kind: 'newer-sheet', schema: reference.schema });
    const ledger = openTable(google, 'publications');
    if (!ledger.ok) return ledger;
    const pins = openTable(google, 'pins');
    if (!pins.ok) return pins;
    const outcomesSheet = openOutcomes(google);
    if (!outcomesSheet.ok) return outcomesSheet;
    const campaigns = readCampaignReferences(google);
    if (!campaigns.ok) return campaigns;

    const lines = readOutcomes(outcomesSheet.value);
    const ids = readColumn(ledger.value, 'id').map(String);
    const keys = readColumn(ledger.value, 'key').map(String);
    const states = readColumn(ledger.value, 'state');
    const rowOf = new Map<string, number>();
    ids.forEach((uuid, index) => {
      if (index > 0 && uuid !== '') rowOf.set(uuid, index + 1);
    });
    const checksum = ledgerChecksum(
      [...rowOf].map(([uuid, row]) => ({
        uuid,
        key: keys[row - 1] ?? '',
        state: stateOf(states[row - 1] ?? ''),
      })),
    );
    const epoch = google.properties.get(epochKey) ?? '';
    const version = google.sha256(JSON.stringify(campaigns.value)).slice(0, 16);
    const nothingNew = known !== null && known.cursor === lines.length;
    const changed = () => new Set(lines.slice(known?.cursor).map((line) => line.uuid));
    const complete =
      known === null ||
      known.epoch !== epoch ||
      known.cursor > lines.length ||
      (nothingNew && known.checksum !== checksum) ||
      (part !== undefined && changed().size > entriesPerPart);
    const touched = complete ? [...rowOf.keys()] : [...changed()];
    const all = touched.map((uuid) => rowOf.get(uuid)).filter((row): row is number => row !== undefined);
    const after = all.filter((row) => row > (part ?? 0)).sort((a, b) => a - b);
    const rows = part === undefined || !complete ? all : after.slice(0, entriesPerPart);
    const spreadsheet = google.spreadsheet();
    return done({
      you: { name: who.name, role: who.role },
      sheet: { name: spreadsheet.getName(), url: spreadsheet.getUrl() },
      epoch,
      cursor: lines.length,
      checksum,
      complete,
      entries: readEntries(ledger.value, rows, pinnedNow(readRows(pins.value))),
      removed: complete ? [] : touched.filter((uuid) => !rowOf.has(uuid)),
      reference:
        (part ?? 0) > 0 || known?.reference === version ? null : { version, campaigns: campaigns.value },
      at: momentOf(now),
      ...(complete && part !== undefined
        ? { next: after.length > rows.length ? (rows[rows.length - 1] ?? null) : null }
        : {}),
    });
  },
};
