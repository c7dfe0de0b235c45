import { lacksOf } from '../../shared/activity/activity';
import { type ActivityKind, activityKinds } from '../../shared/activity/kinds';
import type { Labels } from '../../shared/locale/labels';
import { messages } from '../../shared/locale/messages';
import { badField } from '../../shared/problem';
import { done, refused } from '../../shared/result';
import { tables } from '../../shared/tables/index';
import { openChangeSet } from '../changes/change-set';
import { tableTabs } from '../tabs/index';
import { restoreAllRowFormulas } from '../tabs/layout/row-formulas';
import { sheetLanguage, surveyCarefully } from '../tabs/layout/survey';
import { choiceCell, exactCell, textCell, textIn } from '../tabs/rows/cells';
import { openTable } from '../tabs/rows/columns';
import { type CellsOf, readSome } from '../tabs/rows/rows';
import { dateOf } from '../tabs/rows/vietnam-time';
import { openCampaign } from './state/locks';
import type { PageOperation } from './state/operation';

const kindLabels = Object.fromEntries(
  Object.entries(activityKinds).map(([id, { labels }]) => [id, labels]),
) as Record<ActivityKind, Labels>;

/** Notes what a unit did that no page shows; says what it still lacks to be more than a claim. */
export const recordActivity: PageOperation<'record-activity'> = {
  writes: 'locked',
  run: (context, request) => {
    const { google, who } = context;
    const { id, campaign, unit } = request;
    const open = openCampaign(context, campaign);
    if (!open.ok) return open;
    const table = openTable(google, 'activities');
    if (!table.ok) return table;
    const reports = openTable(google, 'reports');
    if (!reports.ok) return reports;
    const member = readSome(reports.value, ['campaign', 'unit', 'unit_name']).find(
      ({ cells }) => textIn(cells.campaign) === campaign && textIn(cells.unit) === unit,
    );
    if (!member) return refused(badField('unit', 'unknown-unit'));
    const language = sheetLanguage(google);
    const cells: CellsOf<'activities'> = {
      campaign: exactCell(campaign),
      unit: exactCell(unit),
      unit_name: textCell(textIn(member.cells.unit_name)),
      kind: choiceCell(kindLabels, request.kind, language),
      date: request.date === null ? '' : dateOf(request.date),
      quantity: request.quantity ?? '',
      place: textCell(request.place),
      theme: request.theme ?? '',
      attendance: request.attendance ?? '',
      script: textCell(request.script),
      link: exactCell(request.link.trim()),
      note: textCell(request.note),
    };
    const rows = readSome(table.value, ['id', 'campaign', 'unit', 'unit_name', 'kind']);
    const known = rows.find((row) => textIn(row.cells.id) === id);
    const changes = openChangeSet(google, 'record-activity');
    if (known) changes.change(table.value, { row: known.row, cells: { id: exactCell(id) } as never }, cells);
    else {
      changes.insert(table.value, [{ ...cells, id: exactCell(id) }], {
        last: rows[rows.length - 1]?.row ?? 1,
      });
      surveyCarefully(google)((places) => restoreAllRowFormulas(google, tableTabs.activities, places));
    }
    changes.record({
      by: who.name,
      action: messages(language).sheet.actions.recordActivity,
      tab: tables.activities.tab[language],
      subject: textIn(member.cells.unit_name),
      new: kindLabels[request.kind][language],
    });
    return done({ id, lacks: lacksOf(request) });
  },
};
