import { formatDate } from '../../shared/locale/format';
import { messages } from '../../shared/locale/messages';
import { badField } from '../../shared/problem';
import { done, refused } from '../../shared/result';
import { tables } from '../../shared/tables/index';
import { openChangeSet } from '../changes/change-set';
import { sheetLanguage } from '../tabs/layout/survey';
import { textCell, textIn } from '../tabs/rows/cells';
import type { CellsOf } from '../tabs/rows/rows';
import { dateOf, dayOf } from '../tabs/rows/vietnam-time';
import { openCampaign } from './state/locks';
import { findOneRow } from './state/one-row';
import type { PageOperation } from './state/operation';
import { renewReference } from './state/reference';

const columns = {
  title: 'title',
  number: 'document_number',
  issuedOn: 'document_date',
  from: 'period_from',
  to: 'period_to',
  deadline: 'deadline',
  lockOn: 'lock_on',
  signer: 'signer_name',
  note: 'note',
} as const;
type Field = keyof typeof columns;
const dates: readonly Field[] = ['issuedOn', 'from', 'to', 'deadline', 'lockOn'];

/** Corrects what a campaign's row says: a draft gets its number and date, the lock date is set. */
export const setCampaign: PageOperation<'set-campaign'> = {
  writes: 'locked',
  run: (context, { campaign, changes: asked }) => {
    const { google, who } = context;
    const open = openCampaign(context, campaign);
    if (!open.ok) return open;
    const found = findOneRow(context, 'campaigns', campaign, 'campaign');
    if (!found.ok) return found;
    const { table, row } = found.value;
    const day = (field: Field) =>
      field in asked ? ((asked[field] as string | null) ?? null) : dayOf(row.cells[columns[field]]);
    const [from, to, deadline, lockOn] = [day('from'), day('to'), day('deadline'), day('lockOn')];
    if (from !== null && to !== null && to < from) {
      return refused(badField('to', 'wrong-order'));
    }
    if (deadline !== null && lockOn !== null && lockOn < deadline) {
      return refused(badField('lockOn', 'wrong-order'));
    }
    const cells: CellsOf<'campaigns'> = {};
    for (const field of Object.keys(asked) as Field[]) {
      const value = asked[field];
      if (value === undefined) continue;
      cells[columns[field]] = dates.includes(field)
        ? value === null
          ? ''
          : dateOf(value)
        : textCell(value ?? '');
    }
    const changes = openChangeSet(google, 'set-campaign');
    changes.change(table, row, cells);
    const language = sheetLanguage(google);
    const fields = Object.keys(cells) as (keyof typeof cells)[];
    const label = (id: string) =>
      tables.campaigns.columns.find((column) => column.id === id)?.labels[language] ?? '';
    changes.record({
      by: who.name,
      action: messages(language).sheet.actions.setCampaign,
      tab: tables.campaigns.tab[language],
      subject: textIn(row.cells.title),
      column: fields.map(label).join('; '),
      new: Object.values(asked)
        .map((value) => formatDate(value ?? ''))
        .join('; '),
    });
    renewReference(google);
    return done({ campaign });
  },
};
