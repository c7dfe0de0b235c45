import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../../build/paths';
import { type Host, startHost } from '../../e2e/host';
import type { Client } from '../../e2e/web-app-client';
import { laidOut } from './laid-out';

/** How the disk fails: the calls by name, how many of them succeed first, and how many fail then. */
export type Fault = {
  readonly calls: readonly (
    | 'open'
    | 'write'
    | 'writeFile'
    | 'fdatasync'
    | 'fsync'
    | 'rename'
    | 'ftruncate'
  )[];
  readonly code: 'ENOSPC' | 'EIO' | 'EROFS';
  readonly after: number;
  readonly times: number;
  /** Of files whose name holds this. */
  readonly file?: string;
};

export type FaultyHost = {
  readonly host: Host;
  readonly data: string;
  readonly client: Client;
  readonly campaign: string;
  /** From now on, until it is told otherwise. */
  fail(fault: Fault | null): void;
  /** Bytes of the journal that a power cut would leave. */
  synced(): number;
  dispose(): Promise<void>;
};

/** A laid-out tracker whose data folder lies on a disk that fails when it is told to. */
export const startFaultyHost = async (largestFile?: () => number | undefined): Promise<FaultyHost> => {
  const { port, client, campaign, copyTo } = await laidOut();
  const folder = mkdtempSync(join(tmpdir(), 'so-ghim-faults-'));
  const data = join(folder, 'data');
  const told = join(folder, 'fault.json');
  const kept = join(folder, 'synced');
  const fail = (next: Fault | null) => writeFileSync(told, next ? JSON.stringify(next) : '');
  fail(null);
  copyTo(data);
  writeFileSync(kept, '0'.repeat(16));
  const host = await startHost({
    data,
    port,
    ...(largestFile ? { largestFile } : {}),
    node: ['--require', join(root, 'test/chaos/disk/bad-disk.cjs')],
    env: { SO_GHIM_DATA: data, SO_GHIM_FAULT: told, SO_GHIM_SYNCED: kept },
  });
  return {
    host,
    data,
    client,
    campaign,
    fail,
    synced: () => Number(readFileSync(kept, 'utf8')),
    dispose: async () => {
      await host.dispose();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
