import type { Language } from '../../../shared/locale/labels';
import { type TableId, tables, tabOrder, viewTabs } from '../../../shared/tables/index';
import type { Google, Sheet } from '../../google/google';
import { findSheet } from '../rows/columns';
import { tabColours } from './palette';

export type TabId = TableId | keyof typeof viewTabs;

/** Visible tabs from left to right, then the add-on's own. */
export const allTabs: readonly TabId[] = [
  ...tabOrder,
  ...(Object.keys(tables) as TableId[]).filter((id) => !(tabOrder as readonly TabId[]).includes(id)),
];

export const tabNames = (id: TabId) =>
  id in viewTabs ? viewTabs[id as 'matrix'] : tables[id as TableId].tab;

export type FoundTab = { readonly id: TabId; readonly sheet: Sheet; readonly isNew: boolean };

/** A tab of the tracker, made to the right of its neighbour where it is not there. */
export const ensureTab = (google: Google, id: TabId, language: Language): FoundTab => {
  const find = (one: TabId) => findSheet(google, one, [tabNames(one).vi, tabNames(one).en]);
  const present = find(id);
  if (present) {
    google.properties.set(`tab:${id}`, String(present.getSheetId()));
    return { id, sheet: present, isNew: false };
  }
  const left = allTabs[allTabs.indexOf(id) - 1];
  const neighbour = left === undefined ? undefined : find(left);
  const sheet = google.spreadsheet().insertSheet(tabNames(id)[language], neighbour?.getIndex() ?? 0);
  if (id in viewTabs) sheet.setTabColor(tabColours.view);
  google.properties.set(`tab:${id}`, String(sheet.getSheetId()));
  return { id, sheet, isNew: true };
};
