import { formatDate } from '../../shared/locale/format';
import { messages } from '../../shared/locale/messages';
import { done } from '../../shared/result';
import { tables } from '../../shared/tables/index';
import { openChangeSet } from '../changes/change-set';
import { sheetLanguage } from '../tabs/layout/survey';
import { textIn } from '../tabs/rows/cells';
import { dateOf, dayOf } from '../tabs/rows/vietnam-time';
import { openCampaign } from './state/locks';
import { findOneRow } from './state/one-row';
import type { PageOperation } from './state/operation';

/** Sets or takes away a campaign's deadline; the due states follow by formula. */
export const setDeadline: PageOperation<'set-deadline'> = {
  writes: 'locked',
  run: (context, { campaign, deadline }) => {
    const { google, who } = context;
    const open = openCampaign(context, campaign);
    if (!open.ok) return open;
    const found = findOneRow(context, 'campaigns', campaign, 'campaign');
    if (!found.ok) return found;
    const { table, row } = found.value;
    const changes = openChangeSet(google, 'set-deadline');
    changes.change(table, row, { deadline: deadline === null ? '' : dateOf(deadline) });
    const language = sheetLanguage(google);
    changes.record({
      by: who.name,
      action: messages(language).sheet.actions.setDeadline,
      tab: tables.campaigns.tab[language],
      subject: textIn(row.cells.title),
      old: formatDate(dayOf(row.cells.deadline) ?? ''),
      new: formatDate(deadline ?? ''),
    });
    return done({ campaign, deadline });
  },
};
