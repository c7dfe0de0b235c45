import { messages } from '../../shared/locale/messages';
import { type TableId, tables } from '../../shared/tables/index';
import {
  believeRows,
  isAdopted,
  lookAtRows,
  openFollowed,
  openNewest,
  rowsAtOnce,
} from '../changes/baseline/look';
import { followed } from '../changes/baseline/state';
import { contentColumns } from '../changes/take-back/plan';
import type { EditEvent, Google, Range } from '../google/google';
import { isNewer, readReference, readSettings, renewReference } from '../operations/state/reference';
import { layOutViews } from '../tabs/layout/lay-out-views';
import { sheetLanguage, surveyCarefully } from '../tabs/layout/survey';
import { findSheet, locateColumns } from '../tabs/rows/columns';
import { isWhatWasTyped, personOf } from './edit-event';
import { tellEdit } from './tell-edit';

/** Tabs whose edits change what is kept beside the sheet. */
const reference: readonly TableId[] = ['settings', 'campaigns', 'lists', 'history'];

const tableOf = (google: Google, range: Range): TableId | undefined =>
  (Object.keys(tables) as TableId[]).find((id) => {
    const sheet = findSheet(google, id, [tables[id].tab.vi, tables[id].tab.en]);
    return sheet !== undefined && sheet.getSheetId() === range.getSheet().getSheetId();
  });

/** What no baseline knows: headers, formulas, columns of people's own, rows without an id. */
const isBesideRows = (id: TableId, range: Range): boolean => {
  if (range.getLastRow() < 2) return true;
  const { columns } = locateColumns(id, range.getSheet());
  const [first, last] = [range.getColumn(), range.getLastColumn()];
  const content = contentColumns(id).some((column) => {
    const at = (columns as ReadonlyMap<string, number>).get(column) ?? 0;
    return at >= first && at <= last;
  });
  const single = range.getNumRows() === 1;
  const ids = (columns as ReadonlyMap<string, number>).get('id');
  const hasId = !single || !ids || range.getSheet().getRange(range.getRow(), ids).getValue() !== '';
  return !content || !hasId;
};

/** What the rows of the range hold now against what was believed of them, in stretches, each under the lock. */
const compare = (google: Google, id: TableId, event: EditEvent): void => {
  const { range } = event;
  const first = Math.max(range.getRow(), 2);
  const last = range.getLastRow();
  const unknown = messages(sheetLanguage(google)).sheet.unknownPerson;
  for (let row = first; row <= last; row += rowsAtOnce) {
    const count = Math.min(rowsAtOnce, last - row + 1);
    const compared = google.locked(() => {
      const baseline = openNewest(google);
      const table = openFollowed(google, id);
      if (baseline === null || table === null) tellEdit(google, id, event);
      else if (isAdopted(google, id)) {
        const by = isWhatWasTyped(event) ? personOf(event, unknown) : unknown;
        lookAtRows(google, baseline, table, row, count, by);
      } else {
        tellEdit(google, id, event);
        believeRows(baseline, table, row, count);
      }
      google.flush();
      return true;
    });
    // Whoever holds the lock so long, the next comparison finds what was typed.
    if (compared === 'busy') return;
  }
};

/**
 * The owner's edit trigger: writes to *Nhật ký* what a person changed by hand, and renews what is kept of the small
 * tables. Called by anything but Google's trigger it has no range, and does nothing.
 */
export const onEdit = (google: Google, event: EditEvent | undefined): void => {
  const range = event?.range;
  if (!event || !range || typeof range.getSheet !== 'function') return;
  const known = readReference(google);
  if (known === null) return;
  const id = tableOf(google, range);
  if (id === undefined || !(followed as readonly TableId[]).includes(id)) {
    if (id === 'history') renewReference(google);
    return;
  }
  const renewed = reference.includes(id) ? renewReference(google) : null;
  if (isNewer(renewed ?? known)) return;
  if (isBesideRows(id, range)) tellEdit(google, id, event);
  else compare(google, id, event);
  if (renewed && renewed.active !== known.active) {
    const active = readSettings(google).active_campaign ?? '';
    surveyCarefully(google)((places) => layOutViews(google, places, active));
  }
};
