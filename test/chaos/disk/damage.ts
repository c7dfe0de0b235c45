import { closeSync, openSync, statSync, truncateSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Chance } from '../random';
import type { Fault } from './faulty-host';

/** A power cut besides the kill: of what was not yet safe a part is gone, or is zeros. */
export function cutPower(data: string, synced: number, chance: Chance): void {
  const journal = join(data, 'workbook.journal.jsonl');
  const { size } = statSync(journal);
  if (size <= synced) return;
  const from = synced + chance.below(size - synced + 1);
  if (chance.happens(0.5)) {
    truncateSync(journal, from);
    return;
  }
  const handle = openSync(journal, 'r+');
  writeSync(handle, Buffer.alloc(size - from), 0, size - from, from);
  closeSync(handle);
}

/** Some calls, from one that comes up by chance, once or for as long as it lasts. */
export function someFault(chance: Chance): Fault {
  return {
    calls: chance.oneOf<Fault['calls']>([
      ['write'],
      ['fdatasync'],
      ['write', 'writeFile', 'fdatasync', 'fsync'],
      ['write', 'writeFile', 'open', 'rename'],
    ]),
    code: chance.oneOf<Fault['code']>(['ENOSPC', 'EIO', 'EROFS']),
    after: chance.below(40),
    times: chance.happens(0.3) ? 1 : 1_000_000,
  };
}

/** A fault of the snapshot alone, as it is written at a stop. */
export function someSnapshotFault(chance: Chance): Fault {
  return {
    calls: [chance.oneOf<Fault['calls'][number]>(['writeFile', 'fsync', 'rename', 'open', 'ftruncate'])],
    code: chance.oneOf<Fault['code']>(['ENOSPC', 'EIO']),
    after: 0,
    times: 1_000_000,
  };
}
