import { receiptChannels } from '../../shared/report/channel';
import { reportSources } from '../../shared/report/source';
import { done } from '../../shared/result';
import { choiceIn, listIn, numberIn, textIn } from '../tabs/rows/cells';
import { openTable } from '../tabs/rows/columns';
import { readRowsBetween, readSome } from '../tabs/rows/rows';
import { dayOf, momentOf } from '../tabs/rows/vietnam-time';
import type { PageOperation } from './state/operation';
import { contentInVersion } from './state/report-cells';

/** Every version of one report, oldest first; one that a cut-off run wrote twice is one. */
export const readVersions: PageOperation<'read-versions'> = {
  writes: 'no',
  run: ({ google }, { campaign, unit }) => {
    const table = openTable(google, 'versions');
    if (!table.ok) return table;
    const places = readSome(table.value, ['id', 'campaign', 'unit'])
      .filter(({ cells }) => textIn(cells.campaign) === campaign && textIn(cells.unit) === unit)
      .map(({ row }) => row);
    if (places.length === 0) return done({ versions: [] });
    const rows = readRowsBetween(table.value, Math.min(...places), Math.max(...places)).filter(
      ({ cells }) => textIn(cells.campaign) === campaign && textIn(cells.unit) === unit,
    );
    const byId = new Map(rows.map(({ cells }) => [textIn(cells.id), cells]));
    return done({
      versions: [...byId.values()]
        .map((cells) => ({
          version: numberIn(cells.version) ?? 0,
          round: numberIn(cells.round) ?? 0,
          source: choiceIn(reportSources, cells.source),
          receivedOn: dayOf(cells.received_on),
          channel: choiceIn(receiptChannels, cells.channel) ?? '',
          link: textIn(cells.link),
          document: { number: textIn(cells.document_number), date: dayOf(cells.document_date) },
          content: contentInVersion(cells),
          confirmed: listIn(cells.confirmed),
          by: textIn(cells.taken_by),
          at: momentOf(cells.taken_at) || null,
        }))
        .sort((a, b) => a.version - b.version),
    });
  },
};
