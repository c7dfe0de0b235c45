import { messages } from '../../shared/locale/messages';
import { badField } from '../../shared/problem';
import { isReported } from '../../shared/report/counting';
import { reportStatuses } from '../../shared/report/status';
import { done, refused } from '../../shared/result';
import { tables } from '../../shared/tables/index';
import { openChangeSet } from '../changes/change-set';
import { sheetLanguage } from '../tabs/layout/survey';
import { choiceIn, numberIn, textIn } from '../tabs/rows/cells';
import { openTable } from '../tabs/rows/columns';
import { readRows } from '../tabs/rows/rows';
import { coverageRowsOf } from './state/coverage-rows';
import { addMembers, layOutMembers } from './state/members';
import type { PageOperation } from './state/operation';
import { readReference, renewReference } from './state/reference';
import { unitRegister } from './state/unit-register';

/** Says who has to report, as long as the campaign is a draft; a unit that has reported already stays. */
export const setMembers: PageOperation<'set-members'> = {
  writes: 'locked',
  run: ({ google, who }, { campaign, units: wanted }) => {
    const known = readReference(google)?.campaigns.find((one) => one.id === campaign);
    if (!known) return refused({ kind: 'not-found', what: 'campaign' });
    if (known.stage !== 'du_thao') return refused(badField('units', 'frozen'));
    const reports = openTable(google, 'reports');
    if (!reports.ok) return reports;
    const coverage = openTable(google, 'coverage');
    if (!coverage.ok) return coverage;
    const units = openTable(google, 'units');
    if (!units.ok) return units;
    const rows = readRows(reports.value).filter(({ cells }) => textIn(cells.campaign) === campaign);
    const members = new Set(rows.map(({ cells }) => textIn(cells.unit)));
    const register = unitRegister(readRows(units.value));
    const fresh = register.filter((unit) => wanted.includes(unit.id) && !members.has(unit.id));
    const leaving = rows.filter(
      ({ cells }) =>
        !wanted.includes(textIn(cells.unit)) && !isReported(choiceIn(reportStatuses, cells.status)),
    );
    const language = sheetLanguage(google);
    const changes = openChangeSet(google, 'set-members');
    for (const row of leaving) {
      changes.remove(reports.value, row);
      for (const one of coverageRowsOf(coverage.value, campaign, textIn(row.cells.unit))) {
        changes.remove(coverage.value, one);
      }
    }
    const orders = rows.map(({ cells }) => numberIn(cells.order) ?? 0);
    const added = addMembers(google, changes, campaign, fresh, Math.max(0, ...orders) + 1, language);
    if (!added.ok) return added;
    const names = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name).join('; ');
    const gone = leaving.map(({ cells }) => ({ name: textIn(cells.unit_name) }));
    if (fresh.length + gone.length > 0) {
      changes.record({
        by: who.name,
        action: messages(language).sheet.actions.setMembers,
        tab: tables.reports.tab[language],
        old: names(gone),
        new: names(fresh),
      });
      renewReference(google);
      layOutMembers(google, campaign);
    }
    return done({ added: fresh.map(({ name }) => name), removed: gone.map(({ name }) => name) });
  },
};
