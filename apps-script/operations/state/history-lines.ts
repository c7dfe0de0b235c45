import { messages } from '../../../shared/locale/messages';
import type { HistoryBar, HistoryLine } from '../../../shared/protocol';
import { readHead } from '../../changes/effect';
import { readUndoes } from '../../changes/history';
import { stretchesOf } from '../../changes/rows-by-id';
import type { Cell } from '../../google/google';
import { textIn } from '../../tabs/rows/cells';
import { type OpenTable, readColumn } from '../../tabs/rows/columns';
import type { Row } from '../../tabs/rows/rows';
import { momentOf } from '../../tabs/rows/vietnam-time';
import type { Person } from './operation';

/** A line by what finds it; `row` is where it stood when it was read. */
export type Indexed = {
  readonly row: number;
  readonly id: string;
  readonly at: number;
  /** The lines that it takes back; none for most. */
  readonly undoes: readonly string[];
  readonly partly: boolean;
};

/** All lines, oldest first, also where people sorted the tab: three narrow columns. */
export const readIndex = (table: OpenTable<'history'>): Indexed[] => {
  const [ids, moments, undone] = [
    readColumn(table, 'id'),
    readColumn(table, 'at'),
    readColumn(table, 'undoes'),
  ];
  return ids
    .map((id, index): Indexed => {
      const at = moments[index];
      const { line, partly, also } = readUndoes(textIn(undone[index]));
      const time = at instanceof Date ? at.getTime() : 0;
      const undoes = line === '' ? [] : [line, ...also];
      return { row: index + 1, id: textIn(id), at: time, undoes, partly };
    })
    .filter(({ row, id }) => row > 1 && id !== '')
    .sort((a, b) => a.at - b.at || a.row - b.row);
};

export type Standing = {
  readonly standing: HistoryLine['standing'];
  /** The line that took it back. */
  readonly by: Indexed | null;
};

/** Whether what a line tells of still stands: a take-back that was taken back itself counts no more. */
export const standingIn = (index: readonly Indexed[]): ((id: string) => Standing) => {
  const takers = new Map<string, Indexed[]>();
  for (const one of index) {
    for (const line of one.undoes) takers.set(line, [...(takers.get(line) ?? []), one]);
  }
  const find = (id: string, above: readonly string[]): Standing => {
    // Only a log edited by hand goes in a circle.
    if (above.includes(id)) return { standing: 'stands', by: null };
    const standing = (takers.get(id) ?? []).filter(
      (taker) => find(taker.id, [...above, id]).standing !== 'taken-back',
    );
    const whole = standing.filter((taker) => !taker.partly).pop();
    if (whole) return { standing: 'taken-back', by: whole };
    const part = standing.pop();
    return part ? { standing: 'partly', by: part } : { standing: 'stands', by: null };
  };
  return (id) => find(id, []);
};

/** The lines that these entries stand for, in their order; those that moved or went meanwhile are left out. */
export const readLines = (table: OpenTable<'history'>, entries: readonly Indexed[]): Row<'history'>[] => {
  const rows = new Map<string, Row<'history'>>();
  const stretches = stretchesOf(
    entries.map(({ row }) => row),
    3,
  );
  for (const { first, last } of stretches) {
    const lines = table.sheet.getRange(first, 1, last - first + 1, table.width).getValues() as Cell[][];
    lines.forEach((line, index) => {
      const cells = {} as Row<'history'>['cells'];
      for (const [column, at] of table.columns) cells[column] = line[at - 1] ?? '';
      rows.set(textIn(cells.id), { row: first + index, cells });
    });
  }
  return entries.flatMap(({ id }) => rows.get(id) ?? []);
};

type Actions = Readonly<Record<string, string>>;
const isAction = (text: string, ...names: readonly string[]): boolean =>
  (['vi', 'en'] as const).some((language) =>
    names.some((name) => (messages(language).sheet.actions as Actions)[name] === text),
  );

/** Why a line cannot be taken back from *Nhật ký*, by what it says and keeps; null where it can. */
const barOf = (action: string, head: ReturnType<typeof readHead>, who: Person): HistoryBar | null => {
  if (isAction(action, 'setUp')) return 'set-up';
  if (isAction(action, 'issueConnection', 'revokeConnection', 'hello')) return 'connection';
  if (isAction(action, 'structure')) return 'structure';
  if (head === null) return 'no-detail';
  if (head.holds === 'too-much') return 'too-large';
  if (head.holds === 'nothing') return 'nothing';
  return head.op === 'set-web-app' && who.role !== 'owner' ? 'owner-only' : null;
};

export const toLine = (
  { cells }: Row<'history'>,
  { standing, by }: Standing,
  takers: ReadonlyMap<string, Row<'history'>>,
  who: Person,
): HistoryLine => {
  const taker = by === null ? undefined : takers.get(by.id);
  const action = textIn(cells.action);
  const head = readHead(textIn(cells.detail));
  return {
    id: textIn(cells.id),
    at: momentOf(cells.at),
    by: textIn(cells.by),
    action,
    tab: textIn(cells.tab),
    subject: textIn(cells.subject),
    column: textIn(cells.column),
    old: textIn(cells.old),
    new: textIn(cells.new),
    standing,
    takenBack: taker ? { by: textIn(taker.cells.by), at: momentOf(taker.cells.at) } : null,
    takesBack: textIn(cells.undoes) !== '',
    isRepair: head?.op === 'repair-book',
    bar: barOf(action, head, who),
  };
};
