import { messages } from '../../shared/locale/messages';
import { done, refused } from '../../shared/result';
import { type ColumnId, tables } from '../../shared/tables/index';
import { openChangeSet } from '../changes/change-set';
import { textIn } from '../tabs/rows/cells';
import { openTable } from '../tabs/rows/columns';
import { dayOf, momentOf } from '../tabs/rows/vietnam-time';
import { changedCells } from './state/article-cells';
import { ownRow } from './state/ledger';
import type { ClientOperation } from './state/operation';
import { addOutcomes, openOutcomes, readFates } from './state/outcomes';
import { readReference } from './state/reference';

const shown = (cell: unknown): string => dayOf(cell) ?? String(cell ?? '').replace(/^'/, '');

/** Corrects an entry: only the cells that change are written, and the row is looked for again afterwards. */
export const update: ClientOperation<'update'> = {
  writes: 'locked',
  run: ({ google, who, now }, { uuid, changes }) => {
    const reference = readReference(google);
    if (reference === null) return refused({ kind: 'not-set-up' });
    const opened = openTable(google, 'publications');
    if (!opened.ok) return opened;
    const outcomesSheet = openOutcomes(google);
    if (!outcomesSheet.ok) return outcomesSheet;
    const ledger = opened.value;
    const fate = readFates(outcomesSheet.value, new Set([uuid])).get(uuid);
    if (fate?.kind === 'undone') return refused({ kind: 'undone', at: fate.at });
    const theme = changes.theme;
    const row = ownRow(ledger, who, uuid);
    if (!row.ok) return row;
    const campaign = reference.campaigns.find((one) => one.id === textIn(row.value.cells.campaign));
    if (theme !== undefined && theme !== 0 && !campaign?.themes.includes(theme)) {
      return refused({ kind: 'bad-data', field: 'theme', reason: 'unknown-theme' });
    }
    const cells = changedCells(changes, now, reference.language);
    const set = openChangeSet(google, 'update');
    const after = set.change(ledger, row.value, cells);
    if (after === 0) return refused({ kind: 'not-found', what: 'article' });

    const changed = Object.keys(cells) as ColumnId<'publications'>[];
    const label = (id: ColumnId<'publications'>) =>
      tables.publications.columns.find((column) => column.id === id)?.labels[reference.language] ?? id;
    addOutcomes(outcomesSheet.value, [{ uuid, kind: 'updated', key: textIn(row.value.cells.key) }], now);
    set.record({
      by: who.name,
      action: messages(reference.language).sheet.actions.update,
      tab: tables.publications.tab[reference.language],
      subject: textIn(row.value.cells.title),
      column: changed.map(label).join('; '),
      old: changed.map((id) => shown(row.value.cells[id])).join('; '),
      new: changed.map((id) => shown(cells[id])).join('; '),
    });
    return done({ uuid, row: after, rowAt: momentOf(now) });
  },
};
