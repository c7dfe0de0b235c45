import type { Language } from '../../../shared/locale/labels';
import { type TableId, tables } from '../../../shared/tables/index';
import type { Google } from '../../google/google';
import { createPlaces, type Places } from '../formulas/places';
import { columnMark, findSheet, locateColumns } from '../rows/columns';
import { PeopleMoved } from '../rows/people-moved';

/** The language of headers, choices and formulas. Chosen at the first set-up and kept, since rows are in it. */
export const sheetLanguage = (google: Google): Language =>
  google.properties.get('sheet-language') === 'en' ? 'en' : 'vi';

/** Where all tables and their columns stand now: one read of a header row for each. */
const surveyPlaces = (google: Google): Places => {
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

const tries = 5;

/** Where every marked column stands, and what its tab is called, at one moment: one call. */
const marksNow = (google: Google): string =>
  google
    .spreadsheet()
    .createDeveloperMetadataFinder()
    .withKey(columnMark)
    .find()
    .map((mark) => {
      const range = mark.getLocation().getColumn();
      if (!range) return '';
      return [range.getSheet().getName(), range.getColumn(), mark.getValue() ?? ''].join('\t');
    })
    .sort()
    .join('\n');

/** Lays out by places that hold; see `surveyCarefully`. */
export type CarefulSurvey = <Laid>(layOut: (places: Places) => Laid) => Laid;

/**
 * Formulas name columns by their letters, and the spreadsheet moves those along only once a formula can be seen. So
 * what is laid out is laid out again where somebody moved a column, or renamed a tab, between our looking and that
 * moment. One look serves several layouts of one run.
 */
export const surveyCarefully = (google: Google): CarefulSurvey => {
  let known: { readonly places: Places; readonly marks: string } | undefined;
  return (layOut) => {
    for (let attempt = 0; attempt < tries; attempt += 1) {
      const before = known?.marks ?? marksNow(google);
      const places = known?.places ?? surveyPlaces(google);
      const laid = layOut(places);
      // Nobody sees what is not published, and a spreadsheet moves along only what it sees.
      google.flush();
      const marks = marksNow(google);
      known = marks === before ? { places, marks } : undefined;
      if (known) return laid;
    }
    throw new PeopleMoved('columns while formulas were written', { kind: 'busy' });
  };
};
