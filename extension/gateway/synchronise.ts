import type { CampaignReference, ClientRequest, SyncData } from '../../shared/protocol';
import { ledgerChecksum } from '../../shared/publication/ledger-checksum';
import { done, type Result } from '../../shared/result';
import { applySync, type KnownEntry, known, type LedgerState } from './ledger';
import type { GatewayProblem, SheetGateway } from './sheet-gateway';

export type Reference = { readonly version: string; readonly campaigns: readonly CampaignReference[] };

type Cursor = Extract<ClientRequest, { op: 'sync' }>['known'];

export type LedgerChange = {
  /** As `readEntries` gave them; null when whatever lies there is replaced. */
  readonly before: readonly KnownEntry[] | null;
  readonly after: readonly KnownEntry[];
};

/** What the browser remembers of the sheet. `write` may find the disk full; then the ledger is fetched again later. */
export type SheetMemory = {
  readonly readState: () => Promise<LedgerState | null>;
  readonly readEntries: () => Promise<readonly KnownEntry[]>;
  readonly readReference: () => Promise<Reference | null>;
  /** `ledger` is null where no entry has changed; entries that are the very same before and after lie there already. */
  readonly write: (
    state: LedgerState,
    ledger: LedgerChange | null,
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
  if (state && isUnchanged(first.value, state)) return keep(memory, first.value, null, reference);
  const before = cursor && !first.value.complete ? await memory.readEntries() : null;
  const after = applySync(before ?? [], first.value);
  if (after) return keep(memory, first.value, { before, after }, reference);
  const all = await whole(sheet, null);
  if (!all.ok) return all;
  // Rows may change between two answers: the newest complete one is taken as it is.
  return keep(memory, all.value, { before: null, after: all.value.entries.map(known) }, reference);
}

/** Nothing to be read or written: fifty thousand entries are not looked through to find that out. */
const isUnchanged = ({ complete, entries, removed, checksum }: SyncData, state: LedgerState): boolean =>
  !complete && entries.length === 0 && removed.length === 0 && checksum === state.checksum;

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
  ledger: LedgerChange | null,
  reference: Reference | null,
): Promise<Result<SyncData, GatewayProblem>> {
  const { epoch, cursor, at } = sync;
  // Of what is kept: where it is not what the sheet has, the next sync sees that.
  const checksum = ledger ? ledgerChecksum(ledger.after) : sync.checksum;
  await memory.write({ epoch, cursor, checksum, at }, ledger, sync.reference ?? reference);
  return done(sync);
}
