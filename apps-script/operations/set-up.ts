import { messages } from '../../shared/locale/messages';
import type { Problem } from '../../shared/problem';
import type { SpreadsheetFault } from '../../shared/protocol';
import { done, refused } from '../../shared/result';
import { schemaVersion, type TableId, tables } from '../../shared/tables/index';
import { openChangeSet } from '../changes/change-set';
import type { Google } from '../google/google';
import { tableTabs } from '../tabs/index';
import { layOutTable } from '../tabs/layout/lay-out-table';
import { layOutViews } from '../tabs/layout/lay-out-views';
import { restoreRowFormulas } from '../tabs/layout/row-formulas';
import { sheetLanguage, surveyPlaces } from '../tabs/layout/survey';
import { ensureTabs, type FoundTab } from '../tabs/layout/tabs-in-order';
import { numberIn } from '../tabs/rows/cells';
import type { PageOperation } from './state/operation';
import { readSettings, renewReference } from './state/reference';
import { ensureSettings, writeSetting } from './state/settings-rows';
import { spreadsheetFaults, wantedLocale, wantedTimeZone } from './state/spreadsheet-faults';
import { epochKey } from './sync';

const fixFaults = (
  google: Google,
  agreed: readonly SpreadsheetFault['setting'][],
): SpreadsheetFault['setting'][] => {
  const wrong = spreadsheetFaults(google).filter((fault) => agreed.includes(fault.setting));
  for (const { setting } of wrong) {
    if (setting === 'time-zone') google.spreadsheet().setSpreadsheetTimeZone(wantedTimeZone);
    else google.spreadsheet().setSpreadsheetLocale(wantedLocale);
  }
  return wrong.map((fault) => fault.setting);
};

/** The tab that every new spreadsheet begins with, while nobody has written into it. */
const removeEmptyFirstTab = (google: Google): void => {
  const spreadsheet = google.spreadsheet();
  const empty = spreadsheet
    .getSheets()
    .find((sheet) => /^(Sheet|Trang tính ?)1$/i.test(sheet.getName()) && sheet.getLastRow() === 0);
  if (empty) spreadsheet.deleteSheet(empty);
};

const handlers = { edit: 'onEditInstalled', change: 'onChangeInstalled' } as const;

export const triggersStand = (google: Google): boolean => {
  const present = google.triggers.handlers();
  return present.includes(handlers.edit) && present.includes(handlers.change);
};

/** Triggers run as who made them, and each person sees only their own: the owner makes them, once. */
const ensureTriggers = (google: Google): void => {
  const present = google.triggers.handlers();
  if (!present.includes(handlers.edit)) google.triggers.onEdit(handlers.edit);
  if (!present.includes(handlers.change)) google.triggers.onChange(handlers.change);
  google.properties.set('triggers', 'owner');
};

const layOutTables = (google: Google, found: readonly FoundTab[]): string[] => {
  const language = sheetLanguage(google);
  return found.flatMap(({ id, sheet, isNew }) =>
    id in tables
      ? layOutTable({ google, sheet, design: tableTabs[id as 'reports'], language }, isNew)
      : isNew
        ? [sheet.getName()]
        : [],
  );
};

const newerSheet = (google: Google): Problem | null => {
  const schema = numberIn(readSettings(google).schema);
  return schema !== null && schema > schemaVersion ? { kind: 'newer-sheet', schema } : null;
};

/**
 * Makes an empty tracker, or adds what one of an earlier version lacks; what people wrote stays. Running it again
 * changes nothing.
 */
export const setUp: PageOperation<'set-up'> = {
  writes: 'locked',
  beforeSetUp: true,
  run: ({ google, who }, { fix, language }) => {
    const newer = newerSheet(google);
    if (newer) return refused(newer);
    if (google.properties.get('sheet-language') === null) {
      google.properties.set('sheet-language', language ?? 'vi');
    }
    const fixed = fixFaults(google, fix);
    const found = ensureTabs(google, sheetLanguage(google));
    const added = layOutTables(google, found);
    removeEmptyFirstTab(google);
    const places = surveyPlaces(google);
    const settings = ensureSettings(google, places, schemaVersion);
    if (!settings.ok) return settings;
    const changes = openChangeSet(google, 'set-up');
    if (added.length > 0) writeSetting(google, changes, 'schema', schemaVersion);
    for (const id of ['reports', 'campaigns'] as const satisfies readonly TableId[]) {
      restoreRowFormulas(google, tableTabs[id] as never, places);
    }
    layOutViews(google, places, readSettings(google).active_campaign ?? '');
    if (google.properties.get(epochKey) === null) google.properties.set(epochKey, google.uuid());
    if (who.role === 'owner') ensureTriggers(google);
    renewReference(google);
    if (added.length > 0 || fixed.length > 0) {
      changes.record({
        by: who.name,
        action: messages(sheetLanguage(google)).sheet.actions.setUp,
        new: [...added, ...fixed].join('; '),
      });
    }
    if (added.length > 0) found[0]?.sheet.activate();
    return done({
      added,
      faults: spreadsheetFaults(google),
      fixed,
      triggers: google.properties.get('triggers') !== null,
    });
  },
};
