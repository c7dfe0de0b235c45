import * as z from 'zod/mini';
import { messages } from '../../../shared/locale/messages';
import type { Problem } from '../../../shared/problem';
import { done, type Result } from '../../../shared/result';
import { type ColumnId, type TableId, tables } from '../../../shared/tables/index';
import type { ChangeSet } from '../../changes/change-set';
import { imageOf } from '../../changes/image';
import type { Google } from '../../google/google';
import { tableTabs } from '../../tabs/index';
import { layOutOneView } from '../../tabs/layout/lay-out-views';
import { restoreAllRowFormulas, restoreRowFormulas } from '../../tabs/layout/row-formulas';
import { sheetLanguage, surveyCarefully } from '../../tabs/layout/survey';
import { tabNames } from '../../tabs/layout/tabs-in-order';
import { exactCell, textIn } from '../../tabs/rows/cells';
import { openTable, readColumn } from '../../tabs/rows/columns';
import { type CellsOf, lastFilled, readSome } from '../../tabs/rows/rows';
import type { Begun } from './begun-campaigns';
import type { CampaignRows, Member } from './campaign-rows';
import { readSettings, renewReference } from './reference';
import { writeSetting } from './settings-rows';
import type { LongWork, Part } from './stint';

/** What a campaign is made of, the same in every stint but for the units that were added to the register since. */
export type CampaignWork = {
  readonly google: Google;
  readonly changes: ChangeSet;
  readonly begun: Begun;
  readonly addressed: readonly Member[];
  readonly activate: boolean;
  rowsFor(units: readonly Member[]): CampaignRows;
};

const idIn = (record: CellsOf<TableId>): string => String((record as CellsOf<'lists'>).id).slice(1);

/** Adds the rows that are not there yet; gives the ids of all rows of the campaign that were there before. */
const fill = <T extends TableId>(
  { google, changes, begun }: CampaignWork,
  id: T,
  records: readonly CellsOf<T>[],
): Result<readonly string[], Problem> => {
  const table = openTable(google, id);
  if (!table.ok) return table;
  const ids = readColumn(table.value, 'id' as ColumnId<T>).map(textIn);
  const own = ids.filter((one) => one.startsWith(`${begun.id}|`) || one === begun.id);
  const present = new Set(own);
  const missing = records.filter((record) => !present.has(idIn(record)));
  // A run that was cut off had no time to tell of the rows that it wrote.
  for (const record of begun.told.includes(id) ? [] : records) {
    const row = idIn(record);
    if (present.has(row)) changes.note({ kind: 'added', table: id, id: row, after: imageOf(id, record) });
  }
  if (missing.length > 0)
    changes.insert(table.value, missing, { last: lastFilled(ids), maxRows: ids.length });
  return done(own);
};

/** The units that have their report rows already, as the campaign was begun with them. */
const membersIn = (google: Google, campaign: string): Result<readonly Member[], Problem> => {
  const reports = openTable(google, 'reports');
  if (!reports.ok) return reports;
  const rows = readSome(reports.value, ['campaign', 'unit', 'unit_name']);
  return done(
    rows
      .filter(({ cells }) => textIn(cells.campaign) === campaign && textIn(cells.unit) !== '')
      .map(({ cells }) => ({ id: textIn(cells.unit), name: textIn(cells.unit_name) })),
  );
};

/**
 * The work of making a campaign: first all that belongs to it, then its row in *Đợt*, by which it is there for
 * everybody, and last the views. Whatever went missing between two stints is there again before that row is.
 */
export const campaignWork = (work: CampaignWork): LongWork<null> => {
  const { google, changes, begun, addressed, activate, rowsFor } = work;
  const language = sheetLanguage(google);
  const say = messages(language).sheet.setUpParts;
  const atPlaces = surveyCarefully(google);
  const filled = new Set<TableId>();
  let members: readonly Member[] | undefined;

  const fillOne = (id: 'lists' | 'reports' | 'coverage'): Result<null, Problem> => {
    if (id === 'coverage' && members === undefined) {
      const standing = membersIn(google, begun.id);
      if (!standing.ok) return standing;
      members = standing.value;
    }
    const records = rowsFor(id === 'coverage' ? (members ?? []) : addressed)[id];
    const before = fill(work, id, records as readonly CellsOf<'lists'>[]);
    if (!before.ok) return before;
    // Units that were taken out of the register since stay in the campaign: only the tab knows them.
    if (id === 'reports' && before.value.length === 0) members = addressed;
    filled.add(id);
    return done(null);
  };
  const rows = (id: 'lists' | 'reports' | 'coverage'): Part<null> => ({
    what: tables[id].tab[language],
    run: () => {
      const written = fillOne(id);
      return written.ok ? done({ state: null }) : written;
    },
  });
  const formulas: Part<null> = {
    what: say.formulas(tables.reports.tab[language]),
    run: (_state, at) => {
      const next = atPlaces((places) =>
        restoreRowFormulas(google, tableTabs.reports, places, Math.max(at, 2)),
      );
      return done(next === null ? { state: null } : { state: null, next });
    },
  };
  const campaign: Part<null> = {
    what: tables.campaigns.tab[language],
    run: () => {
      const written = changes.effects.length;
      for (const id of ['lists', 'reports', 'coverage'] as const) {
        const whole = filled.has(id) ? done(null) : fillOne(id);
        if (!whole.ok) return whole;
      }
      if (changes.effects.length > written) {
        atPlaces((places) => restoreAllRowFormulas(google, tableTabs.reports, places));
      }
      const row = fill(work, 'campaigns', [rowsFor([]).campaign]);
      if (!row.ok) return row;
      if (activate || (readSettings(google).active_campaign ?? '') === '') {
        const set = writeSetting(google, changes, 'active_campaign', exactCell(begun.id));
        if (!set.ok) return set;
      }
      atPlaces((places) => restoreAllRowFormulas(google, tableTabs.campaigns, places));
      renewReference(google);
      return done({ state: null });
    },
  };
  const view = (id: 'overview' | 'matrix'): Part<null> => ({
    what: tabNames(id)[language],
    run: () => {
      const active = readSettings(google).active_campaign ?? '';
      atPlaces((places) => layOutOneView(google, places, active, id));
      return done({ state: null });
    },
  });
  return {
    parts: [
      rows('lists'),
      rows('reports'),
      rows('coverage'),
      formulas,
      campaign,
      view('matrix'),
      view('overview'),
    ],
    first: null,
    shape: z.null() as z.ZodMiniType<null>,
  };
};
