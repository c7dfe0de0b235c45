import type { Language } from '../../../shared/locale/labels';
import { type TableId, tables } from '../../../shared/tables/index';
import type { Google } from '../../google/google';
import { createPlaces, type Places } from '../formulas/places';
import { findSheet, locateColumns } from '../rows/columns';

/** The language of headers, choices and formulas. Chosen at the first set-up and kept, since rows are in it. */
export const sheetLanguage = (google: Google): Language =>
  google.properties.get('sheet-language') === 'en' ? 'en' : 'vi';

/** Where all tables and their columns stand now: one read of a header row for each. */
export const surveyPlaces = (google: Google): Places => {
  const found: Partial<Record<TableId, ReadonlyMap<string, number>>> = {};
  const names: Partial<Record<TableId, string>> = {};
  for (const id of Object.keys(tables) as TableId[]) {
    const sheet = findSheet(google, id, [tables[id].tab.vi, tables[id].tab.en]);
    if (!sheet) continue;
    found[id] = locateColumns(id, sheet).columns;
    names[id] = sheet.getName();
  }
  return createPlaces(sheetLanguage(google), found, names);
};
