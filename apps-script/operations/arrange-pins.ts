import { formatDate } from '../../shared/locale/format';
import { messages } from '../../shared/locale/messages';
import { badField } from '../../shared/problem';
import { done, refused } from '../../shared/result';
import { tables } from '../../shared/tables/index';
import { openChangeSet } from '../changes/change-set';
import { numberIn, textIn } from '../tabs/rows/cells';
import { findDoubled, readTable } from '../tabs/rows/rows';
import { dateOf, dayOf, momentOf } from '../tabs/rows/vietnam-time';
import type { ClientOperation } from './state/operation';
import { addOutcomes, openOutcomes } from './state/outcomes';
import { readReference } from './state/reference';

/**
 * Writes the order and the last day of pins that stand, where they differ: what people typed into other cells of
 * these columns is none of our business.
 */
export const arrangePins: ClientOperation<'arrange-pins'> = {
  writes: 'locked',
  run: ({ google, who, now }, { pins }) => {
    const reference = readReference(google);
    if (reference === null) return refused({ kind: 'not-set-up' });
    const read = readTable(google, 'pins');
    if (!read.ok) return read;
    const outcomes = openOutcomes(google);
    if (!outcomes.ok) return outcomes;
    const { table, rows } = read.value;
    const wanted = new Map(pins.map((pin) => [pin.pinId, pin]));
    const doubled = findDoubled(table, rows, wanted.keys());
    if (doubled) return refused(doubled);
    const standing = rows.flatMap(({ row, cells }) => {
      const id = textIn(cells.id);
      const pin = cells.unpinned_at === '' ? wanted.get(id) : undefined;
      const was = { order: numberIn(cells.order), to: dayOf(cells.to) };
      return pin ? [{ id, row, cells, pin, was }] : [];
    });
    const isEarly = ({ cells, pin: { to }, was }: (typeof standing)[0]) =>
      to !== null && to !== was.to && to < (dayOf(cells.from) ?? '');
    if (standing.some(isEarly)) {
      return refused(badField('to', 'invalid'));
    }
    const changes = openChangeSet(google, 'arrange-pins');
    const [changed, gone] = [new Set<string>(), new Set<string>()];
    for (const column of ['order', 'to'] as const) {
      const moved = standing.filter(({ pin, was }) => pin[column] !== was[column]);
      const cellsOf = ({ pin }: (typeof moved)[0]) => {
        const value = pin[column];
        return { [column]: typeof value === 'string' ? dateOf(value) : (value ?? '') };
      };
      const met = changes.changeAll(
        table,
        moved.map((one) => ({ id: one.id, row: one.row, cells: cellsOf(one) })),
      );
      for (const { id } of moved) (met.has(id) ? changed : gone).add(id);
    }
    const told = standing.filter(({ id }) => changed.has(id));
    if (told.length > 0) {
      const articles = [...new Set(told.map(({ cells }) => textIn(cells.article)))];
      addOutcomes(
        outcomes.value,
        articles.map((uuid) => ({ uuid, kind: 'pinned', key: '' })),
        now,
      );
      const { language } = reference;
      const say = messages(language).sheet;
      const list = (which: 'was' | 'pin') =>
        told
          .map(({ cells, [which]: { order, to } }) =>
            [textIn(cells.title), order ?? '–', to === null ? '–' : formatDate(to)].join(', '),
          )
          .join('; ');
      changes.record({
        by: who.name,
        action: say.actions.arrangePins,
        tab: tables.pins.tab[language],
        subject: articles.length === 1 ? textIn(told[0]?.cells.title) : say.articles(articles.length),
        old: list('was'),
        new: list('pin'),
      });
    }
    const arranged = standing.flatMap(({ id }) => (gone.has(id) ? [] : [id]));
    return done({ arranged, at: momentOf(now) });
  },
};
