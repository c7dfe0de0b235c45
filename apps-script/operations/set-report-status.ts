import { messages } from '../../shared/locale/messages';
import { badField } from '../../shared/problem';
import { writeReasons } from '../../shared/report/reason-cell';
import { type Reason, revisionReasons } from '../../shared/report/reasons';
import { reportStatuses } from '../../shared/report/status';
import { done, refused } from '../../shared/result';
import { tables } from '../../shared/tables/index';
import { openChangeSet } from '../changes/change-set';
import { sheetLanguage } from '../tabs/layout/survey';
import { choiceCell, choiceIn, exactCell, numberIn, textIn } from '../tabs/rows/cells';
import type { CellsOf } from '../tabs/rows/rows';
import { openFigures } from './state/locks';
import { findOneRow } from './state/one-row';
import type { PageOperation } from './state/operation';

/**
 * The officer's word on a report. *Yêu cầu bổ sung* begins a round and says why, field by field; the reasons stay in
 * the row until the report is accepted, so that the next version can be held against them.
 */
export const setReportStatus: PageOperation<'set-report-status'> = {
  writes: 'locked',
  run: (context, { campaign, unit, seen, status, reasons }) => {
    const { google, who } = context;
    const open = openFigures(context, campaign);
    if (!open.ok) return open;
    if (status === 'yeu_cau_bs' && reasons.length === 0) {
      return refused(badField('reasons', 'no-reasons'));
    }
    if (reasons.some(({ reason }) => !Object.keys(revisionReasons).includes(reason))) {
      return refused(badField('reasons', 'not-a-choice'));
    }
    const found = findOneRow(context, 'reports', `${campaign}|${unit}`, 'unit');
    if (!found.ok) return found;
    const { table, row } = found.value;
    const version = numberIn(row.cells.version) ?? 0;
    const name = textIn(row.cells.unit_name);
    if (seen !== null && seen !== version) return refused({ kind: 'report-changed', unit: name, version });
    const language = sheetLanguage(google);
    const isReturn = status === 'yeu_cau_bs';
    const round = (numberIn(row.cells.round) ?? 0) + (isReturn ? 1 : 0);
    const said = writeReasons(reasons as Reason[], language);
    const cells: CellsOf<'reports'> = { status: choiceCell(reportStatuses, status, language) };
    if (isReturn) Object.assign(cells, { round, reasons: exactCell(said) });
    else if (status === 'dat' || status === 'khong_ps') cells.reasons = '';
    const changes = openChangeSet(google, 'set-report-status');
    changes.change(table, row, cells);
    const before = choiceIn(reportStatuses, row.cells.status);
    changes.record({
      by: who.name,
      action: messages(language).sheet.actions.setReportStatus,
      tab: tables.reports.tab[language],
      subject: name,
      old: before === null ? textIn(row.cells.status) : reportStatuses[before][language],
      new: [reportStatuses[status][language], said].filter((one) => one !== '').join(': '),
    });
    return done({ unit, status, round });
  },
};
