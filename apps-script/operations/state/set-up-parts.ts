import * as z from 'zod/mini';
import { messages } from '../../../shared/locale/messages';
import type { PageRequest, SpreadsheetFault } from '../../../shared/protocol';
import { done } from '../../../shared/result';
import { schemaVersion, tables } from '../../../shared/tables/index';
import { isAdopted } from '../../changes/baseline/look';
import { lookOn } from '../../changes/baseline/rounds';
import { followed } from '../../changes/baseline/state';
import { openChangeSet } from '../../changes/change-set';
import type { Google } from '../../google/google';
import { tableTabs } from '../../tabs/index';
import { layOutTable } from '../../tabs/layout/lay-out-table';
import { layOutOneView } from '../../tabs/layout/lay-out-views';
import { restoreRowFormulas } from '../../tabs/layout/row-formulas';
import { sheetLanguage, surveyCarefully } from '../../tabs/layout/survey';
import { allTabs, ensureTab, type TabId, tabNames } from '../../tabs/layout/tabs-in-order';
import { numberIn } from '../../tabs/rows/cells';
import { epochKey } from '../sync';
import type { Context } from './operation';
import { readSettings, renewReference } from './reference';
import { ensureSettings, writeSetting } from './settings-rows';
import { spreadsheetFaults, wantedLocale, wantedTimeZone } from './spreadsheet-faults';
import type { LongWork, Part } from './stint';
import { handlers } from './triggers';

/** More rows than a spreadsheet can have, to tell a table and a row by one number. */
const rowsAtMost = 100_000_000;

const SetUpState = z.object({
  added: z.array(z.string()),
  fixed: z.array(z.enum(['time-zone', 'locale'])),
});
export type SetUpState = z.infer<typeof SetUpState>;
type SetUpRequest = Extract<PageRequest, { op: 'set-up' }>;

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

/** Triggers run as who made them, and each person sees only their own: the owner makes them, once. */
const ensureTriggers = (google: Google): void => {
  const present = google.triggers.handlers();
  if (!present.includes(handlers.edit)) google.triggers.onEdit(handlers.edit);
  if (!present.includes(handlers.change)) google.triggers.onChange(handlers.change);
  if (!present.includes(handlers.hour)) google.triggers.everyHour(handlers.hour);
  google.properties.set('triggers', 'owner');
};

/** Last of all, so that a set-up that was cut short is not taken for a whole one. */
const conclude = ({ google, who }: Context, { added, fixed }: SetUpState): void => {
  const changes = openChangeSet(google, 'set-up');
  const schema = numberIn(readSettings(google).schema);
  if (schema !== schemaVersion) writeSetting(google, changes, 'schema', schemaVersion);
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
  if (added.length > 0) ensureTab(google, 'overview', sheetLanguage(google)).sheet.activate();
};

/** The work of set-up, one part for each tab and one for each thing that all tabs have to be there for. */
export const setUpWork = (
  context: Context,
  { fix, language: chosen }: SetUpRequest,
): LongWork<SetUpState> => {
  const { google } = context;
  const kept = google.properties.get('sheet-language');
  const language = kept === null ? (chosen ?? 'vi') : sheetLanguage(google);
  const say = messages(language).sheet.setUpParts;
  type SetUpPart = Part<SetUpState>;
  const named = (id: TabId) => tabNames(id)[language];
  const atPlaces = surveyCarefully(google);

  const begin: SetUpPart = {
    what: say.settings,
    run: (state) => {
      if (kept === null) google.properties.set('sheet-language', language);
      return done({ state: { ...state, fixed: [...state.fixed, ...fixFaults(google, fix)] } });
    },
  };
  const tab = (id: TabId): SetUpPart => ({
    what: named(id),
    run: (state) => {
      const { sheet, isNew } = ensureTab(google, id, language);
      const design = id in tables ? tableTabs[id as 'reports'] : null;
      const added = design
        ? layOutTable({ google, sheet, design, language }, isNew)
        : isNew
          ? [sheet.getName()]
          : [];
      return done({ state: { ...state, added: [...state.added, ...added] } });
    },
  });
  const settings: SetUpPart = {
    what: named('settings'),
    run: (state) => {
      removeEmptyFirstTab(google);
      const ensured = ensureSettings(google, language, schemaVersion);
      return ensured.ok ? done({ state }) : ensured;
    },
  };
  const formulas = (id: 'reports' | 'campaigns' | 'activities'): SetUpPart => ({
    what: say.formulas(named(id)),
    run: (state, at) => {
      const next = atPlaces((places) =>
        restoreRowFormulas(google, tableTabs[id] as never, places, Math.max(at, 2)),
      );
      return done(next === null ? { state } : { state, next });
    },
  });
  const view = (id: 'overview' | 'matrix'): SetUpPart => ({
    what: named(id),
    run: (state) => {
      const active = readSettings(google).active_campaign ?? '';
      atPlaces((places) => layOutOneView(google, places, active, id));
      return done({ state });
    },
  });
  const end: SetUpPart = {
    what: say.end,
    run: (state) => {
      conclude(context, state);
      return done({ state });
    },
  };
  const baseline: SetUpPart = {
    what: named('baseline'),
    run: (state, at) => {
      if (followed.every((table) => isAdopted(google, table))) return done({ state });
      const { next } = lookOn(google, { table: Math.floor(at / rowsAtMost), row: at % rowsAtMost });
      return done(next === null ? { state } : { state, next: next.table * rowsAtMost + next.row });
    },
  };
  return {
    parts: [
      begin,
      ...allTabs.map(tab),
      settings,
      formulas('reports'),
      formulas('campaigns'),
      formulas('activities'),
      view('matrix'),
      view('overview'),
      end,
      baseline,
    ],
    first: { added: [], fixed: [] },
    shape: SetUpState,
  };
};
