import fs from 'node:fs';
import path from 'node:path';
import { asFolderProblem, DataFolderProblem } from './problems';

export type DataFolder = {
  readonly snapshot: string;
  readonly journal: string;
  readonly setAside: (date: Date) => string;
  /** What was renamed or made in the folder survives a power cut. */
  sync(): void;
  release(): void;
};

/** Locks of this very process: a lock file with our own pid that is not among them was left by an earlier life. */
const held = new Set<string>();

/** One step after the other: Node's own way never ends below /proc, where a folder is denied by "no such folder". */
function makeFolder(directory: string): void {
  if (fs.existsSync(directory)) return;
  const parent = path.dirname(directory);
  if (parent !== directory) makeFolder(parent);
  try {
    fs.mkdirSync(directory);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    if (error.code === 'ENOENT') throw new DataFolderProblem('read-only', directory);
    // Somebody else has made it meanwhile, or it is a file: which of the two is looked at next.
    if (error.code !== 'EEXIST') throw error;
  }
}

const snapshotOf = (directory: string) => path.join(directory, 'workbook.snapshot.json');
const asideOf = (directory: string, date: Date, ending: string) =>
  path.join(directory, `set-aside-${date.toISOString().replaceAll(/[:.]/g, '-')}.${ending}`);

/** After a clean close: the next one who opens the folder finds a new workbook. Where the old one is now. */
export function moveSnapshotAside(directory: string, date: Date): string {
  const to = asideOf(directory, date, 'snapshot.json');
  fs.renameSync(snapshotOf(directory), to);
  syncDirectory(directory);
  return to;
}

/** Takes the folder for this process alone. */
export function openFolder(directory: string): DataFolder {
  try {
    makeFolder(directory);
    const stats = fs.statSync(directory);
    if (!stats.isDirectory()) throw new DataFolderProblem('not-a-folder', directory);
    // The administrator may write everywhere, yet who marked a folder read-only meant it.
    if ((stats.mode & 0o222) === 0) throw new DataFolderProblem('read-only', directory);
    const lock = path.join(fs.realpathSync(directory), 'workbook.lock');
    const names = ['journal.jsonl', 'snapshot.json', 'snapshot.json.tmp', 'lock'];
    for (const file of names.map((name) => path.join(directory, `workbook.${name}`))) {
      const isFolder = fs.statSync(file, { throwIfNoEntry: false })?.isDirectory();
      if (isFolder) throw new DataFolderProblem('not-a-file', file);
    }
    takeLock(lock, directory);
    return {
      snapshot: snapshotOf(directory),
      journal: path.join(directory, 'workbook.journal.jsonl'),
      setAside: (date) => asideOf(directory, date, 'jsonl'),
      sync: () => syncDirectory(directory),
      release: () => {
        held.delete(lock);
        fs.rmSync(lock, { force: true });
      },
    };
  } catch (error) {
    throw asFolderProblem(error, directory);
  }
}

function takeLock(lock: string, directory: string): void {
  if (held.has(lock)) throw new DataFolderProblem('in-use', directory, process.pid);
  for (let attempt = 0; attempt < 5; attempt += 1) {
    try {
      fs.writeFileSync(lock, JSON.stringify({ pid: process.pid, started: startOf(process.pid) }), {
        flag: 'wx',
      });
      held.add(lock);
      return;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
    const text = readLock(lock);
    if (text === undefined) continue;
    const owner = ownerOf(text);
    if (owner !== undefined) throw new DataFolderProblem('in-use', directory, owner);
    // Renamed first, and looked at: another process may have taken the stale lock over in the meantime.
    const old = `${lock}.${process.pid}`;
    fs.renameSync(lock, old);
    if (readLock(old) !== text) fs.linkSync(old, lock);
    fs.rmSync(old);
  }
  throw new DataFolderProblem('in-use', directory);
}

function readLock(lock: string): string | undefined {
  try {
    return fs.readFileSync(lock, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** The living process that wrote the lock. A pid is given out again, hence the time at which the process began. */
function ownerOf(text: string): number | undefined {
  const match = /"pid":(\d+),"started":"([^"]*)"/.exec(text);
  const pid = Number(match?.[1]);
  if (!match || pid === process.pid) return undefined;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return undefined;
  }
  return startOf(pid) === match[2] ? pid : undefined;
}

/** When a process began, in clock ticks since the machine did; empty where the system does not say (not Linux). */
function startOf(pid: number): string {
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}

function syncDirectory(directory: string): void {
  const handle = fs.openSync(directory, 'r');
  try {
    fs.fsyncSync(handle);
  } finally {
    fs.closeSync(handle);
  }
}
