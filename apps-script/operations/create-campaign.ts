import { resolveAddressees } from '../../shared/campaign/addressees';
import { lacksOfDispatch } from '../../shared/campaign/lacks';
import { messages } from '../../shared/locale/messages';
import { badField, type Problem } from '../../shared/problem';
import type { CampaignLack, DispatchDraft } from '../../shared/protocol';
import { done, refused } from '../../shared/result';
import { type TableId, tables } from '../../shared/tables/index';
import { type ChangeSet, openChangeSet } from '../changes/change-set';
import type { Google } from '../google/google';
import { sheetLanguage } from '../tabs/layout/survey';
import { textIn } from '../tabs/rows/cells';
import { openTable, readColumn } from '../tabs/rows/columns';
import { readRows, readSome } from '../tabs/rows/rows';
import { type Begun, forgetBegun, keepBegun, readBegun } from './state/begun-campaigns';
import { campaignWork } from './state/campaign-parts';
import { campaignRows } from './state/campaign-rows';
import type { Context, PageOperation } from './state/operation';
import { workInStint } from './state/stint';
import { unitRegister } from './state/unit-register';

/** Every tab that will be written to is there, or nothing is written at all. */
const allOpen = (google: Google, ids: readonly TableId[]): Problem | null => {
  for (const id of ids) {
    const table = openTable(google, id);
    if (!table.ok) return table.problem;
  }
  return null;
};

/** A code that people can read and copy into *Cấu hình*: the year of the round, and its number in that year. */
const campaignCode = (reading: DispatchDraft, now: Date, taken: ReadonlySet<string>): string => {
  const year = (reading.period?.from ?? reading.issuedOn ?? '').slice(0, 4) || String(now.getFullYear());
  let number = 1;
  while (taken.has(`dot-${year}-${number}`)) number += 1;
  return `dot-${year}-${number}`;
};

/** Tells *Nhật ký* what this stint has done, also when it was interrupted. */
const tell = ({ google, who }: Context, changes: ChangeSet, begun: Begun, title: string): void => {
  const { effects } = changes;
  if (effects.length === 0) return;
  const language = sheetLanguage(google);
  const entry = {
    by: who.name,
    action: messages(language).sheet.actions.createCampaign,
    tab: tables.campaigns.tab[language],
    subject: title,
  };
  const line = changes.record(entry, begun.lines);
  const told = new Set(begun.told);
  for (const effect of effects) if (effect.kind !== 'mended') told.add(effect.table);
  keepBegun(google, { ...begun, told: [...told], lines: [...begun.lines, line] });
};

/**
 * Makes a draft campaign of a dispatch. Its units are frozen here: later changes of *Đơn vị* do not reach it. It works
 * in stints; the campaign is there for everybody when all its rows are.
 */
export const createCampaign: PageOperation<'create-campaign'> = {
  writes: 'locked',
  run: (context, { dispatch: reading, themes, gate, activate, cursor }) => {
    const { google } = context;
    const broken = allOpen(google, ['reports', 'coverage', 'settings']);
    if (broken) return refused(broken);
    const lists = openTable(google, 'lists');
    if (!lists.ok) return lists;
    const campaigns = openTable(google, 'campaigns');
    if (!campaigns.ok) return campaigns;
    const units = openTable(google, 'units');
    if (!units.ok) return units;
    const language = sheetLanguage(google);
    if (reading.themes.length === 0) return refused(badField('dispatch', 'no-themes'));
    const all = readBegun(google);
    const dispatch = google.sha256(JSON.stringify(reading)).slice(0, 16);
    const known = all.find((one) => one.dispatch === dispatch);
    const present = readSome(campaigns.value, ['id', 'title']).map(({ cells }) => ({
      id: textIn(cells.id),
      title: textIn(cells.title),
    }));
    // Pressing the button twice must not make two campaigns.
    if (present.some(({ id, title }) => title === reading.title && id !== known?.id))
      return refused(badField('dispatch', 'exists'));

    const addressed = resolveAddressees(reading, unitRegister(readRows(units.value)));
    // Rows that a campaign left behind, and those of one that is being made, keep its code from others.
    const listed = known ? [] : readColumn(lists.value, 'id').map((cell) => textIn(cell).split('|')[0] ?? '');
    const taken = new Set([...present.map(({ id }) => id), ...all.map(({ id }) => id), ...listed]);
    const fresh = { id: campaignCode(reading, google.now(), taken), dispatch, told: [], lines: [] };
    const begun: Begun = known ?? fresh;
    if (!known) keepBegun(google, begun);
    const changes = openChangeSet(google, 'create-campaign');
    const work = campaignWork({
      google,
      changes,
      begun,
      addressed: addressed.units,
      activate,
      rowsFor: (members) => campaignRows(begun.id, reading, members, themes, gate, language),
    });
    let worked: ReturnType<typeof workInStint<null>>;
    try {
      worked = workInStint(google, work, known ? (cursor ?? null) : null);
    } finally {
      tell(context, changes, begun, reading.title);
    }
    if (!worked.ok) return worked;
    const { stint } = worked.value;
    if (stint.cursor === null) forgetBegun(google, begun);
    const missing: CampaignLack[] = lacksOfDispatch(reading);
    if (addressed.units.length === 0) missing.push('units');
    return done({
      ...stint,
      campaign: begun.id,
      units: addressed.units.length,
      themes: reading.themes.length,
      unresolved: addressed.unresolved,
      missing,
    });
  },
};
