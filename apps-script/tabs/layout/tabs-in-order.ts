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

/** Every tab of the tracker, made where it is not there, to the right of its neighbour. */
export const ensureTabs = (google: Google, language: Language): readonly FoundTab[] => {
  const spreadsheet = google.spreadsheet();
  let after = 0;
  return allTabs.map((id): FoundTab => {
    const names = tabNames(id);
    const present = findSheet(google, id, [names.vi, names.en]);
    const sheet = present ?? spreadsheet.insertSheet(names[language], after);
    after = sheet.getIndex();
    if (!present && id in viewTabs) sheet.setTabColor(tabColours.view);
    google.properties.set(`tab:${id}`, String(sheet.getSheetId()));
    return { id, sheet, isNew: !present };
  });
};
