import { messages } from '../../../shared/locale/messages';
import { tables } from '../../../shared/tables/index';
import type { Google } from '../../google/google';
import { sheetLanguage } from '../../tabs/layout/survey';
import type { Effect } from '../effect';
import { recordHistory } from '../history';
import type { RowImage } from '../image';
import { columnLabel, shownValue, subjectOf } from '../take-back/told';
import type { Difference } from './differences';

/** More than these are told in one line, which keeps every old value all the same. */
const mostLines = 12;

export const handEdit = 'hand-edit';

const effectOf = (one: Difference): Effect => {
  const { table, id } = one;
  if (one.kind === 'added') return { kind: 'added', table, id, after: one.row as RowImage };
  if (one.kind === 'removed') return { kind: 'removed', table, id, before: one.row as RowImage };
  return { kind: 'changed', table, id, before: one.before as RowImage, after: one.after as RowImage };
};

/** Changes of single cells, so that each can be told and taken back by itself. */
const byCell = (one: Difference): Difference[] =>
  one.kind !== 'changed'
    ? [one]
    : Object.keys(one.before).map((column) => ({
        ...one,
        before: { [column]: one.before[column] },
        after: { [column]: one.after[column] },
      }));

/** Writes what was changed by hand to *Nhật ký*: each cell and row by itself, or many of a table in one line. */
export const tellByHand = (google: Google, differences: readonly Difference[], by: string): void => {
  const language = sheetLanguage(google);
  const say = messages(language).sheet;
  const actions = {
    changed: say.actions.handEdit,
    added: say.actions.handAdd,
    removed: say.actions.handRemove,
  };
  const groups = new Map<string, Difference[]>();
  for (const one of differences.flatMap(byCell)) {
    const group = `${one.table}|${one.kind}`;
    groups.set(group, [...(groups.get(group) ?? []), one]);
  }
  for (const group of groups.values()) {
    const { table, kind } = group[0] as Difference;
    const entry = { by, action: actions[kind], tab: tables[table].tab[language] };
    const detailOf = (some: readonly Difference[]) => ({
      v: 1 as const,
      op: handEdit,
      effects: some.map(effectOf),
    });
    if (group.length > mostLines) {
      const count = kind === 'changed' ? say.cells(group.length) : say.rows(group.length);
      recordHistory(google, { ...entry, subject: count, detail: detailOf(group) });
      continue;
    }
    for (const one of group) {
      const column = one.kind === 'changed' ? (Object.keys(one.before)[0] as string) : '';
      recordHistory(google, {
        ...entry,
        subject: subjectOf(table, one.row),
        ...(one.kind === 'changed'
          ? {
              column: columnLabel(table, column, language),
              old: shownValue(one.before[column], language),
              new: shownValue(one.after[column], language),
            }
          : {}),
        detail: detailOf([one]),
      });
    }
  }
};
