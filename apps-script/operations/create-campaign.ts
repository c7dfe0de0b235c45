import { resolveAddressees } from '../../shared/campaign/addressees';
import { type DispatchReading, readDispatch } from '../../shared/campaign/dispatch';
import { messages } from '../../shared/locale/messages';
import type { Problem } from '../../shared/problem';
import type { CampaignLack } from '../../shared/protocol';
import { done, type Result, refused } from '../../shared/result';
import { type ColumnId, type TableId, tables } from '../../shared/tables/index';
import { type ChangeSet, openChangeSet } from '../changes/change-set';
import type { Google } from '../google/google';
import { tableTabs } from '../tabs/index';
import { layOutViews } from '../tabs/layout/lay-out-views';
import { restoreAllRowFormulas } from '../tabs/layout/row-formulas';
import { sheetLanguage, surveyPlaces } from '../tabs/layout/survey';
import { exactCell, textIn } from '../tabs/rows/cells';
import { openTable, readColumn } from '../tabs/rows/columns';
import { type CellsOf, lastFilled, readRows, readSome } from '../tabs/rows/rows';
import { campaignRows } from './state/campaign-rows';
import type { PageOperation } from './state/operation';
import { readSettings, renewReference } from './state/reference';
import { writeSetting } from './state/settings-rows';
import { unitRegister } from './state/unit-register';

const addBelow = <T extends TableId>(
  google: Google,
  changes: ChangeSet,
  id: T,
  records: readonly CellsOf<T>[],
): Result<null, Problem> => {
  const table = openTable(google, id);
  if (!table.ok) return table;
  const ids = readColumn(table.value, 'id' as ColumnId<T>).map(textIn);
  // A run that was interrupted may have left some of them, under the code that is still free.
  const present = new Set(ids);
  const missing = records.filter((record) => !present.has(String((record as CellsOf<'lists'>).id).slice(1)));
  if (missing.length > 0)
    changes.insert(table.value, missing, { last: lastFilled(ids), maxRows: ids.length });
  return done(null);
};

/** Every tab that will be written to is there, or nothing is written at all. */
const allOpen = (google: Google, ids: readonly TableId[]): Problem | null => {
  for (const id of ids) {
    const table = openTable(google, id);
    if (!table.ok) return table.problem;
  }
  return null;
};

/** A code that people can read and copy into *Cấu hình*: the year of the round, and its number in that year. */
const campaignCode = (reading: DispatchReading, now: Date, taken: readonly string[]): string => {
  const year = (reading.period?.from ?? reading.issuedOn ?? '').slice(0, 4) || String(now.getFullYear());
  let number = 1;
  while (taken.includes(`dot-${year}-${number}`)) number += 1;
  return `dot-${year}-${number}`;
};

/** Makes a draft campaign of a dispatch. Its units are frozen here: later changes of *Đơn vị* do not reach it. */
export const createCampaign: PageOperation<'create-campaign'> = {
  writes: 'locked',
  once: true,
  run: ({ google, who }, { text, themes, gate, activate }) => {
    const broken = allOpen(google, ['lists', 'reports', 'coverage', 'settings']);
    if (broken) return refused(broken);
    const campaigns = openTable(google, 'campaigns');
    if (!campaigns.ok) return campaigns;
    const units = openTable(google, 'units');
    if (!units.ok) return units;
    const language = sheetLanguage(google);
    const reading = readDispatch(text);
    if (reading.themes.length === 0) return refused({ kind: 'bad-data', field: 'text', reason: 'no-themes' });
    const present = readSome(campaigns.value, ['id', 'title']);
    // Pressing the button twice must not make two campaigns.
    if (present.some(({ cells }) => textIn(cells.title) === reading.title))
      return refused({ kind: 'bad-data', field: 'text', reason: 'exists' });

    const addressed = resolveAddressees(reading, unitRegister(readRows(units.value)));
    const id = campaignCode(
      reading,
      google.now(),
      present.map(({ cells }) => textIn(cells.id)),
    );
    const rows = campaignRows(id, reading, addressed.units, themes, gate, language);
    const changes = openChangeSet(google, 'create-campaign');
    for (const written of [
      addBelow(google, changes, 'lists', rows.lists),
      addBelow(google, changes, 'coverage', rows.coverage),
      addBelow(google, changes, 'reports', rows.reports),
      addBelow(google, changes, 'campaigns', [rows.campaign]),
    ]) {
      if (!written.ok) return written;
    }
    const active = readSettings(google).active_campaign ?? '';
    if (activate || active === '') writeSetting(google, changes, 'active_campaign', exactCell(id));
    const places = surveyPlaces(google);
    restoreAllRowFormulas(google, tableTabs.reports, places);
    restoreAllRowFormulas(google, tableTabs.campaigns, places);
    layOutViews(google, places, activate || active === '' ? id : active);
    renewReference(google);
    changes.record({
      by: who.name,
      action: messages(language).sheet.actions.createCampaign,
      tab: tables.campaigns.tab[language],
      subject: reading.title,
    });
    const missing: CampaignLack[] = [...reading.missing];
    if (addressed.units.length === 0) missing.push('units');
    return done({
      campaign: id,
      units: addressed.units.length,
      themes: reading.themes.length,
      unresolved: addressed.unresolved,
      missing,
    });
  },
};
