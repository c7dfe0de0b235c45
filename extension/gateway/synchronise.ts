import type { CampaignReference, ClientRequest, SyncData } from '../../shared/protocol';
import { done, type Result } from '../../shared/result';
import { applySync, type KnownEntry, known, type LedgerState } from './ledger';
import type { GatewayProblem, SheetGateway } from './sheet-gateway';

export type Reference = { readonly version: string; readonly campaigns: readonly CampaignReference[] };

type Cursor = Extract<ClientRequest, { op: 'sync' }>['known'];

/** What the browser remembers of the sheet. `write` may find the disk full; then the ledger is fetched again later. */
export type SheetMemory = {
  readonly readState: () => Promise<LedgerState | null>;
  readonly readEntries: () => Promise<readonly KnownEntry[]>;
  readonly readReference: () => Promise<Reference | null>;
  readonly write: (
    state: LedgerState,
    entries: readonly KnownEntry[],
    reference: Reference | null,
  ) => Promise<void>;
};

/**
 * Brings what the extension knows up to date: what changed since the cursor, or everything when rows were deleted
 * or restored by hand and the checksum no longer agrees.
 */
export async function synchronise(
  sheet: SheetGateway,
  memory: SheetMemory,
): Promise<Result<SyncData, GatewayProblem>> {
  const state = await memory.readState();
  const reference = await memory.readReference();
  const cursor = state && {
    epoch: state.epoch,
    cursor: state.cursor,
    checksum: state.checksum,
    reference: reference?.version ?? '',
  };
  const first = await whole(sheet, cursor);
  if (!first.ok) return first;
  const applied = applySync(cursor ? await memory.readEntries() : [], first.value);
  if (applied) return keep(memory, first.value, applied, reference);
  const all = await whole(sheet, null);
  if (!all.ok) return all;
  // Rows may change between two answers: the newest complete one is taken as it is.
  return keep(memory, all.value, all.value.entries.map(known), reference);
}

/**
 * An answer with all its parts. The cursor stays that of the first: what changed while the others came is told next
 * time. A sheet that does not know of parts gives everything at once.
 */
async function whole(sheet: SheetGateway, cursor: Cursor): Promise<Result<SyncData, GatewayProblem>> {
  const first = await sheet.send({ op: 'sync', known: cursor, part: 0 });
  if (!first.ok || typeof first.value.next !== 'number') return first;
  const entries = new Map(first.value.entries.map((entry) => [entry.uuid, entry]));
  let { checksum } = first.value;
  let part: number | null = first.value.next;
  while (part !== null) {
    const answer: Result<SyncData, GatewayProblem> = await sheet.send({ op: 'sync', known: null, part });
    if (!answer.ok) return answer;
    for (const entry of answer.value.entries) entries.set(entry.uuid, entry);
    checksum = answer.value.checksum;
    const next: number | null = answer.value.next ?? null;
    // A part that does not go on would be asked for without end.
    part = next !== null && next > part ? next : null;
  }
  return done({ ...first.value, checksum, next: null, entries: [...entries.values()] });
}

async function keep(
  memory: SheetMemory,
  sync: SyncData,
  entries: readonly KnownEntry[],
  reference: Reference | null,
): Promise<Result<SyncData, GatewayProblem>> {
  const { epoch, cursor, checksum, at } = sync;
  await memory.write({ epoch, cursor, checksum, at }, entries, sync.reference ?? reference);
  return done(sync);
}
