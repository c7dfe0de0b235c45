import { messages } from '../../shared/locale/messages';
import type { DutyMove } from '../../shared/protocol';
import { isReported } from '../../shared/report/counting';
import { reportStatuses } from '../../shared/report/status';
import { done } from '../../shared/result';
import { tables } from '../../shared/tables/index';
import { isValidOn, successorOn } from '../../shared/unit/versions';
import { openChangeSet } from '../changes/change-set';
import { sheetLanguage } from '../tabs/layout/survey';
import { choiceCell, choiceIn, exactCell, numberIn, textCell, textIn } from '../tabs/rows/cells';
import { openTable } from '../tabs/rows/columns';
import { type CellsOf, readRows } from '../tabs/rows/rows';
import { openCampaign } from './state/locks';
import { addMembers, layOutMembers } from './state/members';
import type { PageOperation } from './state/operation';
import { unitRegister } from './state/unit-register';

/**
 * Moves the duty to report of units that have ended to those that took their place. Who has reported already keeps
 * row, status and figures where they arose; who has not is no longer expected, and its successor is.
 */
export const moveDuty: PageOperation<'move-duty'> = {
  writes: 'locked',
  run: (context, { campaign, on, units: chosen }) => {
    const { google, who } = context;
    const open = openCampaign(context, campaign);
    if (!open.ok) return open;
    const reports = openTable(google, 'reports');
    if (!reports.ok) return reports;
    const units = openTable(google, 'units');
    if (!units.ok) return units;
    const register = unitRegister(readRows(units.value));
    const rows = readRows(reports.value).filter(({ cells }) => textIn(cells.campaign) === campaign);
    const statusOf = (row: (typeof rows)[number]) => choiceIn(reportStatuses, row.cells.status);
    const moves = rows.flatMap((row): (DutyMove & { readonly at: typeof row })[] => {
      const unit = register.find((one) => one.id === textIn(row.cells.unit));
      if (!unit || isValidOn(unit, on) || statusOf(row) === 'mien' || textIn(row.cells.duty) !== '')
        return [];
      const to = successorOn(unit, register, on);
      if (!to) return [];
      const reported = isReported(statusOf(row));
      const name = textIn(row.cells.unit_name);
      return [{ unit: unit.id, name, to: to.id, toName: to.name, reported, at: row }];
    });
    const told = (list: typeof moves): DutyMove[] => list.map(({ at: _row, ...move }) => move);
    if (chosen === null) return done({ moves: told(moves), added: [], written: false });

    const taken = moves.filter(({ unit }) => chosen.includes(unit));
    const language = sheetLanguage(google);
    const say = messages(language).sheet;
    const changes = openChangeSet(google, 'move-duty');
    const present = new Set(rows.map(({ cells }) => textIn(cells.unit)));
    // A successor all of whose parts have reported owes nothing more.
    const owed = new Set(taken.filter(({ reported }) => !reported).map(({ to }) => to));
    const fresh = register.filter(({ id }) => owed.has(id) && !present.has(id));
    const orders = rows.map(({ cells }) => numberIn(cells.order) ?? 0);
    const added = addMembers(google, changes, campaign, fresh, Math.max(0, ...orders) + 1, language);
    if (!added.ok) return added;
    for (const { at, to, toName, reported } of taken) {
      const cells: CellsOf<'reports'> = { duty: exactCell(to) };
      if (!reported) {
        cells.status = choiceCell(reportStatuses, 'mien', language);
        cells.note = textCell(
          [textIn(at.cells.note), say.movedTo(toName)].filter((one) => one !== '').join('; '),
        );
      }
      changes.change(reports.value, at, cells);
    }
    if (taken.length > 0) {
      changes.record({
        by: who.name,
        action: say.actions.moveDuty,
        tab: tables.reports.tab[language],
        old: taken.map(({ name }) => name).join('; '),
        new: [...new Set(taken.map(({ toName }) => toName))].join('; '),
      });
      layOutMembers(google, campaign);
    }
    return done({ moves: told(taken), added: fresh.map(({ name }) => name), written: taken.length > 0 });
  },
};
