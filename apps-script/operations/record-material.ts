import { messages } from '../../shared/locale/messages';
import { badField } from '../../shared/problem';
import { done, refused } from '../../shared/result';
import { tables } from '../../shared/tables/index';
import { openChangeSet } from '../changes/change-set';
import { sheetLanguage } from '../tabs/layout/survey';
import { exactCell, textCell, textIn } from '../tabs/rows/cells';
import { openTable } from '../tabs/rows/columns';
import { type CellsOf, readRows } from '../tabs/rows/rows';
import { dateOf } from '../tabs/rows/vietnam-time';
import { openCampaign } from './state/locks';
import type { PageOperation } from './state/operation';

/** Notes material that came for a campaign, or to whom it was handed on since: the same `id` is corrected. */
export const recordMaterial: PageOperation<'record-material'> = {
  writes: 'locked',
  run: (context, { id, campaign, name, source, receivedOn, link, handedOn, handedTo, note }) => {
    const { google, who } = context;
    const open = openCampaign(context, campaign);
    if (!open.ok) return open;
    if (receivedOn !== null && handedOn !== null && handedOn < receivedOn) {
      return refused(badField('handedOn', 'wrong-order'));
    }
    const table = openTable(google, 'materials');
    if (!table.ok) return table;
    const rows = readRows(table.value);
    const known = rows.find(({ cells }) => textIn(cells.id) === id);
    const cells: CellsOf<'materials'> = {
      campaign: exactCell(campaign),
      name: textCell(name),
      source: textCell(source),
      received_on: receivedOn === null ? '' : dateOf(receivedOn),
      link: exactCell(link.trim()),
      handed_on: handedOn === null ? '' : dateOf(handedOn),
      handed_to: textCell(handedTo),
      note: textCell(note),
    };
    const changes = openChangeSet(google, 'record-material');
    if (known) changes.change(table.value, known, cells);
    else {
      const record = { ...cells, id: exactCell(id) };
      changes.insert(table.value, [record], { last: rows[rows.length - 1]?.row ?? 1 });
    }
    const language = sheetLanguage(google);
    changes.record({
      by: who.name,
      action: messages(language).sheet.actions.recordMaterial,
      tab: tables.materials.tab[language],
      subject: name,
      new: handedTo,
    });
    return done({ id });
  },
};
