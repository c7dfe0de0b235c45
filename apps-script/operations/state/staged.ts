import * as z from 'zod/mini';
import type { Problem } from '../../../shared/problem';
import { ReportDraft } from '../../../shared/protocol';
import { done, type Result, refused } from '../../../shared/result';
import { longestPart } from '../../changes/effect';
import type { Google } from '../../google/google';
import { exactCell, textIn } from '../../tabs/rows/cells';
import { type OpenTable, openTable } from '../../tabs/rows/columns';
import { insertRecords, readRows } from '../../tabs/rows/rows';

/** Drafts in as few cells as they fit; none is torn apart. */
const inParts = (drafts: readonly ReportDraft[]): string[] => {
  const parts: string[][] = [];
  let room = 0;
  for (const draft of drafts) {
    const text = JSON.stringify(draft);
    if (text.length + 1 > room) {
      parts.push([]);
      room = longestPart - 10;
    }
    parts[parts.length - 1]?.push(text);
    room -= text.length + 1;
  }
  return parts.map((texts) => `[${texts.join(',')}]`);
};

/** Adds drafts to a batch. Nothing of it is in the tracker before it is committed. */
export const stage = (
  google: Google,
  batch: string,
  drafts: readonly ReportDraft[],
): Result<number, Problem> => {
  const table = openTable(google, 'staging');
  if (!table.ok) return table;
  const rows = readRows(table.value);
  const own = rows.filter(({ cells }) => textIn(cells.batch) === batch).length;
  insertRecords(
    table.value,
    rows[rows.length - 1]?.row ?? 1,
    inParts(drafts).map((part, index) => ({
      id: exactCell(`${batch}|${own + index + 1}`),
      batch: exactCell(batch),
      part: exactCell(part),
    })),
  );
  return done(drafts.length);
};

export type Staged = {
  readonly table: OpenTable<'staging'>;
  readonly drafts: readonly ReportDraft[];
  readonly rows: readonly number[];
};

/** A batch as it was staged; a draft that was sent twice is in it once. */
export const readStaged = (google: Google, batch: string): Result<Staged, Problem> => {
  const table = openTable(google, 'staging');
  if (!table.ok) return table;
  const rows = readRows(table.value).filter(({ cells }) => textIn(cells.batch) === batch);
  const drafts = new Map<string, ReportDraft>();
  for (const { cells } of rows) {
    const parsed = z.array(ReportDraft).safeParse(JSON.parse(textIn(cells.part)));
    if (!parsed.success) return refused({ kind: 'not-found', what: 'batch' });
    for (const draft of parsed.data) drafts.set(draft.uuid, draft as ReportDraft);
  }
  if (drafts.size === 0) return refused({ kind: 'not-found', what: 'batch' });
  return done({ table: table.value, drafts: [...drafts.values()], rows: rows.map(({ row }) => row) });
};

/** Takes the rows of a batch out of the hidden tab; they lie together, and the last of a sheet must stay. */
export const dropStaged = ({ table, rows }: Pick<Staged, 'table' | 'rows'>): void => {
  const [first, last] = [Math.min(...rows), Math.max(...rows)];
  if (rows.length > 0) table.sheet.getRange(first, 1, last - first + 1, table.width).clearContent();
};
