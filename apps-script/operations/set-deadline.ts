import { formatDate } from '../../shared/locale/format';
import { messages } from '../../shared/locale/messages';
import { done, refused } from '../../shared/result';
import { tables } from '../../shared/tables/index';
import { openChangeSet } from '../changes/change-set';
import { sheetLanguage } from '../tabs/layout/survey';
import { textIn } from '../tabs/rows/cells';
import { openTable } from '../tabs/rows/columns';
import { PeopleMoved } from '../tabs/rows/people-moved';
import { findOnly, readRow } from '../tabs/rows/rows';
import { dateOf, dayOf } from '../tabs/rows/vietnam-time';
import type { PageOperation } from './state/operation';

/** Sets or takes away a campaign's deadline; the due states follow by formula. */
export const setDeadline: PageOperation<'set-deadline'> = {
  writes: 'locked',
  run: ({ google, who }, { campaign, deadline }) => {
    const table = openTable(google, 'campaigns');
    if (!table.ok) return table;
    const row = campaign === '' ? done(0) : findOnly(table.value, campaign);
    if (!row.ok) return row;
    if (row.value === 0) return refused({ kind: 'not-found', what: 'campaign' });
    const before = readRow(table.value, row.value);
    const { cells } = before;
    if (textIn(cells.id) !== campaign) throw new PeopleMoved(`row ${campaign}`);
    const changes = openChangeSet(google, 'set-deadline');
    changes.change(table.value, before, { deadline: deadline === null ? '' : dateOf(deadline) });
    const language = sheetLanguage(google);
    changes.record({
      by: who.name,
      action: messages(language).sheet.actions.setDeadline,
      tab: tables.campaigns.tab[language],
      subject: textIn(cells.title),
      old: formatDate(dayOf(cells.deadline) ?? ''),
      new: formatDate(deadline ?? ''),
    });
    return done({ campaign, deadline });
  },
};
