import type { ColumnId } from '../../shared/tables/index';
import { tables } from '../../shared/tables/index';
import type { Cell, Google } from '../google/google';
import { readReference } from '../operations/state/reference';
import { exactCell, textCell } from '../tabs/rows/cells';
import { findSheet } from '../tabs/rows/columns';
import { wholeSecond } from '../tabs/rows/vietnam-time';
import { hasRoomBeside, keepParts } from './detail-parts';
import { type Detail, writeDetail } from './effect';
import { isPublishedTab, maskPersonal } from './personal-data';

export type HistoryEntry = {
  readonly by: string;
  readonly action: string;
  readonly tab?: string;
  readonly subject?: string;
  readonly column?: string;
  readonly old?: string;
  readonly new?: string;
  /** What undo needs. */
  readonly detail?: Detail;
  /** The line that this one takes back leaves something as it is. */
  readonly partly?: boolean;
  /** Other lines that this one takes back together with the one that its detail names. */
  readonly also?: readonly string[];
};

const longest = 2000;

export type Undoes = { readonly line: string; readonly partly: boolean; readonly also: readonly string[] };

const partlyWord = 'partly';
/** How the column `undoes` names a line, whole or in part, and others of the same work. */
export const undoesCell = ({ line, partly, also }: Undoes): string =>
  [line, ...(partly ? [partlyWord] : []), ...also].join(' ');
export const readUndoes = (cell: string): Undoes => {
  const [line = '', ...rest] = cell.split(' ');
  return {
    line,
    partly: rest.includes(partlyWord),
    also: rest.filter((word) => word !== '' && word !== partlyWord),
  };
};

/**
 * Adds a line to *Nhật ký*: one call, since Google adds a row at once and below all others by itself. Where the
 * columns stand is taken from what was seen last; a header read for each line would cost as much as the line. Gives
 * the id of the line.
 */
export const recordHistory = (google: Google, entry: HistoryEntry): string => {
  const sheet = findSheet(google, 'history', [tables.history.tab.vi, tables.history.tab.en]);
  const id = google.uuid();
  if (!sheet) return id;
  const known = readReference(google)?.historyColumns ?? [];
  const order = known.length > 0 ? known : tables.history.columns.map((column) => column.id);
  const { detail } = entry;
  const written = detail === undefined ? undefined : writeDetail(detail, hasRoomBeside(google));
  keepParts(google, id, written?.parts ?? []);
  const published = isPublishedTab(entry.tab ?? '');
  const masked = (text: string | undefined): string =>
    textCell(maskPersonal((text ?? '').slice(0, longest), published));
  const cells: Record<ColumnId<'history'>, Cell> = {
    id,
    at: wholeSecond(google.now()),
    by: textCell(entry.by),
    action: textCell(entry.action),
    tab: textCell(entry.tab ?? ''),
    subject: masked(entry.subject),
    column: textCell(entry.column ?? ''),
    old: masked(entry.old),
    new: masked(entry.new),
    detail: exactCell(written?.cell ?? ''),
    undoes: exactCell(
      detail?.undoes === undefined
        ? ''
        : undoesCell({ line: detail.undoes, partly: entry.partly === true, also: entry.also ?? [] }),
    ),
  };
  sheet.appendRow(order.map((one) => (one === '' ? '' : cells[one as ColumnId<'history'>])));
  return id;
};
