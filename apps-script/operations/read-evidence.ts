import type { EvidenceRow } from '../../shared/protocol';
import { readClaims } from '../../shared/report/theme-claims';
import { done } from '../../shared/result';
import type { ColumnId, TableId } from '../../shared/tables/index';
import { fold } from '../../shared/text/normalise';
import { numberIn, textIn } from '../tabs/rows/cells';
import { columnLetter, type OpenTable, openTable } from '../tabs/rows/columns';
import { readSome } from '../tabs/rows/rows';
import { dayOf } from '../tabs/rows/vietnam-time';
import { coverageId } from './state/coverage-rows';
import type { PageOperation } from './state/operation';

const placeOf = <T extends TableId>({ sheet, column }: OpenTable<T>, row: number, at: ColumnId<T>) => ({
  tab: sheet.getName(),
  gid: sheet.getSheetId(),
  cell: `${columnLetter(column(at))}${row}`,
});

/** The rows that show what a unit did on a theme: its report, the officer's mark, its activities, articles. */
export const readEvidence: PageOperation<'read-evidence'> = {
  writes: 'no',
  run: ({ google }, { campaign, unit, theme }) => {
    const rows: EvidenceRow[] = [];
    const reports = openTable(google, 'reports');
    if (!reports.ok) return reports;
    const report = readSome(reports.value, ['id', 'unit_name', 'themes', 'theme_links', 'received_on']).find(
      ({ cells }) => textIn(cells.id) === `${campaign}|${unit}`,
    );
    const name = textIn(report?.cells.unit_name);
    const claim = readClaims({
      themes: textIn(report?.cells.themes),
      links: textIn(report?.cells.theme_links),
    }).find(({ number }) => number === theme);
    if (report && claim) {
      rows.push({
        ...placeOf(reports.value, report.row, 'themes'),
        what: claim.note,
        on: dayOf(report.cells.received_on),
        link: claim.link,
      });
    }
    const coverage = openTable(google, 'coverage');
    if (!coverage.ok) return coverage;
    const mark = readSome(coverage.value, ['id', 'state', 'link', 'note']).find(
      ({ cells }) => textIn(cells.id) === coverageId(campaign, unit, theme),
    );
    if (mark && textIn(mark.cells.state) !== '') {
      rows.push({
        ...placeOf(coverage.value, mark.row, 'state'),
        what: [textIn(mark.cells.state), textIn(mark.cells.note)].filter((one) => one !== '').join(': '),
        on: null,
        link: textIn(mark.cells.link),
      });
    }
    const activities = openTable(google, 'activities');
    if (!activities.ok) return activities;
    const activityColumns = [
      'campaign',
      'unit',
      'unit_name',
      'kind',
      'date',
      'quantity',
      'place',
      'theme',
      'link',
    ] as const;
    for (const { row, cells } of readSome(activities.value, activityColumns)) {
      // Rows that people typed bear no ids: the name says whose they are.
      const isOf = ['', campaign].includes(textIn(cells.campaign));
      const isOwn = isOf && (textIn(cells.unit) === unit || fold(textIn(cells.unit_name)) === fold(name));
      if (!isOwn || numberIn(cells.theme) !== theme) continue;
      rows.push({
        ...placeOf(activities.value, row, 'kind'),
        what: [cells.kind, cells.quantity, cells.place]
          .map(textIn)
          .filter((one) => one !== '')
          .join(', '),
        on: dayOf(cells.date),
        link: textIn(cells.link),
      });
    }
    const ledger = openTable(google, 'publications');
    if (!ledger.ok) return ledger;
    const ledgerColumns = [
      'campaign',
      'published_on',
      'title',
      'theme',
      'secondary_themes',
      'units',
      'url',
    ] as const;
    for (const { row, cells } of readSome(ledger.value, ledgerColumns)) {
      if (textIn(cells.campaign) !== campaign) continue;
      const others = textIn(cells.secondary_themes).split(/\D+/).map(Number);
      const isOfTheme = numberIn(cells.theme) === theme || others.includes(theme);
      const named = textIn(cells.units).split(';').map(fold);
      if (!isOfTheme || !named.includes(fold(name))) continue;
      rows.push({
        ...placeOf(ledger.value, row, 'title'),
        what: textIn(cells.title),
        on: dayOf(cells.published_on),
        link: textIn(cells.url),
      });
    }
    return done({ rows });
  },
};
