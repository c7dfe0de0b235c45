import { badField } from '../../shared/problem';
import { done, refused } from '../../shared/result';
import { type ColumnId, tables } from '../../shared/tables/index';
import { openChangeSet } from '../changes/change-set';
import { cellsOf, imageOf, type RowImage, sameValue } from '../changes/image';
import { textIn } from '../tabs/rows/cells';
import { dayOf, momentOf } from '../tabs/rows/vietnam-time';
import { changedCells } from './state/article-cells';
import { fieldsOf, findConflict, saysSame } from './state/article-fields';
import { openDesk } from './state/desk';
import { ownRow } from './state/ledger';
import type { ClientOperation } from './state/operation';
import { addOutcomes, readFates } from './state/outcomes';

const shown = (cell: unknown): string => dayOf(cell) ?? String(cell ?? '').replace(/^'/, '');

/**
 * Corrects an entry: only the cells that change are written, and the row is looked for again afterwards. What people
 * wrote since it was `seen` is told and left. Pins of an article that was taken down stand until somebody ends them.
 */
export const update: ClientOperation<'update'> = {
  writes: 'locked',
  run: ({ google, who, now }, { uuid, changes, seen }) => {
    const desk = openDesk(google);
    if (!desk.ok) return desk;
    const { reference, language, say, ledger, outcomes } = desk.value;
    const fate = readFates(outcomes, new Set([uuid])).get(uuid);
    if (fate?.kind === 'undone') return refused({ kind: 'undone', at: fate.at });
    const theme = changes.theme;
    const row = ownRow(ledger, who, uuid);
    if (!row.ok) return row;
    const campaign = reference.campaigns.find((one) => one.id === textIn(row.value.cells.campaign));
    if (theme !== undefined && theme !== 0 && !campaign?.themes.includes(theme)) {
      return refused(badField('theme', 'unknown-theme'));
    }
    const cells = changedCells(changes, now, language);
    const before = row.value.cells;
    const read = imageOf('publications', before);
    const set = openChangeSet(google, 'update');
    if (seen) {
      const [wanted, said] = [imageOf('publications', cells), fieldsOf(before)];
      const conflict = findConflict(
        changes,
        read,
        language,
        (column, field) => sameValue(read[column], wanted[column]) || saysSame(field, said, seen),
      );
      if (conflict) return refused(conflict);
    }
    const after = set.change(ledger, row.value, cells);
    if (after === 0) return refused({ kind: 'not-found', what: 'article' });
    const [effect] = set.effects;
    if (seen && effect?.kind === 'changed') {
      // Somebody may have typed there between our reading and our writing: the write tells what it met.
      const met: RowImage<'publications'> = effect.before;
      const conflict = findConflict(
        changes,
        met,
        language,
        (column) => !(column in met) || sameValue(met[column], read[column]),
      );
      if (conflict) {
        set.change(ledger, { row: after, cells: { ...before, ...cells } }, cellsOf(met));
        set.confirm();
        set.toldElsewhere();
        return refused(conflict);
      }
    }
    const changed = Object.keys(cells) as ColumnId<'publications'>[];
    const label = (id: ColumnId<'publications'>) =>
      tables.publications.columns.find((column) => column.id === id)?.labels[language] ?? id;
    addOutcomes(outcomes, [{ uuid, kind: 'updated', key: textIn(before.key) }], now);
    set.record({
      by: who.name,
      action: say.actions.update,
      tab: tables.publications.tab[language],
      subject: textIn(before.title),
      column: changed.map(label).join('; '),
      old: changed.map((id) => shown(before[id])).join('; '),
      new: changed.map((id) => shown(cells[id])).join('; '),
    });
    return done({ uuid, row: after, rowAt: momentOf(now) });
  },
};
