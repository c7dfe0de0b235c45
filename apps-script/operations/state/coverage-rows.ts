import type { Labels } from '../../../shared/locale/labels';
import type { Problem } from '../../../shared/problem';
import type { CoverageData } from '../../../shared/protocol';
import { type EvidenceState, evidenceStates } from '../../../shared/report/evidence';
import { done, type Result, refused } from '../../../shared/result';
import type { Google } from '../../google/google';
import { choiceIn, textIn } from '../../tabs/rows/cells';
import { type OpenTable, openTable, readColumn } from '../../tabs/rows/columns';
import { PeopleMoved } from '../../tabs/rows/people-moved';
import { type Row, readRows, readRowsBetween, readSome } from '../../tabs/rows/rows';
import { readReference } from './reference';

/** The id of a row of the long table; the matrix looks it up by the same words. */
export const coverageId = (campaign: string, unit: string, theme: number): string =>
  `${campaign}|${unit}|${theme}`;

export const evidenceLabels: Readonly<Record<EvidenceState, Labels>> = {
  claimed: evidenceStates.claimed.labels,
  evidenced: evidenceStates.evidenced.labels,
  verified: evidenceStates.verified.labels,
};

/** The rows of one unit: they lie together, unless people sorted them. */
export const coverageRowsOf = (
  table: OpenTable<'coverage'>,
  campaign: string,
  unit: string,
): readonly Row<'coverage'>[] => {
  const isOfUnit = (id: string) => id.startsWith(`${campaign}|${unit}|`);
  const places = readColumn(table, 'id').flatMap((id, at) =>
    at > 0 && isOfUnit(textIn(id)) ? [at + 1] : [],
  );
  const [first, last] = [places[0], places[places.length - 1]];
  if (first === undefined || last === undefined) return [];
  const rows = readRowsBetween(table, first, last).filter(({ cells }) => isOfUnit(textIn(cells.id)));
  if (rows.length !== places.length) throw new PeopleMoved('rows of coverage');
  return rows;
};

/** What one unit did on each theme of a campaign, also where that is nothing yet. */
export const readCoverageOf = (
  google: Google,
  campaign: string,
  unit: string,
): Result<CoverageData, Problem> => {
  const known = readReference(google)?.campaigns.find((one) => one.id === campaign);
  if (!known) return refused({ kind: 'not-found', what: 'campaign' });
  const coverage = openTable(google, 'coverage');
  if (!coverage.ok) return coverage;
  const reports = openTable(google, 'reports');
  if (!reports.ok) return reports;
  const lists = openTable(google, 'lists');
  if (!lists.ok) return lists;
  const report = readSome(reports.value, ['campaign', 'unit', 'unit_name']).find(
    (row) => textIn(row.cells.campaign) === campaign && textIn(row.cells.unit) === unit,
  );
  if (!report) return refused({ kind: 'not-found', what: 'unit' });
  const rows = new Map(
    coverageRowsOf(coverage.value, campaign, unit).map((row) => [textIn(row.cells.id), row.cells]),
  );
  const labels = new Map(readRows(lists.value).map((row) => [textIn(row.cells.id), textIn(row.cells.label)]));
  return done({
    campaign,
    unit: { id: unit, name: textIn(report.cells.unit_name) },
    themes: known.themes.map((number) => {
      const cells = rows.get(coverageId(campaign, unit, number));
      return {
        number,
        label: labels.get(`${campaign}|${number}`) ?? '',
        state: choiceIn(evidenceLabels, cells?.state),
        link: textIn(cells?.link),
        note: textIn(cells?.note),
      };
    }),
  });
};
