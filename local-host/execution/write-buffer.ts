import type { CellWrite, Change, SheetId, WorkbookEngine } from '../workbook/engine';
import { Refusal } from './refusal';
import { checkValidation, hasTooLongText, tooLong } from './write-checks';

/** A row at the end of the content, wherever that is when it becomes visible: it cannot land on another's. */
type Append = { readonly op: 'append'; readonly sheet: SheetId; readonly cells: readonly CellWrite[] };
type Pending = Change | Append;

/**
 * What one execution wrote and nobody else sees yet. It becomes visible at flush, at a read of its own, or at the
 * end; releasing a lock does not publish, so a missing flush is a lost update here as it is at Google.
 */
export type WriteBuffer = {
  add(changes: readonly Change[]): void;
  append(sheet: SheetId, cells: readonly CellWrite[]): void;
  publish(): Promise<void>;
  /** Whether tabs or lines are about to change: then even a handle needs the buffer published. */
  readonly hasStructure: boolean;
  readonly wrote: boolean;
};

const contentOnly = new Set([
  'write',
  'append',
  'style',
  'number-formats',
  'note',
  'validation',
  'clear',
  'copy',
]);

function padded(rows: readonly (readonly CellWrite[])[]): CellWrite[][] {
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array<CellWrite>(width - row.length).fill({ kind: 'blank' })]);
}

/** The changes that put rows below the content, on a grid that grows as needed. */
function appended(engine: WorkbookEngine, sheet: SheetId, rows: readonly (readonly CellWrite[])[]): Change[] {
  const info = engine.sheets().find((s) => s.id === sheet);
  if (!info) throw new Refusal(`Sheet ${sheet} not found`);
  const cells = padded(rows);
  const row = engine.extent(sheet).row + 1;
  const missingRows = row + cells.length - 1 - info.maxRows;
  const missingColumns = (cells[0]?.length ?? 0) - info.maxColumns;
  const changes: Change[] = [];
  if (missingRows > 0)
    changes.push({ op: 'insert-rows', sheet, row: info.maxRows + 1, count: missingRows, inherit: 'before' });
  if (missingColumns > 0)
    changes.push({
      op: 'insert-columns',
      sheet,
      column: info.maxColumns + 1,
      count: missingColumns,
      inherit: 'before',
    });
  if (cells[0]?.length) changes.push({ op: 'write', sheet, row, column: 1, cells });
  return changes;
}

/** Runs of appended rows of one sheet go together; everything between goes as it came. */
function steps(pending: readonly Pending[]): (Change[] | Append[])[] {
  const all: (Change[] | Append[])[] = [];
  for (const item of pending) {
    const last = all[all.length - 1];
    const first = last?.[0];
    const joins =
      item.op === 'append' ? first?.op === 'append' && first.sheet === item.sheet : first?.op !== 'append';
    if (last && joins) (last as Pending[]).push(item);
    else all.push([item] as Change[] | Append[]);
  }
  return all;
}

const isAppends = (step: Change[] | Append[]): step is Append[] => step[0]?.op === 'append';

/** Texts of Google's for what the workbook, as it stands by now, does not allow. */
function asRefusal(error: unknown, engine: WorkbookEngine): unknown {
  const reason = error instanceof Error && 'reason' in error ? String(error.reason) : null;
  if (reason === null) return error;
  if (reason === 'outside-the-sheet')
    return new Refusal('The coordinates of the range are outside the dimensions of the sheet.');
  if (reason === 'last-sheet') return new Refusal("You can't remove all the sheets in a document.");
  if (reason === 'across-merged-cells')
    return new Refusal('You must select all cells in a merged range to merge or unmerge them.');
  return new Refusal(`Service Spreadsheets failed while accessing document with id ${engine.id}.`);
}

export function createWriteBuffer(engine: WorkbookEngine, origin: string): WriteBuffer {
  let pending: Pending[] = [];
  let failure: string | null = null;
  let structure = false;
  let wrote = false;

  async function checked(changes: readonly Change[]): Promise<void> {
    // A rule set in this very batch is judged from the next one on.
    for (const change of changes) if (change.op === 'write') await checkValidation(change, engine);
  }

  function add(items: readonly Pending[]): void {
    for (const item of items) {
      if (item.op === 'write' && hasTooLongText(item.cells)) failure = tooLong;
      else if (item.op === 'append' && hasTooLongText([item.cells])) failure = tooLong;
      else pending.push(item);
      if (!contentOnly.has(item.op)) structure = true;
    }
  }

  async function publish(): Promise<void> {
    const [items, late] = [pending, failure];
    pending = [];
    failure = null;
    structure = false;
    try {
      const all = steps(items);
      // Rules may have to be read first; from here on nothing waits, so that nothing comes in between.
      for (const step of all) if (!isAppends(step)) await checked(step);
      for (const step of all) {
        wrote = true;
        if (isAppends(step)) {
          const sheet = step[0]?.sheet as SheetId;
          engine.apply(
            appended(
              engine,
              sheet,
              step.map((a) => a.cells),
            ),
            origin,
          );
          continue;
        }
        engine.apply(step, origin);
      }
    } catch (error) {
      throw asRefusal(error, engine);
    }
    if (late !== null) throw new Refusal(late);
  }

  return {
    add,
    append: (sheet, cells) => add([{ op: 'append', sheet, cells }]),
    publish,
    get hasStructure() {
      return structure;
    },
    get wrote() {
      return wrote;
    },
  };
}
