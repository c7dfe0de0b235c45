import { messages } from '../../shared/locale/messages';
import { pinPositions } from '../../shared/publication/genre';
import { done, refused } from '../../shared/result';
import { tables } from '../../shared/tables/index';
import { openChangeSet } from '../changes/change-set';
import { textIn } from '../tabs/rows/cells';
import { type OpenTable, openTable, readColumn } from '../tabs/rows/columns';
import { PeopleMoved } from '../tabs/rows/people-moved';
import { findRow, lastFilled, readRow } from '../tabs/rows/rows';
import { momentOf } from '../tabs/rows/vietnam-time';
import type { ClientOperation } from './state/operation';
import { addOutcomes, openOutcomes } from './state/outcomes';
import { pinCells } from './state/pin-rows';
import { readReference } from './state/reference';

/** The row where an article stands pinned at a position and was not taken down; 0 where it does not. */
const findOpenPin = (table: OpenTable<'pins'>, article: string, position: string): number => {
  const [articles, positions, ended] = [
    readColumn(table, 'article'),
    readColumn(table, 'position'),
    readColumn(table, 'unpinned_at'),
  ];
  return articles.findIndex((id, at) => id === article && positions[at] === position && ended[at] === '') + 1;
};

/** Notes that an article is pinned on its portal; a repeated request, or the same place twice, pins once. */
export const pin: ClientOperation<'pin'> = {
  writes: 'locked',
  run: ({ google, who, now }, { pinId, article, pin: draft }) => {
    const reference = readReference(google);
    if (reference === null) return refused({ kind: 'not-set-up' });
    const ledger = openTable(google, 'publications');
    if (!ledger.ok) return ledger;
    const table = openTable(google, 'pins');
    if (!table.ok) return table;
    const outcomesSheet = openOutcomes(google);
    if (!outcomesSheet.ok) return outcomesSheet;
    const rowAt = momentOf(now);
    const ids = readColumn(table.value, 'id');
    const known = ids.map(String).indexOf(pinId) + 1;
    if (known > 0) return done({ pinId, article, row: known, rowAt });

    const same = findOpenPin(table.value, article, pinPositions[draft.position][reference.language]);
    if (same > 0) return done({ pinId: String(ids[same - 1]), article, row: same, rowAt });

    const at = findRow(ledger.value, 'id', article);
    if (at === 0) return refused({ kind: 'not-found', what: 'article' });
    const { cells } = readRow(ledger.value, at);
    if (textIn(cells.id) !== article) throw new PeopleMoved(`row ${article}`);
    const [title, url, campaign] = [textIn(cells.title), textIn(cells.url), textIn(cells.campaign)];
    const changes = openChangeSet(google, 'pin');
    changes.insert(
      table.value,
      [pinCells(pinId, { uuid: article, campaign, title, url }, draft, who.name, now, reference.language)],
      { last: lastFilled(ids), maxRows: ids.length },
    );
    addOutcomes(outcomesSheet.value, [{ uuid: article, kind: 'pinned', key: textIn(cells.key) }], now);
    changes.record({
      by: who.name,
      action: messages(reference.language).sheet.actions.pin,
      tab: tables.pins.tab[reference.language],
      subject: title,
      new: pinPositions[draft.position][reference.language],
    });
    return done({ pinId, article, row: findRow(table.value, 'id', pinId), rowAt });
  },
};
