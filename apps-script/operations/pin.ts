import { pinPositions } from '../../shared/publication/genre';
import { done } from '../../shared/result';
import { tables } from '../../shared/tables/index';
import { openChangeSet } from '../changes/change-set';
import { textIn } from '../tabs/rows/cells';
import { type OpenTable, readColumn } from '../tabs/rows/columns';
import { findRow, lastFilled } from '../tabs/rows/rows';
import { momentOf } from '../tabs/rows/vietnam-time';
import { openPinDesk } from './state/desk';
import { anyRow } from './state/ledger';
import type { ClientOperation } from './state/operation';
import { addOutcomes } from './state/outcomes';
import { pinCells } from './state/pin-rows';

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
    const desk = openPinDesk(google);
    if (!desk.ok) return desk;
    const { language, say, ledger, pins, outcomes } = desk.value;
    const rowAt = momentOf(now);
    const ids = readColumn(pins, 'id');
    const known = ids.map(String).indexOf(pinId) + 1;
    if (known > 0) return done({ pinId, article, row: known, rowAt });

    const same = findOpenPin(pins, article, pinPositions[draft.position][language]);
    if (same > 0) return done({ pinId: String(ids[same - 1]), article, row: same, rowAt });

    const found = anyRow(ledger, article);
    if (!found.ok) return found;
    const { cells } = found.value;
    const [title, url, campaign] = [textIn(cells.title), textIn(cells.url), textIn(cells.campaign)];
    const changes = openChangeSet(google, 'pin');
    changes.insert(
      pins,
      [pinCells(pinId, { uuid: article, campaign, title, url }, draft, who.name, now, language)],
      { last: lastFilled(ids), maxRows: ids.length },
    );
    addOutcomes(outcomes, [{ uuid: article, kind: 'pinned', key: textIn(cells.key) }], now);
    changes.record({
      by: who.name,
      action: say.actions.pin,
      tab: tables.pins.tab[language],
      subject: title,
      new: pinPositions[draft.position][language],
    });
    return done({ pinId, article, row: findRow(pins, 'id', pinId), rowAt });
  },
};
