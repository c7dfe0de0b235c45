import fs from 'node:fs';
import type { Book } from './book';
import type { DataFolder } from './folder';
import type { Line } from './journal';
import type { Kept, KeptChange } from './kept';
import { keptProblem } from './kept-problem';
import {
  KEPT_LINE,
  LIFE_LINE,
  parseLine,
  partsOf,
  type RawLine,
  readLines,
  TOGETHER_LINE,
  valueLineBegun,
} from './lines';
import { isStructural } from './mutations';
import { refusalOf } from './page-refusals';
import { WorkbookDamaged } from './problems';

export type SetAside = { readonly line: number; readonly id: string; readonly reason: string };
export type Recovered = {
  readonly replayed: number;
  /** The last line was half written: its change was never acknowledged. */
  readonly torn: boolean;
  readonly setAside: readonly SetAside[];
  /** The file that keeps the lines that were set aside. */
  readonly setAsideIn: string | null;
  /** There is a snapshot and no journal: somebody took it away, with what it may have held. */
  readonly isJournalMissing: boolean;
};
export type Replayed = Recovered & { readonly last: number; readonly life: number };

type Start = {
  /** The last line that the snapshot has. */
  readonly n: number;
  readonly hasSnapshot: boolean;
  readonly now: Date;
};

/** Follows the journal from where the snapshot ends. Throws WorkbookDamaged where the rest stands on what is damaged. */
export function replayJournal(folder: DataFolder, book: Book, kept: Kept, start: Start): Replayed {
  const lines = readLines(folder.journal);
  let replayed = 0;
  let last = start.n;
  let life = 0;
  let good = lines?.length ?? 0;
  let torn = false;
  const setAside: SetAside[] = [];
  const asideLines: Buffer[] = [];
  const putAside = (index: number, id: string, reason: string, bytes: Buffer) => {
    setAside.push({ line: index + 1, id, reason });
    asideLines.push(bytes);
  };
  const damaged = (index: number, kind: WorkbookDamaged['kind'], reason: string) =>
    new WorkbookDamaged(kind, folder.journal, index + 1, reason);

  /** False for the last line, where it cannot be read. */
  function follow(raw: RawLine, index: number): boolean {
    const line = parseLine(raw);
    const begun = line ?? valueLineBegun(raw);
    if (!begun) {
      if (index < good - 1) throw damaged(index, 'unreadable-line', raw.bytes.subarray(0, 80).toString());
      // A power cut can leave such a last line, and so can a disk that lost what was safe: it is kept.
      putAside(index, 'unreadable-line', 'not a line of a journal', raw.bytes);
      return false;
    }
    if (begun.n <= start.n && last === start.n) return true;
    if (begun.n !== last + 1) {
      const isFirst = last === start.n && !start.hasSnapshot;
      throw isFirst
        ? new WorkbookDamaged('no-snapshot', folder.snapshot, 1, `the journal begins at ${begun.n}`)
        : damaged(index, 'missing-lines', `line ${begun.n} after ${last}`);
    }
    last = begun.n;
    if (!line) putAside(index, begun.id, 'unreadable', raw.bytes);
    else if (line.id === LIFE_LINE) life = Math.max(life, lifeOf(line));
    else followParts(line, raw, index);
    return true;
  }

  function followParts(line: Line, raw: RawLine, index: number): void {
    for (const part of partsOf(line)) {
      const reason = replayPart(book, kept, part);
      if (reason === undefined) {
        replayed += 1;
        continue;
      }
      const isMove = isStructural(part.id) || part.id === TOGETHER_LINE;
      if (isMove) throw damaged(index, 'structural-line', reason);
      putAside(index, part.id, reason, part === line ? raw.bytes : Buffer.from(JSON.stringify(part)));
    }
  }

  for (const [index, raw] of (lines ?? []).entries()) {
    torn = !raw.isWhole;
    if (!torn && follow(raw, index)) continue;
    good = index;
    break;
  }

  // What is set aside is safe on disk before the journal loses it.
  const setAsideIn = asideLines.length > 0 ? folder.setAside(start.now) : null;
  if (setAsideIn) writeThrough(setAsideIn, asideLines);
  if (lines && good < lines.length) fs.truncateSync(folder.journal, lines[good - 1]?.end ?? 0);
  const isJournalMissing = lines === undefined && start.hasSnapshot;
  return { replayed, torn, setAside, setAsideIn, isJournalMissing, last, life };
}

/** Leaves what precedes a damaged line, counted from 1, and sets the rest aside. The file that keeps it. */
export function cutJournal(folder: DataFolder, line: number, now: Date): string {
  const lines = readLines(folder.journal) ?? [];
  const file = folder.setAside(now);
  writeThrough(
    file,
    lines.slice(line - 1).map(({ bytes }) => bytes),
  );
  fs.truncateSync(folder.journal, lines[line - 2]?.end ?? 0);
  return file;
}

const lifeOf = ({ params }: Line): number => {
  const { life } = (params ?? {}) as { life?: unknown };
  return typeof life === 'number' ? life : 0;
};

/** The reason why a line cannot be followed, or undefined. */
function replayPart(book: Book, kept: Kept, { id, params }: Line): string | undefined {
  try {
    if (id === KEPT_LINE) {
      const problem = keptProblem(params);
      if (problem === undefined) kept.replay(params as KeptChange);
      return problem;
    }
    // Univer itself takes much nonsense without a word.
    const problem = refusalOf(book, [{ id, params }]);
    if (problem !== undefined) return problem;
    book.headless.commands.syncExecuteCommand(id, params as object, { fromCollab: true });
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function writeThrough(file: string, lines: readonly Buffer[]): void {
  const handle = fs.openSync(file, 'a');
  try {
    for (const bytes of lines) fs.writeSync(handle, Buffer.concat([bytes, Buffer.from('\n')]));
    fs.fsyncSync(handle);
  } finally {
    fs.closeSync(handle);
  }
}
