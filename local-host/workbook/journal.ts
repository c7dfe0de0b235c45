import fs from 'node:fs';
import { type DataFolderProblem, writeProblem } from './problems';

/** One line of the journal: `n` counts the lines ever written, so that a replay skips what the snapshot has. */
export type Line = { readonly n: number; readonly id: string; readonly params: unknown };

export type Journal = {
  append(line: string): void;
  /**
   * All appended so far is on disk when it resolves: one write and one fdatasync, shared by all who wait. After a
   * write that failed it throws for ever, until the journal was begun anew: what a disk has lost once it does not
   * report a second time.
   */
  commit(): Promise<void>;
  /** Whether a write is on its way to the disk: not the moment to begin anew. */
  busy(): boolean;
  /** Whether a write has failed. */
  broken(): boolean;
  /** What is in the journal is in the snapshot now. */
  beginAnew(): void;
  /** Bytes since the last snapshot, and those not yet on disk. */
  size(): number;
  close(): void;
};

export function openJournal(file: string, directory: string): Journal {
  let handle = fs.openSync(file, 'a');
  let good = fs.fstatSync(handle).size;
  let pending: string[] = [];
  let pendingSize = 0;
  let writing: Promise<void> | undefined;
  let failure: DataFolderProblem | undefined;

  async function write(): Promise<void> {
    const bytes = Buffer.from(pending.join(''), 'utf8');
    pending = [];
    pendingSize = 0;
    try {
      await writeAll(handle, bytes);
      await onDisk(handle);
      good += bytes.length;
    } catch (error) {
      failure = writeProblem(error, directory);
      throw failure;
    }
  }

  return {
    append: (line) => {
      pending.push(line);
      pendingSize += line.length;
    },
    commit: async () => {
      while (writing) await Promise.allSettled([writing]);
      if (failure) throw failure;
      if (pending.length === 0) return;
      writing = write().finally(() => {
        writing = undefined;
      });
      await writing;
    },
    busy: () => writing !== undefined,
    broken: () => failure !== undefined,
    beginAnew: () => {
      try {
        if (failure) {
          // The old handle may stand for a file that is no more.
          const fresh = fs.openSync(file, 'a');
          fs.closeSync(handle);
          handle = fresh;
        }
        fs.ftruncateSync(handle, 0);
        fs.fsyncSync(handle);
      } catch (error) {
        failure = writeProblem(error, directory);
        throw failure;
      }
      failure = undefined;
      good = 0;
      pending = [];
      pendingSize = 0;
    },
    size: () => good + pendingSize,
    close: () => fs.closeSync(handle),
  };
}

async function writeAll(handle: number, bytes: Buffer): Promise<void> {
  for (let from = 0; from < bytes.length; ) {
    from += await new Promise<number>((resolve, reject) => {
      fs.write(handle, bytes, from, bytes.length - from, null, (error, written) =>
        error ? reject(error) : resolve(written),
      );
    });
  }
}

const onDisk = (handle: number): Promise<void> =>
  new Promise((resolve, reject) => {
    fs.fdatasync(handle, (error) => (error ? reject(error) : resolve()));
  });
