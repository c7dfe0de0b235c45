/**
 * Loaded before the local host (`node --require`): makes the calls on its data folder fail as a file tells, which is
 * read anew before each call, and keeps how much of the journal has reached the disk. Paths by the environment:
 * SO_GHIM_DATA, SO_GHIM_FAULT (the file that tells), SO_GHIM_SYNCED (what is kept).
 */
const fs = require('node:fs');
const path = require('node:path');

const { SO_GHIM_DATA: data, SO_GHIM_FAULT: told, SO_GHIM_SYNCED: kept } = process.env;
const real = { ...fs };
const names = new Map();
let fault;
let text = '';
let left = 0;

const isOurs = (file) => typeof file === 'string' && path.resolve(file).startsWith(data);

/** The error that a call is to fail with now. `after` calls of that name succeed first, then `times` fail. */
function due(call, file) {
  let now = '';
  try {
    now = real.readFileSync(told, 'utf8');
  } catch {
    now = '';
  }
  if (now !== text) {
    text = now;
    fault = now === '' ? undefined : JSON.parse(now);
    left = fault ? fault.after : 0;
  }
  if (!fault?.calls.includes(call) || (fault.file && !path.basename(file).includes(fault.file))) return;
  left -= 1;
  if (left >= 0 || left < -fault.times) return;
  const error = new Error(`${fault.code}: as told, ${call} '${file}'`);
  return Object.assign(error, { code: fault.code, syscall: call, errno: -1, path: file });
}

function sync(name) {
  return (first, ...rest) => {
    const file = typeof first === 'number' ? names.get(first) : first;
    if (file !== undefined && isOurs(file)) {
      const error = due(name.replace('Sync', ''), file);
      if (error) throw error;
    }
    const result = real[name](first, ...rest);
    if (name === 'openSync' && isOurs(first)) names.set(result, first);
    if (name === 'closeSync') names.delete(first);
    if (name === 'ftruncateSync' && isJournal(first)) remember(first);
    return result;
  };
}
for (const name of [
  ...['openSync', 'closeSync', 'writeSync', 'writeFileSync', 'fsyncSync', 'renameSync'],
  ...['ftruncateSync', 'truncateSync', 'mkdirSync'],
]) {
  fs[name] = sync(name);
}

const isJournal = (handle) => (names.get(handle) ?? '').endsWith('workbook.journal.jsonl');
// Written over in one call: a process that is killed here leaves the old number or the new one.
const keeper = real.openSync(kept, 'r+');
const remember = (handle) =>
  real.writeSync(keeper, String(real.fstatSync(handle).size).padStart(16, '0'), 0, 'latin1');

fs.write = (handle, bytes, from, length, position, done) => {
  const error = isOurs(names.get(handle)) && due('write', names.get(handle));
  if (!error) return real.write(handle, bytes, from, length, position, done);
  // A full disk takes a part, and refuses the rest.
  real.writeSync(handle, bytes, from, Math.floor(length / 2));
  done(error);
};

fs.fdatasync = (handle, done) => {
  const error = isOurs(names.get(handle)) && due('fdatasync', names.get(handle));
  if (!error) {
    return real.fdatasync(handle, (failure) => {
      if (!failure && isJournal(handle)) remember(handle);
      done(failure);
    });
  }
  // What could not be written is gone for good: the kernel forgets it, and reports that once.
  const synced = Number(real.readFileSync(kept, 'utf8'));
  const size = real.fstatSync(handle).size;
  const file = real.openSync(names.get(handle), 'r+');
  real.writeSync(file, Buffer.alloc(size - synced), 0, size - synced, synced);
  real.closeSync(file);
  done(error);
};
