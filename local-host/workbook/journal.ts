import fs from 'node:fs';
import { asFolderProblem } from './problems';

/** One line of the journal: `n` counts the lines ever written, so that a replay skips what the snapshot has. */
export type Line = { readonly n: number; readonly id: string; readonly params: unknown };

export type Journal = {
  append(line: string): void;
  /** All appended so far is on disk when it resolves: one write and one fdatasync, shared by all who wait. */
  commit(): Promise<void>;
  /** Whether a write is on its way to the disk: not the moment to truncate. */
  busy(): boolean;
  /** What is in the journal is in the snapshot now. */
  truncate(): void;
  /** Bytes since the last snapshot, and those not yet on disk. */
  size(): number;
  close(): void;
};

export function openJournal(file: string, directory: string): Journal {
  const handle = fs.openSync(file, 'a');
  let good = fs.fstatSync(handle).size;
  let pending: string[] = [];
  let pendingSize = 0;
  let writing: Promise<void> | undefined;

  async function write(): Promise<void> {
    const lines = pending;
    pending = [];
    pendingSize = 0;
    const bytes = Buffer.from(lines.join(''), 'utf8');
    try {
      await writeAll(handle, bytes);
      await onDisk(handle);
      good += bytes.length;
    } catch (error) {
      // Half a line must not stay before the next one; what was not written is tried again by the next commit.
      fs.ftruncateSync(handle, good);
      pending = [...lines, ...pending];
      pendingSize += bytes.length;
      throw asFolderProblem(error, directory);
    }
  }

  return {
    append: (line) => {
      pending.push(line);
      pendingSize += line.length;
    },
    commit: async () => {
      while (writing) await writing.catch(() => undefined);
      if (pending.length === 0) return;
      writing = write().finally(() => {
        writing = undefined;
      });
      await writing;
    },
    busy: () => writing !== undefined,
    truncate: () => {
      fs.ftruncateSync(handle, 0);
      fs.fsyncSync(handle);
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
