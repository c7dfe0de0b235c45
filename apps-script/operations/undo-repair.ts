import { messages } from '../../shared/locale/messages';
import { done } from '../../shared/result';
import { readParts } from '../changes/detail-parts';
import { type Effect, inverseOf, readDetail } from '../changes/effect';
import { readUndoes, recordHistory } from '../changes/history';
import { takeBackEffect } from '../checks/book/take-back-rows';
import { sheetLanguage } from '../tabs/layout/survey';
import { textIn } from '../tabs/rows/cells';
import { openTable, readColumn } from '../tabs/rows/columns';
import { readRow } from '../tabs/rows/rows';
import type { PageOperation } from './state/operation';
import { renewReference } from './state/reference';

/** Puts back what a repair changed, the last of it first; what was changed since is left, and counted. */
export const undoRepair: PageOperation<'undo-repair'> = {
  writes: 'locked',
  run: ({ google, who }, { lines }) => {
    const history = openTable(google, 'history');
    if (!history.ok) return history;
    const ids = readColumn(history.value, 'id').map(String);
    const details = readColumn(history.value, 'detail').map(textIn);
    const undoes = new Set(readColumn(history.value, 'undoes').map((cell) => readUndoes(textIn(cell)).line));
    let undone = 0;
    let left = 0;
    for (const line of [...lines].reverse()) {
      const row = ids.indexOf(line) + 1;
      const detail = row > 0 ? readDetail(details[row - 1] ?? '', () => readParts(google, line)) : null;
      // Twice would put back what has been put back already.
      if (detail?.op !== 'repair-book' || undoes.has(line)) {
        left += 1;
        continue;
      }
      const inverse: Effect[] = [];
      const leftBefore = left;
      for (const effect of [...detail.effects].reverse()) {
        if (takeBackEffect(google, effect)) {
          undone += 1;
          inverse.push(...inverseOf(effect));
        } else left += 1;
      }
      const { cells } = readRow(history.value, row);
      recordHistory(google, {
        by: who.email || who.name,
        action: messages(sheetLanguage(google)).sheet.actions.undoRepair,
        subject: textIn(cells.subject),
        detail: { v: 1, op: 'undo-repair', undoes: line, effects: inverse },
        partly: left > leftBefore,
      });
    }
    renewReference(google);
    return done({ undone, left });
  },
};
