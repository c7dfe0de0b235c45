import type { ColumnId } from '../../shared/tables/index';
import { tables } from '../../shared/tables/index';
import type { Cell, Google } from '../google/google';
import { readReference } from '../operations/state/reference';
import { exactCell, textCell } from '../tabs/rows/cells';
import { findSheet } from '../tabs/rows/columns';
import { wholeSecond } from '../tabs/rows/vietnam-time';

export type HistoryEntry = {
  readonly by: string;
  readonly action: string;
  readonly tab?: string;
  readonly subject?: string;
  readonly column?: string;
  readonly old?: string;
  readonly new?: string;
  /** What undo needs, as `writeDetail` makes it. */
  readonly detail?: string;
};

/**
 * Numbers that may belong to a person: identity cards (12 or 9 digits), mobile phones. Office phones of the
 * province (0251…) stay. Masked before they are logged, since a log is kept longer than what it tells of.
 */
export const maskPersonal = (text: string): string =>
  text
    .replace(/(^|\D)(\+84|0)[ .-]?([35789])(?:[ .-]?\d){8}(?!\d)/g, '$1$2$3••••••••')
    .replace(/(^|\D)(\d{3})\d{9}(?!\d)/g, '$1$2•••••••••')
    .replace(/(^|\D)(\d{2})\d{7}(?!\d)/g, '$1$2•••••••');

const longest = 2000;
const masked = (text: string | undefined): string => textCell(maskPersonal((text ?? '').slice(0, longest)));

/**
 * Adds a line to *Nhật ký*: one call, since Google adds a row at once and below all others by itself. Where the
 * columns stand is taken from what was seen last; a header read for each line would cost as much as the line.
 */
export const recordHistory = (google: Google, entry: HistoryEntry): void => {
  const sheet = findSheet(google, 'history', [tables.history.tab.vi, tables.history.tab.en]);
  if (!sheet) return;
  const known = readReference(google)?.historyColumns ?? [];
  const order = known.length > 0 ? known : tables.history.columns.map((column) => column.id);
  const cells: Record<ColumnId<'history'>, Cell> = {
    id: google.uuid(),
    at: wholeSecond(google.now()),
    by: masked(entry.by),
    action: textCell(entry.action),
    tab: textCell(entry.tab ?? ''),
    subject: masked(entry.subject),
    column: textCell(entry.column ?? ''),
    old: masked(entry.old),
    new: masked(entry.new),
    detail: exactCell(entry.detail ?? ''),
  };
  sheet.appendRow(order.map((id) => (id === '' ? '' : cells[id as ColumnId<'history'>])));
};
