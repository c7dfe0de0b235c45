import { formatMonth } from '../../shared/locale/format';
import { messages } from '../../shared/locale/messages';
import { done, refused } from '../../shared/result';
import { tables } from '../../shared/tables/index';
import { openChangeSet } from '../changes/change-set';
import { textIn } from '../tabs/rows/cells';
import { openTable } from '../tabs/rows/columns';
import { findDoubled, readTable } from '../tabs/rows/rows';
import type { PageOperation } from './state/operation';
import { readReference } from './state/reference';
import { articlesOf, followRow, royaltyRow } from './state/royalty-rows';

/**
 * Brings *Bảng kê* of a month up to date from *Tin bài*: articles that it lacks get a row, cells that still say what was
 * written there follow the log. What people filled in, changed or emptied stays, and so do rows whose article is gone.
 */
export const fillRoyalties: PageOperation<'fill-royalties'> = {
  writes: 'locked',
  run: ({ google, who }, { month }) => {
    const reference = readReference(google);
    if (reference === null) return refused({ kind: 'not-set-up' });
    const { language } = reference;
    const ledger = openTable(google, 'publications');
    if (!ledger.ok) return ledger;
    const read = readTable(google, 'royalties');
    if (!read.ok) return read;
    const { table, rows } = read.value;
    const articles = articlesOf(ledger.value, month);
    const doubled = findDoubled(table, rows, articles.keys());
    if (doubled) return refused(doubled);

    const known = rows.flatMap((row) => {
      const facts = articles.get(textIn(row.cells.id));
      return facts ? [followRow(row, facts)] : [];
    });
    const has = new Set(known.map(({ id }) => id));
    const fresh = [...articles].filter(([id]) => !has.has(id)).map(([id, facts]) => royaltyRow(id, facts));
    const changes = openChangeSet(google, 'fill-royalties');
    const changed = new Set<string>();
    for (const { id: column } of tables.royalties.columns) {
      const cells = known.flatMap(({ id, row, cells: { [column]: cell } }) =>
        cell === undefined ? [] : [{ id, row, cells: { [column]: cell } }],
      );
      if (cells.length > 0) for (const id of changes.changeAll(table, cells).keys()) changed.add(id);
    }
    if (fresh.length > 0) changes.insert(table, fresh, { last: rows[rows.length - 1]?.row ?? 1 });
    if (changes.effects.length > 0) {
      const say = messages(language).sheet;
      changes.record({
        by: who.name,
        action: say.actions.fillRoyalties,
        tab: tables.royalties.tab[language],
        subject: formatMonth(month),
        new: say.articles(fresh.length + changed.size),
      });
    }
    return done({
      all: articles.size,
      added: fresh.length,
      changed: changed.size,
      typed: known.filter(({ isTyped }) => isTyped).length,
      gone: rows.flatMap(({ row, cells }) =>
        textIn(cells.month) === formatMonth(month) && !articles.has(textIn(cells.id)) ? [row] : [],
      ),
      gid: table.sheet.getSheetId(),
    });
  },
};
