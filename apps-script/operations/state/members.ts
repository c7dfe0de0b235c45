import type { Language } from '../../../shared/locale/labels';
import type { Problem } from '../../../shared/problem';
import { reportStatuses } from '../../../shared/report/status';
import { done, type Result } from '../../../shared/result';
import type { ChangeSet } from '../../changes/change-set';
import type { Google } from '../../google/google';
import { tableTabs } from '../../tabs/index';
import { layOutViews } from '../../tabs/layout/lay-out-views';
import { restoreAllRowFormulas } from '../../tabs/layout/row-formulas';
import { surveyCarefully } from '../../tabs/layout/survey';
import { choiceCell, exactCell, textCell, textIn } from '../../tabs/rows/cells';
import { openTable, readColumn } from '../../tabs/rows/columns';
import { lastFilled } from '../../tabs/rows/rows';
import type { Member } from './campaign-rows';
import { coverageId } from './coverage-rows';
import { readReference } from './reference';

/** Adds units to a campaign: a report row each, and a row for each of its themes. */
export const addMembers = (
  google: Google,
  changes: ChangeSet,
  campaign: string,
  units: readonly Member[],
  firstOrder: number,
  language: Language,
): Result<null, Problem> => {
  if (units.length === 0) return done(null);
  const reports = openTable(google, 'reports');
  if (!reports.ok) return reports;
  const coverage = openTable(google, 'coverage');
  if (!coverage.ok) return coverage;
  const themes = readReference(google)?.campaigns.find((one) => one.id === campaign)?.themes ?? [];
  const reportIds = readColumn(reports.value, 'id');
  changes.insert(
    reports.value,
    units.map((unit, index) => ({
      id: exactCell(`${campaign}|${unit.id}`),
      campaign: exactCell(campaign),
      unit: exactCell(unit.id),
      order: firstOrder + index,
      unit_name: textCell(unit.name),
      status: choiceCell(reportStatuses, 'chua_nop', language),
    })),
    { last: lastFilled(reportIds), maxRows: reportIds.length },
  );
  const coverageIds = readColumn(coverage.value, 'id');
  const present = new Set(coverageIds.map(textIn));
  const rows = units.flatMap((unit) =>
    themes
      .filter((theme) => !present.has(coverageId(campaign, unit.id, theme)))
      .map((theme) => ({
        id: exactCell(coverageId(campaign, unit.id, theme)),
        campaign: exactCell(campaign),
        unit: exactCell(unit.id),
        unit_name: textCell(unit.name),
        theme,
      })),
  );
  if (rows.length > 0) {
    changes.insert(coverage.value, rows, { last: lastFilled(coverageIds), maxRows: coverageIds.length });
  }
  return done(null);
};

/** What depends on who is in a campaign: the due states of its rows, and the views where they show that campaign. */
export const layOutMembers = (google: Google, campaign: string): void => {
  const atPlaces = surveyCarefully(google);
  atPlaces((places) => restoreAllRowFormulas(google, tableTabs.reports, places));
  if (readReference(google)?.active === campaign) {
    atPlaces((places) => layOutViews(google, places, campaign));
  }
};
