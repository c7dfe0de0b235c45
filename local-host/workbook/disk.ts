import type { DataFolder } from './folder';
import { openJournal } from './journal';
import { type DataFolderProblem, writeProblem } from './problems';
import { type Snapshot, writeSnapshot } from './snapshot';

/**
 * `halted`: a write has failed, so what is in memory is ahead of the disk and nothing may be answered from it until
 * a whole new snapshot was written. `unfolded`: the journal is well, but there was no room for a new snapshot.
 */
export type DiskState =
  | { readonly kind: 'well' }
  | { readonly kind: 'halted' | 'unfolded'; readonly problem: DataFolderProblem };

export type Disk = {
  state(): DiskState;
  /** Everything applied so far is on disk when it resolves; throws DataFolderProblem while halted. */
  commit(): Promise<void>;
  /** Told of every change of the state. */
  onState(listener: (state: DiskState) => void): void;
};

export type WrittenDisk = Disk & {
  write(id: string, json: string): void;
  /** Writes a snapshot and begins the journal anew. */
  fold(): void;
  /** Leaves a folder that opens at once. Throws DataFolderProblem where changes that nobody was told of are lost. */
  close(): Promise<void>;
};

/** Beyond this the journal is folded into the snapshot, a moment after a commit. */
const JOURNAL_LIMIT = 32_000_000;
const FOLD_AFTER = 3_000;
/** What nobody commits is committed by itself: a person's edit is not lost because nobody waited for it. */
const COMMIT_AFTER = 150;
/** After a failure the disk is asked again so soon, and each time twice as late up to the longest. */
const FIRST_PAUSE = 2_000;
const LONGEST_PAUSE = 60_000;

type Parts = {
  readonly folder: DataFolder;
  readonly directory: string;
  /** The last line of the journal. */
  readonly last: number;
  readonly save: () => Omit<Snapshot, 'n'>;
};

/** Keeps the workbook on disk: the journal line by line, the snapshot now and then. */
export function openDisk({ folder, directory, last, save }: Parts): WrittenDisk {
  const journal = openJournal(folder.journal, directory);
  const listeners = new Set<(state: DiskState) => void>();
  let n = last;
  let now: DiskState = { kind: 'well' };
  let pause = FIRST_PAUSE;
  let commitTimer: NodeJS.Timeout | undefined;
  let foldTimer: NodeJS.Timeout | undefined;
  let isClosed = false;

  function become(state: DiskState): void {
    const isNew = state.kind !== now.kind;
    now = state;
    if (isNew) for (const listener of listeners) listener(state);
  }

  /** The journal is broken, or there was no room for a snapshot; either is mended by a snapshot that succeeds. */
  function failed(problem: DataFolderProblem): void {
    become({ kind: journal.broken() ? 'halted' : 'unfolded', problem });
    foldLater(pause);
    pause = Math.min(pause * 2, LONGEST_PAUSE);
  }

  function foldLater(after: number): void {
    foldTimer ??= setTimeout(() => {
      foldTimer = undefined;
      if (isClosed) return;
      if (journal.busy()) foldLater(after);
      else tryToFold();
    }, after).unref();
  }

  function tryToFold(): void {
    try {
      fold();
    } catch (error) {
      failed(writeProblem(error, directory));
    }
  }

  function fold(): void {
    writeSnapshot(folder, { n, ...save() });
    journal.beginAnew();
    pause = FIRST_PAUSE;
    become({ kind: 'well' });
  }

  async function commit(): Promise<void> {
    clearTimeout(commitTimer);
    commitTimer = undefined;
    try {
      await journal.commit();
    } catch (error) {
      const problem = writeProblem(error, directory);
      // Those who waited for the same write come here one after the other.
      if (journal.broken() && now.kind !== 'halted') failed(problem);
      throw problem;
    }
    if (journal.size() > JOURNAL_LIMIT) foldLater(FOLD_AFTER);
  }

  return {
    state: () => now,
    onState: (listener) => {
      listeners.add(listener);
    },
    write: (id, json) => {
      n += 1;
      journal.append(`{"n":${n},"id":${JSON.stringify(id)},"params":${json}}\n`);
      // Whoever listens to the state has been told of a failure; the next who waits is told by the same error.
      commitTimer ??= setTimeout(() => void Promise.allSettled([commit()]), COMMIT_AFTER).unref();
    },
    commit,
    fold,
    close: async () => {
      clearTimeout(foldTimer);
      await Promise.allSettled([commit()]);
      isClosed = true;
      clearTimeout(commitTimer);
      clearTimeout(foldTimer);
      tryToFold();
      clearTimeout(foldTimer);
      journal.close();
      if (now.kind === 'halted') throw now.problem;
    },
  };
}
