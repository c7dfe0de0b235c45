import { formatDate } from '../../shared/locale/format';
import { messages } from '../../shared/locale/messages';
import { badField } from '../../shared/problem';
import { done, refused } from '../../shared/result';
import { tables } from '../../shared/tables/index';
import { openChangeSet } from '../changes/change-set';
import { sheetLanguage } from '../tabs/layout/survey';
import { textCell, textIn } from '../tabs/rows/cells';
import { dateOf, dayOf } from '../tabs/rows/vietnam-time';
import { openCampaign } from './state/locks';
import { findOneRow } from './state/one-row';
import type { PageOperation } from './state/operation';

/** Gives one unit a deadline of its own, with why and by whom; null takes it away. */
export const extendDeadline: PageOperation<'extend-deadline'> = {
  writes: 'locked',
  run: (context, { campaign, unit, to, reason, grantedBy }) => {
    const { google, who } = context;
    if (to !== null && (reason.trim() === '' || grantedBy.trim() === '')) {
      return refused(badField('reasons', 'missing'));
    }
    const open = openCampaign(context, campaign);
    if (!open.ok) return open;
    const found = findOneRow(context, 'reports', `${campaign}|${unit}`, 'unit');
    if (!found.ok) return found;
    const { table, row } = found.value;
    const language = sheetLanguage(google);
    const say = messages(language).sheet;
    const changes = openChangeSet(google, 'extend-deadline');
    changes.change(table, row, {
      extended_to: to === null ? '' : dateOf(to),
      extension: to === null ? '' : textCell(`${reason}; ${say.grantedBy(grantedBy)}`),
    });
    changes.record({
      by: who.name,
      action: say.actions.extendDeadline,
      tab: tables.reports.tab[language],
      subject: textIn(row.cells.unit_name),
      old: formatDate(dayOf(row.cells.extended_to) ?? ''),
      new: to === null ? '' : `${formatDate(to)}; ${reason}; ${say.grantedBy(grantedBy)}`,
    });
    return done({ unit, to });
  },
};
